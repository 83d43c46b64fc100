import { html, type Html } from './html';
import { isolated } from './isolated';
import type { Block, ReportDocument } from './report-block';
import { STYLE } from './report-style';

/** A report as one page that needs nothing else, to read, keep and print. */
export function reportHtml(document: ReportDocument): string {
	const { language, kind, title, rehearsal, blocks } = document;
	// the policy names our rules by their hash: not a character may differ
	const style: Html = { html: `<style>${STYLE}</style>` };
	return html`<!doctype html>
		<html lang="${language}">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>${kind}: ${isolated(title)}</title>
				${style}
			</head>
			<body class="${rehearsal ? 'rehearsal' : ''}">
				<main>
					<h1>${kind}: <bdi>${title}</bdi></h1>
					${blocks.map((block, at) => partOf(block, document, blocks[at - 1]))}
				</main>
			</body>
		</html>`.html;
}

function partOf(
	block: Block,
	{ sameInTable }: Pick<ReportDocument, 'sameInTable'>,
	before: Block | undefined
): Html {
	switch (block.kind) {
		case 'heading':
			return block.level === 2 ? html`<h2>${block.text}</h2>` : html`<h3>${block.text}</h3>`;
		case 'text':
			return block.quiet
				? html`<p dir="auto" class="quiet">${block.text}</p>`
				: html`<p dir="auto">${block.text}</p>`;
		case 'warning':
			return html`<p class="warning">${block.text}</p>`;
		case 'list':
			return html`${block.title ? html`<h3>${block.title}</h3>` : undefined}
				<ul>
					${block.items.map((item) => html`<li dir="auto">${item}</li>`)}
				</ul>`;
		case 'drawing':
			return html`<figure>${block.svg}</figure>`;
		case 'table':
			return block.behind
				? html`<details>
						<summary>${sameInTable}</summary>
						${tableOf(block)}
					</details>`
				: tableOf(block, before?.kind === 'heading' && before.text === block.title);
	}
}

/** A table of this many rows stays on one page. */
const SHORT = 14;

/** @param named the heading above already shows its title, so only screen readers hear it again */
function tableOf({ title, head, rows }: Extract<Block, { kind: 'table' }>, named = false): Html {
	const cell = (value: string | number | undefined): Html =>
		typeof value === 'number'
			? html`<td class="number">${value}</td>`
			: html`<td dir="auto">${value}</td>`;
	return html`<table class="${rows.length <= SHORT ? 'short' : ''}">
		<caption class="${named ? 'heard' : ''}">
			${title}
		</caption>
		<thead>
			<tr>
				${head.map((name) => html`<th scope="col">${name}</th>`)}
			</tr>
		</thead>
		<tbody>
			${rows.map(
				([name, ...cells]) =>
					html`<tr>
						<th scope="row" dir="auto">${name}</th>
						${cells.map(cell)}
					</tr>`
			)}
		</tbody>
	</table>`;
}
