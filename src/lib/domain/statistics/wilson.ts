export interface Interval {
	readonly low: number;
	readonly high: number;
}

/**
 * Wilson's score interval of a share (JASA 22, 1927), within [0, 1]; undefined without people.
 * @param share in [0, 1]
 * @param n people, or effective people after a design effect; need not be whole
 * @param quantile of the normal or of Student's t: 1.96 for 95 %
 */
export function wilson(share: number, n: number, quantile: number): Interval | undefined {
	if (n <= 0) return undefined;
	const q2 = quantile * quantile;
	const centre = (share + q2 / (2 * n)) / (1 + q2 / n);
	const half = (quantile / (1 + q2 / n)) * Math.sqrt((share * (1 - share)) / n + q2 / (4 * n * n));
	return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
