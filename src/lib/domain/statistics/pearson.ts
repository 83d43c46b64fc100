import { sumOf } from '../numbers/sum-of';

/**
 * Pearson's X² of a table of counts against independence, over rows and columns that hold anybody;
 * undefined where fewer than two rows or two columns do.
 * @param table counts, row after row, all rows equally long
 */
export function pearson(table: readonly (readonly number[])[]): Pearson | undefined {
	const rows = table.map(sumOf);
	const columns = (table[0] ?? []).map((_, column) =>
		table.reduce((sum, row) => sum + (row[column] as number), 0)
	);
	const n = sumOf(rows);
	const filled = (sums: readonly number[]) => sums.filter((sum) => sum > 0).length;
	const [r, k] = [filled(rows), filled(columns)];
	if (r < 2 || k < 2) return undefined;
	let statistic = 0;
	for (const [at, row] of table.entries()) {
		for (const [column, count] of row.entries()) {
			const expected = ((rows[at] as number) * (columns[column] as number)) / n;
			if (expected > 0) statistic += (count - expected) ** 2 / expected;
		}
	}
	return { statistic, n, rows: r, columns: k };
}

export interface Pearson {
	readonly statistic: number;
	/** people in the table */
	readonly n: number;
	/** rows and columns that hold anybody */
	readonly rows: number;
	readonly columns: number;
}

/**
 * Cramér's V without the bias of small tables (Bergsma, Journal of the Korean Statistical Society
 * 42, 2013): 0 no association … 1.
 */
export function cramersV({ statistic, n, rows, columns }: Pearson): number {
	const phi2 = Math.max(0, statistic / n - ((rows - 1) * (columns - 1)) / (n - 1));
	const corrected = (levels: number) => levels - (levels - 1) ** 2 / (n - 1);
	const least = Math.min(corrected(rows), corrected(columns)) - 1;
	return least <= 0 ? 0 : Math.min(1, Math.sqrt(phi2 / least));
}
