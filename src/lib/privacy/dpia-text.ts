import type { DpiaSection } from '$lib/messages/dpia/nl';

/** The aid as text for a word processor or an editor. */

interface DpiaDocument {
	readonly title: string;
	readonly lead: string;
	readonly sections: readonly Omit<DpiaSection, 'id'>[];
	readonly asks: string;
	readonly risks: {
		readonly title: string;
		readonly columns: readonly string[];
		readonly rows: readonly (readonly string[])[];
	};
}

/** Markdown, with an open box for each question and a table of risks. */
export function dpiaText(document: DpiaDocument): string {
	const { title, lead, sections, asks, risks } = document;
	const parts = sections.flatMap((section) => [
		`## ${section.title}`,
		section.lines.map((line) => `- ${line}`).join('\n'),
		...(section.asks ? [`### ${asks}`, section.asks.map((ask) => `- [ ] ${ask}`).join('\n')] : [])
	]);
	const row = (cells: readonly string[]) =>
		`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
	const table = [row(risks.columns), row(risks.columns.map(() => '--')), ...risks.rows.map(row)];
	return [`# ${title}`, lead, ...parts, `## ${risks.title}`, table.join('\n'), ''].join('\n\n');
}
