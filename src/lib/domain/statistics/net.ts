import type { Interval } from './wilson';

/** (h − s) / m with its interval. */
export interface Net extends Interval {
	readonly net: number;
}

/**
 * The net share of helps over hinders (G1) with the interval of Bonett and Price for paired shares
 * (Statistical Methods in Medical Research 21, 2012), within [−1, 1]. Undefined if m is 0.
 * @param h people for whom it helps
 * @param s people whom it hinders
 * @param m people who placed it, neutral among them
 * @param z normal quantile: 1.96 for 95 %
 */
export function net(h: number, s: number, m: number, z: number): Net | undefined {
	if (m === 0) return undefined;
	const helps = (h + 1) / (m + 2);
	const hinders = (s + 1) / (m + 2);
	const centre = helps - hinders;
	const half = z * Math.sqrt((helps + hinders - centre ** 2) / (m + 2));
	return {
		net: (h - s) / m,
		low: Math.max(-1, centre - half),
		high: Math.min(1, centre + half)
	};
}
