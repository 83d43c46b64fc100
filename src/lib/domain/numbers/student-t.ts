import { incompleteBeta } from './incomplete-beta';

/** The mass of Student's t with `df` degrees of freedom below t. */
export function tCumulative(t: number, df: number): number {
	const tail = incompleteBeta(df / (df + t * t), df / 2, 0.5) / 2;
	return t > 0 ? 1 - tail : tail;
}

/**
 * The quantile of Student's t, by bisection of its distribution; accurate to 1e-9 for p between
 * 0.0001 and 0.9999.
 * @param p in (0, 1)
 * @param df degrees of freedom, above 0
 */
export function tQuantile(p: number, df: number): number {
	if (!(p > 0 && p < 1)) throw new RangeError(`a quantile wants 0 < p < 1, not ${p}`);
	if (!(df > 0)) throw new RangeError(`Student's t wants degrees of freedom above 0, not ${df}`);
	if (p < 0.5) return -tQuantile(1 - p, df);
	let low = 0;
	let high = 1;
	while (tCumulative(high, df) < p) high *= 2;
	for (let step = 0; step < 60; step++) {
		const middle = (low + high) / 2;
		if (tCumulative(middle, df) < p) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
