import { scaleLinear } from 'd3';
import type { DistributionCell } from '$lib/protocol/research';

/** Where a share and its interval lie on a line of 100 units, whose end is the next tenth above all. */
export interface IntervalMark {
	readonly share: number;
	readonly low: number;
	readonly high: number;
}

/** Marks for cells that share one scale, and the ticks of it (shares). */
export function intervalMarks(cells: readonly DistributionCell[]): {
	readonly marks: readonly IntervalMark[];
	readonly ticks: readonly { readonly share: number; readonly at: number }[];
} {
	const most = Math.max(0.1, ...cells.map((cell) => cell.high));
	const scale = scaleLinear([0, Math.min(1, Math.ceil(most * 10) / 10)], [0, 100]);
	return {
		marks: cells.map((cell) => ({
			share: scale(cell.share),
			low: scale(cell.low),
			high: scale(cell.high)
		})),
		ticks: scale.ticks(5).map((share) => ({ share, at: scale(share) }))
	};
}
