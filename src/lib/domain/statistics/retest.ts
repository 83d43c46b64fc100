/** Two sorts of the same people without a talk between (G7): a retest. After a talk there is only shift. */

/**
 * Cohen's κ with linear weights (Psychological Bulletin 70, 1968) over ordered categories, with the raw
 * agreement. undefined of nobody; κ is undefined when chance alone would agree fully.
 * @param pairs first and second category of each person, 0 … q−1 in order
 */
export function weightedKappa(
	pairs: readonly (readonly [number, number])[],
	categories: number
): { readonly n: number; readonly raw: number; readonly kappa: number | undefined } | undefined {
	const n = pairs.length;
	if (n === 0) return undefined;
	const raw = pairs.filter(([a, b]) => a === b).length / n;
	const share = (side: 0 | 1, category: number) =>
		pairs.filter((pair) => pair[side] === category).length / n;
	const far = (a: number, b: number) => Math.abs(a - b) / (categories - 1);
	const observed = pairs.reduce((sum, [a, b]) => sum + far(a, b), 0) / n;
	let chance = 0;
	for (let a = 0; a < categories; a++) {
		for (let b = 0; b < categories; b++) chance += share(0, a) * share(1, b) * far(a, b);
	}
	return { n, raw, kappa: chance === 0 ? undefined : 1 - observed / chance };
}

/**
 * ICC(A,1): two-way, absolute agreement, single measure (McGraw & Wong, Psychological Methods 1, 1996), of
 * two measures a person. undefined of fewer than two people or without any variance.
 */
export function iccAgreement(pairs: readonly (readonly [number, number])[]): number | undefined {
	const n = pairs.length;
	if (n < 2) return undefined;
	const mean = (values: readonly number[]) =>
		values.reduce((sum, value) => sum + value, 0) / values.length;
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
