/** Value below which this part of the values lies; undefined of nothing. */
export function quantile(values: readonly number[], part: number): number | undefined {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)];
}

/** p50, p95 and the largest, in tenths of a millisecond. */
export const spread = (values: readonly number[]) => ({
	p50: tenth(quantile(values, 0.5)),
	p95: tenth(quantile(values, 0.95)),
	max: tenth(quantile(values, 1))
});

export const tenth = (value: number | undefined): number | undefined =>
	value === undefined ? undefined : Math.round(value * 10) / 10;

/** The most moments that fall in any window of so many milliseconds. */
export function mostWithin(moments: readonly number[], ms: number): number {
	const sorted = moments.toSorted((a, b) => a - b);
	let from = 0;
	let most = 0;
	for (const [at, moment] of sorted.entries()) {
		while (moment - (sorted[from] ?? 0) > ms) from += 1;
		most = Math.max(most, at - from + 1);
	}
	return most;
}
