/** A column of a sheet: words to type, one of a few, or yes and no. */
export interface SheetColumn {
	readonly id: string;
	readonly label: string;
	readonly kind: 'text' | 'choice' | 'tick';
	/** its width, as a track of a CSS grid */
	readonly width: string;
	/** of a choice; the first is none */
	readonly options?: readonly SheetOption[];
	/** the most words that read well */
	readonly most?: number;
	/** language of the texts in it */
	readonly lang?: string;
	/** read-only */
	readonly fixed?: boolean;
}

export interface SheetOption {
	readonly value: string;
	readonly label: string;
}

export interface SheetRow {
	readonly id: string;
	/** One value per column; for a tick, non-empty means yes. */
	readonly cells: readonly string[];
	/** columns whose cell needs attention */
	readonly marked?: readonly string[];
}

/** A cell that gets another value. */
export interface SheetChange {
	readonly row: string;
	readonly column: string;
	readonly value: string;
}

/**
 * What pasting a block at a cell changes: cells of existing rows, and lines for new rows beneath.
 * For a choice, the option is found by its label. What finds no place is told.
 */
export function pasted(
	columns: readonly SheetColumn[],
	rows: readonly SheetRow[],
	at: { readonly row: number; readonly column: number },
	block: readonly (readonly string[])[]
): {
	readonly changes: readonly SheetChange[];
	readonly added: readonly Readonly<Record<string, string>>[];
	/** texts that are no option of their column, or lie beyond the last one */
	readonly lost: readonly string[];
} {
	const changes: SheetChange[] = [];
	const added: Record<string, string>[] = [];
	const lost: string[] = [];
	for (const [down, line] of block.entries()) {
		const row = rows[at.row + down];
		const made: Record<string, string> = {};
		for (const [right, text] of line.entries()) {
			const column = columns[at.column + right];
			const value = column && !column.fixed ? valueOf(column, text) : undefined;
			if (!column || value === undefined) {
				if (text.trim() !== '') lost.push(text.trim());
				continue;
			}
			if (row) changes.push({ row: row.id, column: column.id, value });
			else made[column.id] = value;
		}
		if (!row && Object.values(made).some((value) => value !== '')) added.push(made);
	}
	return { changes, added, lost };
}

/** The option a typed sign chooses: a digit by place, a letter by its label, then the next one. */
export function choiceTyped(
	{ options = [] }: SheetColumn,
	value: string,
	typed: string
): string | undefined {
	if (/^\d$/.test(typed)) return options[Number(typed)]?.value;
	const begins = options.filter((one) => one.label.toLowerCase().startsWith(typed.toLowerCase()));
	const now = begins.findIndex((one) => one.value === value);
	return begins[(now + 1) % begins.length]?.value;
}

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
const NO = ['', '0', 'nee', 'no', 'false', '-'];

/** A text's value in a column; undefined: none. */
export function valueOf(column: SheetColumn, text: string): string | undefined {
	if (column.kind === 'text') return text;
	if (column.kind === 'tick') return NO.some((no) => same(no, text)) ? '' : 'yes';
	if (text.trim() === '') return column.options?.[0]?.value ?? '';
	return column.options?.find(({ value, label }) => same(value, text) || same(label, text))?.value;
}
