import { normalQuantile } from '../numbers/normal';
import type { Interval } from './wilson';

/** Agreement of two ways of naming the same people (Cohen, Educational and Psychological Measurement 20, 1960). */
export interface CohensKappa {
	readonly n: number;
	/** share of people who got the same name twice */
	readonly raw: number;
	/** undefined when chance alone would agree fully */
	readonly kappa: number | undefined;
	readonly interval: Interval | undefined;
}

/**
 * Cohen's κ of a square table with its large-sample interval (Fleiss, Cohen & Everitt, Psychological Bulletin
 * 72, 1969), cut off at −1 and 1. Undefined of nobody.
 * @param table counts, first name by second name
 */
export function cohensKappa(
	table: readonly (readonly number[])[],
	level = 0.95
): CohensKappa | undefined {
	const n = table.flat().reduce((sum, count) => sum + count, 0);
	if (n === 0) return undefined;
	const p = table.map((row) => row.map((count) => count / n));
	const rows = p.map((row) => row.reduce((sum, one) => sum + one, 0));
	const columns = p.map((_, at) => p.reduce((sum, row) => sum + (row[at] as number), 0));
	const raw = p.reduce((sum, row, at) => sum + (row[at] as number), 0);
	const chance = rows.reduce((sum, one, at) => sum + one * (columns[at] as number), 0);
	if (chance >= 1) return { n, raw, kappa: undefined, interval: undefined };
	const kappa = (raw - chance) / (1 - chance);
	let spread = 0;
	for (const [a, row] of p.entries()) {
		for (const [b, share] of row.entries()) {
			// the table is square: a row's place is a column's place
			const both = (columns[a] as number) + (rows[b] as number);
			spread +=
				a === b
					? share * (1 - ((rows[a] as number) + (columns[a] as number)) * (1 - kappa)) ** 2
					: share * (1 - kappa) ** 2 * both ** 2;
		}
	}
	const variance = (spread - (kappa - chance * (1 - kappa)) ** 2) / (n * (1 - chance) ** 2);
	const half = normalQuantile((1 + level) / 2) * Math.sqrt(Math.max(0, variance));
	return {
		n,
		raw,
		kappa,
		interval: { low: Math.max(-1, kappa - half), high: Math.min(1, kappa + half) }
	};
}
