import { isolated } from './isolated';
import type { Block, ReportDocument } from './report-block';

/** The same report as plain text with marks (CommonMark with tables), for a wiki or a mail. */
export function reportMarkdown({ kind, title, blocks }: ReportDocument): string {
	return `${[`# ${kind}: ${isolated(plain(title))}`, ...blocks.flatMap(partOf)].join('\n\n')}\n`;
}

function partOf(block: Block): readonly string[] {
	switch (block.kind) {
		case 'heading':
			return [`${'#'.repeat(block.level)} ${plain(block.text)}`];
		case 'text':
			return [plain(block.text)];
		case 'warning':
			return [`> **${plain(block.text)}**`];
		case 'list': {
			const items = block.items.map((item) => `- ${plain(item)}`).join('\n');
			return block.title === undefined ? [items] : [`### ${plain(block.title)}`, items];
		}
		case 'drawing':
			// the table after it says the same
			return [];
		case 'table': {
			const row = (cells: readonly (string | number | undefined)[]) =>
				`| ${cells.map((cell) => plain(String(cell ?? ''))).join(' | ')} |`;
			const rule = `|${' --- |'.repeat(block.head.length)}`;
			return [[row(block.head), rule, ...block.rows.map(row)].join('\n')];
		}
	}
}

/** What somebody typed means nothing to a reader of marks: no link, picture, HTML or new line. */
function plain(text: string): string {
	return text
		.replaceAll(/\s+/g, ' ')
		.trim()
		.replaceAll(/[\\`*_{}[\]<>|~#&]/g, '\\$&')
		.replace(/^([-+=]|\d+[.)])/, '\\$1');
}
