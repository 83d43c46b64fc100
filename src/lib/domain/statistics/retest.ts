import type { Pile } from '../deck';
import { sumOf } from '../numbers/sum-of';

/** Two sorts of the same people without a talk between (G7): a retest. After a talk it is shift. */

/** People by first (row) and second (column) category. */
type TurnTable = readonly (readonly number[])[];

/** The answer piles as categories of a retest. */
export interface RetestSteps {
	/** pile → its category, 0 … q−1 */
	readonly of: ReadonlyMap<string, number>;
	readonly categories: number;
	/** false if the piles are mere names, none of them nearer to another */
	readonly ordered: boolean;
}

/** Each pile by score, or step on a longer scale; equal ones are one category, skip none. */
export function retestSteps(piles: readonly Pile[]): RetestSteps {
	const answers = piles.filter(({ role }) => role === 'answer');
	const steps = answers.map(({ grade, score }) => grade ?? score);
	const ordered = steps.every((step) => step !== null);
	const scale = ordered ? [...new Set(steps)].sort((a, b) => Number(a) - Number(b)) : [];
	const categoryOf = (at: number) => (ordered ? scale.indexOf(steps[at] as number) : at);
	return {
		of: new Map(answers.map(({ id }, at) => [id, categoryOf(at)])),
		categories: ordered ? scale.length : answers.length,
		ordered
	};
}

/**
 * Cohen's κ (Educational and Psychological Measurement 20, 1960), with linear weights where the
 * categories have an order (Psychological Bulletin 70, 1968), and the raw agreement. undefined for
 * an empty group; κ is undefined when chance alone would agree fully.
 * @param table square, categories in order
 */
export function weightedKappa(
	table: TurnTable,
	ordered = true
): { readonly n: number; readonly raw: number; readonly kappa: number | undefined } | undefined {
	const rows = table.map(sumOf);
	const columns = table.map((_, b) => table.reduce((sum, row) => sum + (row[b] as number), 0));
	const n = sumOf(rows);
	if (n === 0) return undefined;
	let [same, observed, chance] = [0, 0, 0];
	table.forEach((row, a) =>
		row.forEach((count, b) => {
			const far = ordered ? Math.abs(a - b) / Math.max(1, table.length - 1) : Number(a !== b);
			if (a === b) same += count;
			observed += (far * count) / n;
			chance += (far * (rows[a] as number) * (columns[b] as number)) / (n * n);
		})
	);
	return { n, raw: same / n, kappa: chance === 0 ? undefined : 1 - observed / chance };
}

/**
 * ICC(A,1): two-way, absolute agreement, single measure (McGraw & Wong, Psychological Methods 1,
 * 1996), of two measures per person. undefined for fewer than two people or without any variance.
 */
export function iccAgreement(pairs: readonly (readonly [number, number])[]): number | undefined {
	const n = pairs.length;
	if (n < 2) return undefined;
	const mean = (values: readonly number[]) => sumOf(values) / values.length;
	const grand = mean(pairs.flat());
	const columns = [0, 1].map((side) => mean(pairs.map((pair) => pair[side as 0 | 1])));
	const people = pairs.map((pair) => mean(pair));
	const square = (value: number) => value * value;
	const rows = (2 * people.reduce((sum, one) => sum + square(one - grand), 0)) / (n - 1);
	const sides = n * columns.reduce((sum, one) => sum + square(one - grand), 0);
	const rest =
		pairs.reduce(
			(sum, pair, at) =>
				sum +
				pair.reduce(
					(part, value, side) =>
						part + square(value - (people[at] as number) - (columns[side] as number) + grand),
					0
				),
			0
		) /
		(n - 1);
	const whole = rows + rest + (2 / n) * (sides - rest);
	return whole === 0 ? undefined : (rows - rest) / whole;
}
