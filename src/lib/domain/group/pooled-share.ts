import { jointQuantile } from './goodman';
import { normalQuantile } from './normal';
import { tQuantile } from './student-t';
import { wilson, type Interval } from './wilson';

/** People of one dialogue: how many there are, and how many of them it is about. */
export interface Cluster {
	readonly y: number;
	readonly n: number;
}

/** `wilson_iid`: too few dialogues to know how alike people of one dialogue are (G3). */
export type IntervalMethod = 'wilson_iid' | 'wilson_deff_t';

/** A share over people of several dialogues, one row a person (G3). */
export interface PooledShare {
	/** People it is about. */
	readonly n: number;
	/** All people. */
	readonly total: number;
	/** n / total */
	readonly share: number;
	readonly interval: Interval;
	/** Goodman: holds together with the intervals of the other cells. */
	readonly joint: Interval;
	readonly method: IntervalMethod;
	/** Dialogues with at least one person. */
	readonly dialogues: number;
	/** Design effect, at least 1; undefined under 10 dialogues. */
	readonly deff: number | undefined;
}

/** From this many dialogues on the interval knows that they are clusters. */
const ENOUGH_DIALOGUES = 10;

/**
 * Pools one cell over dialogues (G3): Wilson on total/deff with Student's t of G−1, or plain Wilson
 * under 10 dialogues. Undefined of nobody.
 * @param cells how many cells the joint interval must hold for together
 */
export function pooledShare(
	clusters: readonly Cluster[],
	cells: number,
	level = 0.95
): PooledShare | undefined {
	const filled = clusters.filter((cluster) => cluster.n > 0);
	const total = filled.reduce((sum, cluster) => sum + cluster.n, 0);
	if (total === 0) return undefined;
	const n = filled.reduce((sum, cluster) => sum + cluster.y, 0);
	const share = n / total;
	const dialogues = filled.length;
	const clustered = dialogues >= ENOUGH_DIALOGUES;
	const deff = clustered ? designEffect(filled) : undefined;
	const quantileOf = clustered ? (p: number) => tQuantile(p, dialogues - 1) : normalQuantile;
	const people = total / (deff ?? 1);
	return {
		n,
		total,
		share,
		interval: wilson(share, people, jointQuantile(1, level, quantileOf)) as Interval,
		joint: wilson(share, people, jointQuantile(cells, level, quantileOf)) as Interval,
		method: clustered ? 'wilson_deff_t' : 'wilson_iid',
		dialogues,
		deff
	};
}

/**
 * How much wider a share is for people coming in clusters (G3): v = G/(G−1)·Σ(y − p·n)²/N² over
 * p(1−p)/N, never under 1. Where everybody or nobody is counted nothing varies and it is 1.
 * @param clusters at least two, each with people
 */
export function designEffect(clusters: readonly Cluster[]): number {
	const groups = clusters.length;
	const total = clusters.reduce((sum, cluster) => sum + cluster.n, 0);
	const p = clusters.reduce((sum, cluster) => sum + cluster.y, 0) / total;
	const simple = (p * (1 - p)) / total;
	if (simple === 0) return 1;
	// the smallest first: which dialogue came first must not show in the last digit
	const squares = clusters.map(({ y, n }) => (y - p * n) ** 2).toSorted((a, b) => a - b);
	const spread = squares.reduce((sum, square) => sum + square, 0);
	const variance = (groups / (groups - 1)) * (spread / total ** 2);
	return Math.max(1, variance / simple);
}
