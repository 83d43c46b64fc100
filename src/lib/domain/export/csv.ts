import type { Cell, ColumnType, Table } from './table';

export interface CsvOptions {
	/** `;` for a spreadsheet with Dutch settings */
	readonly separator?: ',' | ';';
	/** Byte order mark, by which a spreadsheet knows UTF-8. */
	readonly bom?: boolean;
}

/**
 * A table as comma-separated text (RFC 4180), lines ending in \n, the last one too. Missing is empty.
 * Text that a spreadsheet would take for a formula gets ' before it; other columns stay as they are.
 */
export function toCsv(table: Table, { separator = ',', bom = false }: CsvOptions = {}): string {
	const header = table.columns.map((column) => quoted(harmless(column.name)));
	const lines = [header.join(separator)];
	for (const row of table.rows) {
		const cells = table.columns.map(({ type }, index) => cellText(row[index], type));
		lines.push(cells.join(separator));
	}
	return `${bom ? '\uFEFF' : ''}${lines.join('\n')}\n`;
}

function cellText(cell: Cell, type: ColumnType): string {
	if (cell === undefined) return '';
	if (type === 'string') return quoted(harmless(String(cell)));
	const fits =
		type === 'boolean'
			? typeof cell === 'boolean'
			: type === 'integer'
				? Number.isSafeInteger(cell)
				: Number.isFinite(cell);
	if (!fits) throw new TypeError(`a column of type ${type} cannot hold ${String(cell)}`);
	return String(cell);
}

/** A formula sign at the start, also full-width, and also behind blanks or quotes that an import drops. */
const FORMULA = /^(?:[\t\r\n]|[\s"'\uFEFF]*[=+\-@＝＋－＠]|["'][\s"']*[\t\r\n])/u;

function harmless(text: string): string {
	return FORMULA.test(text) ? `'${text}` : text;
}

/** Both separators are quoted, so that a file opened under other settings keeps its columns. */
function quoted(text: string): string {
	return /[",;\t\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
