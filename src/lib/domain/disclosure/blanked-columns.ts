/** A combination of background with fewer rows than this stands out (D12). */
const LEAST_ALIKE = 3;

/**
 * Which background columns of a dialogue are blanked (D12): from the first on, until every
 * combination of the others is held by at least 3 rows. A column in which all agree is passed over,
 * for blanking it joins nothing; under 3 rows nothing is left. Blanked stays blanked.
 * @param rows the background of one dialogue's rows, one per person
 * @param order the columns in the order in which they go
 */
export function blankedColumns(
	rows: readonly Readonly<Record<string, string>>[],
	order: readonly string[],
	before: readonly string[] = []
): readonly string[] {
	if (rows.length < LEAST_ALIKE) return order;
	const blank = new Set(before);
	const differs = order.filter(
		(column) => !blank.has(column) && rows.some((row) => row[column] !== rows[0]?.[column])
	);
	while (differs.length > 0 && rarest(rows, differs) < LEAST_ALIKE) {
		blank.add(differs.shift() as string);
	}
	return order.filter((column) => blank.has(column));
}

/** Rows of the combination that fewest have. */
function rarest(
	rows: readonly Readonly<Record<string, string>>[],
	columns: readonly string[]
): number {
	const held = new Map<string, number>();
	for (const row of rows) {
		const key = JSON.stringify(columns.map((column) => row[column]));
		held.set(key, (held.get(key) ?? 0) + 1);
	}
	return Math.min(...held.values());
}
