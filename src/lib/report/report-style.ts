import { createHash } from 'node:crypto';

/** The file stands alone, so its few rules stand in it: a page to read, and paper to print, A4 or Letter. */
export const STYLE = `
@page { margin: 16mm 15mm; @bottom-right { content: counter(page) ' / ' counter(pages); color: #525a66; font: 9pt system-ui, sans-serif; } }
* { box-sizing: border-box; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1.2rem; color: #1c2430; background: #fffdf8;
	font: 17px/1.5 'Atkinson Hyperlegible Next', system-ui, sans-serif; overflow-wrap: break-word; }
h1 { margin: 0 0 .3rem; font-size: 1.9rem; line-height: 1.15; text-wrap: balance; }
h2 { margin: 2.4rem 0 .6rem; padding-top: .9rem; border-top: 2px solid #0d5c63; font-size: 1.35rem; line-height: 1.2; }
h3 { margin: 1.5rem 0 .4rem; font-size: 1.06rem; line-height: 1.25; }
p { margin: .4rem 0; max-width: 40rem; }
ul { margin: .3rem 0 .8rem; padding-left: 1.2em; }
.quiet { color: #525a66; }
.warning { margin: 0 0 1.2rem; padding: .7rem 1rem; border: 3px solid #7d6200; font-weight: 700;
	background: repeating-linear-gradient(135deg, #f5ecc6 0 14px, #fffdf8 14px 28px); }
figure { margin: .8rem 0 1rem; }
summary { padding: .3rem 0; color: #0d5c63; font-weight: 700; cursor: pointer; }
summary:focus-visible { outline: 3px solid #0d5c63; outline-offset: 2px; }
svg { display: block; width: 100%; height: auto; font-family: inherit; fill: #1c2430; }
table { width: 100%; margin: .4rem 0 1rem; border-collapse: collapse; font-size: .9em; line-height: 1.35; }
caption.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
caption { padding-bottom: .2rem; color: #525a66; text-align: start; }
th, td { padding: .28rem .7rem .28rem 0; border-bottom: 1px solid #ddd3c0; text-align: start; vertical-align: top; }
thead th { border-bottom: 2px solid #857a68; }
tbody th { font-weight: 400; }
.number { font-variant-numeric: tabular-nums; }
td, tbody th { overflow-wrap: anywhere; }
.strong { font-weight: 700; }
.quiet { fill: #525a66; }
.inside { fill: #fff; }
.helps-ink { fill: #1f5590; }
.hinders-ink { fill: #8a4a08; }
.axis { stroke: #857a68; stroke-width: 1.5; }
.rule { stroke: #ddd3c0; stroke-width: 1.5; }
.bar-left { fill: #2f6fb3; }
.bar-right { fill: #b05f0c; }
.bar-middle { fill: #e6e4e0; stroke: #857a68; }
.bar-rest { fill: #fffdf8; stroke: #857a68; stroke-dasharray: 4 3; }
.word-left { fill: #dbe8f6; stroke: #2f6fb3; stroke-width: 1.5; }
.word-right { fill: #f9e5ca; stroke: #b05f0c; stroke-width: 1.5; }
.word-middle { fill: #f7f2e8; stroke: #857a68; stroke-width: 1.5; }
.fill-helps, .bar-helps { fill: #2f6fb3; }
.fill-hinders, .bar-hinders { fill: #b05f0c; }
.fill-differs, .bar-neutral { fill: #6d7380; }
.cell-helps { fill: #dbe8f6; }
.cell-hinders { fill: #f9e5ca; }
.cell-differs { fill: #e6e4e0; }
.card { fill: #fffdf8; stroke: #857a68; }
.small { font-size: 10.5px; }
.stop { fill: #857a68; }
.before { fill: #fffdf8; stroke: #857a68; stroke-width: 2.5; }
.arrow { stroke: #1c2430; stroke-width: 4; }
.now { fill: #1c2430; }
.branch { fill: none; stroke: #857a68; stroke-width: 1.5; }
${Array.from({ length: 11 }, (_, tenths) => `.tenth-${tenths} { fill: #0d5c63; fill-opacity: ${[0.03, 0.04, 0.08, 0.17, 0.29, 0.43, 0.58, 0.74, 0.88, 1, 1][tenths]}; }`).join('\n')}
@media print {
	body { max-width: none; margin: 0; padding: 0; background: #fff; font-size: 10.5pt; line-height: 1.4; }
	h1 { font-size: 20pt; }
	h2 { margin-top: 16pt; font-size: 14pt; break-after: avoid; }
	h2 + p { break-after: avoid; }
	h3 { font-size: 11.5pt; break-after: avoid; }
	caption { break-after: avoid; }
	svg, li, tr, .short, .warning { break-inside: avoid; }
	tbody tr:nth-child(-n + 2) { break-before: avoid; }
	thead { display: table-header-group; }
	details:not([open]) { display: none; }
	figure { break-before: avoid; }
	svg { max-height: 235mm; }
	* { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;

/** The policy under which the page may be read in a browser: its own rules, and nothing else. */
export const REPORT_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256')
	.update(STYLE)
	.digest('base64')}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;
