import type { Cell, Column, ColumnType, Table } from './table';

export interface CsvOptions {
	/** `;` for a spreadsheet with Dutch settings */
	readonly separator?: ',' | ';';
	/** Byte order mark, by which a spreadsheet knows UTF-8. */
	readonly bom?: boolean;
	/** `,` for a spreadsheet with Dutch settings; every other program reads a point. */
	readonly decimal?: '.' | ',';
}

/** For people, not programs: what Excel with Dutch settings opens with a double click. */
export const EXCEL_NL: CsvOptions = { separator: ';', bom: true, decimal: ',' };

/** Writes rows of some columns as text. */
interface CsvWriter {
	/** byte order mark and header line */
	readonly head: string;
	/** The lines of these rows, each ending in \n. */
	readonly lines: (rows: Table['rows']) => string;
}

/** Text cells mostly repeat a few words, so each distinct one is examined once. */
const KNOWN_TEXTS = 20_000;

/**
 * Comma-separated text (RFC 4180), lines ending in \n, the last one too. Missing is empty. Text
 * that a spreadsheet would take for a formula gets ' before it; other columns stay as they are.
 */
export function csvWriter(
	columns: readonly Column[],
	{ separator = ',', bom = false, decimal = '.' }: CsvOptions = {}
): CsvWriter {
	const known = new Map<string, string>();
	const text = (cell: string): string => {
		const found = known.get(cell);
		if (found !== undefined) return found;
		const written = quoted(harmless(cell));
		if (known.size < KNOWN_TEXTS) known.set(cell, written);
		return written;
	};
	const number = (cell: Cell, type: ColumnType): string => {
		const written = cellText(cell, type);
		return decimal === ',' && type === 'number' ? written.replace('.', ',') : written;
	};
	const types = columns.map((column) => column.type);
	const isText = types.map((type) => type === 'string');
	const header = columns.map((column) => text(column.name));
	return {
		head: `${bom ? '\uFEFF' : ''}${header.join(separator)}\n`,
		lines(rows) {
			let lines = '';
			for (const row of rows) {
				for (let at = 0; at < types.length; at++) {
					if (at > 0) lines += separator;
					const cell = row[at];
					if (cell === undefined) continue;
					lines += isText[at] === true ? text(String(cell)) : number(cell, types[at] as ColumnType);
				}
				lines += '\n';
			}
			return lines;
		}
	};
}

/** A whole table as text. */
export function toCsv(table: Table, options: CsvOptions = {}): string {
	const { head, lines } = csvWriter(table.columns, options);
	return head + lines(table.rows);
}

function cellText(cell: Cell, type: ColumnType): string {
	const fits =
		type === 'boolean'
			? typeof cell === 'boolean'
			: type === 'integer'
				? Number.isSafeInteger(cell)
				: Number.isFinite(cell);
	if (!fits) throw new TypeError(`a column of type ${type} cannot hold ${String(cell)}`);
	return String(cell);
}

/** A formula sign at the start, full-width too, or behind blanks or quotes that an import drops. */
const FORMULA = /^(?:[\t\r\n]|[\s"'\uFEFF]*[=+\-@＝＋－＠]|["'][\s"']*[\t\r\n])/u;

function harmless(text: string): string {
	return FORMULA.test(text) ? `'${text}` : text;
}

/** Both separators are quoted, so that a file opened under other settings keeps its columns. */
function quoted(text: string): string {
	return /[",;\t\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
