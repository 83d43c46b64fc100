import { sumOf } from '../numbers/sum-of';

/** Agreement of two ways to name the same people (Cohen, Educ. Psychol. Meas. 20, 1960). */
interface CohensKappa {
	readonly n: number;
	/** share of people who got the same name twice */
	readonly raw: number;
	/** undefined when chance alone would agree fully */
	readonly kappa: number | undefined;
}

/**
 * Cohen's κ of a square table. Undefined for an empty table.
 * @param table counts, first name by second name
 */
export function cohensKappa(table: readonly (readonly number[])[]): CohensKappa | undefined {
	const n = sumOf(table.flat());
	if (n === 0) return undefined;
	const p = table.map((row) => row.map((count) => count / n));
	const rows = p.map(sumOf);
	const columns = p.map((_, at) => p.reduce((sum, row) => sum + (row[at] as number), 0));
	const raw = p.reduce((sum, row, at) => sum + (row[at] as number), 0);
	const chance = rows.reduce((sum, one, at) => sum + one * (columns[at] as number), 0);
	if (chance >= 1) return { n, raw, kappa: undefined };
	const kappa = (raw - chance) / (1 - chance);
	return { n, raw, kappa };
}
