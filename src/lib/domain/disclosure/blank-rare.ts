/** Background combinations held by fewer people than this are blanked (D12). */
const LEAST_ALIKE = 3;

/**
 * Blanks background columns of rows whose combination is held by fewer than 3 people of the dialogue (D12).
 * Where only one or two rows would be blank, the next smallest combination is blanked too: a single blank
 * row would be the person with the rare background.
 * @param rows the rows of one dialogue that will be exported, one a person
 * @param columns the background columns
 */
export function blankRare<Row extends Readonly<Record<string, unknown>>, Column extends keyof Row>(
	rows: readonly Row[],
	columns: readonly Column[]
): readonly (Omit<Row, Column> & { readonly [C in Column]: Row[C] | undefined })[] {
	const keyOf = (row: Row) => JSON.stringify(columns.map((column) => row[column] ?? null));
	const empty = JSON.stringify(columns.map(() => null));
	const groups = new Map<string, number>();
	for (const row of rows) groups.set(keyOf(row), (groups.get(keyOf(row)) ?? 0) + 1);
	const bySize = [...groups]
		.filter(([key]) => key !== empty)
		.sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1));
	const blanked = new Set<string>();
	let blank = groups.get(empty) ?? 0;
	for (const [key, count] of bySize) {
		if (count >= LEAST_ALIKE && (blank === 0 || blank >= LEAST_ALIKE)) break;
		blanked.add(key);
		blank += count;
	}
	const blanks = Object.fromEntries(columns.map((column) => [column, undefined]));
	return rows.map((row) => (blanked.has(keyOf(row)) ? { ...row, ...blanks } : row));
}
