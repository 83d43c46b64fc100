import tokens from '$lib/ui/tokens.css?raw';

/** The light set and the sizes: what holds on every screen, whatever somebody may wish. */
const TOKENS = (tokens.match(/^:root[^{[]*(?:\[data-theme='light'\][^{]*)?\{[^}]*\}/gm) ?? [])
	.join('\n')
	.replace(/\s*\/\*[\s\S]*?\*\//g, '');

/** The file stands alone, with its few rules: a page to read, and paper to print, A4 or Letter. */
export const STYLE = `${TOKENS}
@page { margin: 16mm 15mm; @bottom-right { content: counter(page) ' / ' counter(pages); color: var(--kaart-color-ink-quiet); font: 9pt system-ui, sans-serif; } }
* { box-sizing: border-box; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1.2rem; color: var(--kaart-color-ink); background: var(--kaart-color-surface);
	font: 17px/1.5 'Atkinson Hyperlegible Next', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif; overflow-wrap: break-word; }
h1 { margin: 0 0 .3rem; font-size: 1.9rem; line-height: 1.15; text-wrap: balance; }
h2 { margin: 2.4rem 0 .6rem; padding-top: .9rem; border-top: 2px solid var(--kaart-color-accent); font-size: 1.35rem; line-height: 1.2; }
h3 { margin: 1.5rem 0 .4rem; font-size: 1.06rem; line-height: 1.25; }
p { margin: .4rem 0; max-width: 40rem; }
ul { margin: .3rem 0 .8rem; padding-left: 1.2em; }
.quiet { color: var(--kaart-color-ink-quiet); }
.warning { margin: 0 0 1.2rem; padding: .7rem 1rem; border: 3px solid var(--kaart-color-warning); font-weight: 700;
	background: repeating-linear-gradient(135deg, var(--kaart-color-warning-soft) 0 14px, var(--kaart-color-surface) 14px 28px); }
figure { margin: .8rem 0 1rem; }
summary { padding: .3rem 0; color: var(--kaart-color-accent); font-weight: 700; cursor: pointer; }
summary:focus-visible { outline: 3px solid var(--kaart-color-accent); outline-offset: 2px; }
svg { display: block; width: 100%; height: auto; font-family: inherit; fill: var(--kaart-color-ink); }
table { width: 100%; margin: .4rem 0 1rem; border-collapse: collapse; font-size: .9em; line-height: 1.35; }
caption { padding-bottom: .2rem; color: var(--kaart-color-ink-quiet); text-align: start; }
th, td { padding: .28rem .7rem .28rem 0; border-bottom: 1px solid var(--kaart-color-line); text-align: start; vertical-align: top; }
thead th { border-bottom: 2px solid var(--kaart-color-edge); }
tbody th { font-weight: 400; }
.number { font-variant-numeric: tabular-nums; }
td, tbody th { overflow-wrap: anywhere; }
.strips { margin: 0; font-size: inherit; }
.strips td { padding: 0; border: 0; }
.visually-hidden, caption.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media print {
	body { max-width: none; margin: 0; padding: 0; background: #fff; font-size: 10.5pt; line-height: 1.4; }
	h1 { font-size: 20pt; }
	h2 { margin-top: 16pt; font-size: 14pt; break-after: avoid; }
	h2 + p { break-after: avoid; }
	main > p:last-child { break-before: avoid; }
	h3 { font-size: 11.5pt; break-after: avoid; }
	caption { break-after: avoid; }
	svg, li, tr, .short, .warning { break-inside: avoid; }
	tbody tr:nth-child(-n + 2), tbody tr:nth-last-child(-n + 2) { break-before: avoid; }
	.strips tr:nth-child(n + 2) { break-before: auto; }
	thead { display: table-header-group; }
	details:not([open]) { display: none; }
	figure { break-before: avoid; }
	svg { max-height: 235mm; }
	* { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;
