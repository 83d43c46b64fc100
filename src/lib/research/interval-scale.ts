import { scaleLinear } from 'd3';

/** A value with its interval, if it has one. */
export interface Estimate {
	readonly value: number;
	readonly low?: number | undefined;
	readonly high?: number | undefined;
}

/** Where a value and its interval lie on a line of 100 units. */
export interface IntervalMark {
	readonly value: number;
	readonly low: number | undefined;
	readonly high: number | undefined;
}

export interface IntervalScale {
	readonly marks: readonly IntervalMark[];
	readonly ticks: readonly { readonly value: number; readonly at: number }[];
}

/**
 * Marks for estimates that share one scale, and its ticks.
 * @param balance as far below 0 as above it; else shares from 0 to the next tenth above all
 */
export function intervalMarks(estimates: readonly Estimate[], balance = false): IntervalScale {
	const ends = estimates.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
	const most = Math.max(0.1, ...ends.map((end) => (balance ? Math.abs(end) : end)));
	const end = Math.min(1, Math.ceil(most * 10) / 10);
	const domain = balance ? [-end, end] : [0, end];
	const scale = scaleLinear(domain, [0, 100]);
	const placed = (value: number | undefined) => (value === undefined ? undefined : scale(value));
	return {
		marks: estimates.map(({ value, low, high }) => ({
			value: scale(value),
			low: placed(low),
			high: placed(high)
		})),
		ticks: scale.ticks(5).map((value) => ({ value, at: scale(value) }))
	};
}
