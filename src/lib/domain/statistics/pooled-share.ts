import { jointQuantile } from './goodman';
import { effectiveDialogues, jackknifeVariance, type Cluster } from './jackknife';
import { tQuantile } from '../numbers/student-t';
import { wilson, type Interval } from './wilson';

/** `none`: too few dialogues to know how alike people of one dialogue are (G3). */
type IntervalMethod = 'none' | 'wilson_deff_t';

/** A share over people of several dialogues, one row per person (G3). */
export interface PooledShare {
	/** People it is about. */
	readonly n: number;
	/** All people. */
	readonly total: number;
	/** n / total */
	readonly share: number;
	/** Undefined under an effective number of 3 dialogues. */
	readonly interval: Interval | undefined;
	/** Goodman: holds together with the intervals of the other cells. */
	readonly joint: Interval | undefined;
	readonly method: IntervalMethod;
	/** Dialogues with at least one person. */
	readonly dialogues: number;
	/** How many dialogues of one size would weigh as much: G* = n²/Σn_g². */
	readonly effective: number;
	/** Design effect, at least 1; undefined where there is no interval. */
	readonly deff: number | undefined;
}

/** Under this effective number of dialogues nobody knows how alike people of one dialogue are. */
export const FEWEST_DIALOGUES = 3;
/** Under this one an interval stands beside the words "few dialogues". */
const FEW_DIALOGUES = 10;
/** How alike people of one dialogue are taken to be at least. */
export const LEAST_ALIKE = 0.05;

/** Whether so many effective dialogues give no interval, one with a caution, or one (G3). */
export const enoughDialogues = (effective: number): 'none' | 'few' | 'enough' =>
	effective < FEWEST_DIALOGUES ? 'none' : effective < FEW_DIALOGUES ? 'few' : 'enough';

/** Whether an interval rests on so few dialogues that it must be said (G3). */
export const ofFewDialogues = ({ effective }: Pick<PooledShare, 'effective'>) =>
	enoughDialogues(effective) === 'few';

/**
 * Pools one cell over dialogues (G3): Wilson on total/deff with Student's t of G*−1, and no
 * interval under G* 3. Undefined for an empty group.
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
	const effective = effectiveDialogues(filled);
	const told = { n, total, share, dialogues: filled.length, effective };
	if (effective < FEWEST_DIALOGUES)
		return { ...told, method: 'none', interval: undefined, joint: undefined, deff: undefined };
	const deff = designEffect(filled);
	const within = (quantile: number) => wilson(share, total / deff, quantile);
	const quantileOf = (p: number) => tQuantile(p, effective - 1);
	return {
		...told,
		method: 'wilson_deff_t',
		interval: within(jointQuantile(1, level, quantileOf)),
		joint: within(jointQuantile(cells, level, quantileOf)),
		deff
	};
}

/**
 * How much wider a share is for people coming in clusters (G3): the jackknife's variance over
 * p(1−p)/n, and never less than people who are alike by 0.05 would make it, 1 + (n̄−1)·0.05 with n̄
 * = Σn_g²/n. Where everybody or nobody is counted nothing varies, and that floor alone stands.
 * @param clusters at least two, each with people
 */
export function designEffect(clusters: readonly Cluster[]): number {
	const total = clusters.reduce((sum, cluster) => sum + cluster.n, 0);
	const p = clusters.reduce((sum, cluster) => sum + cluster.y, 0) / total;
	const floor = 1 + (total / effectiveDialogues(clusters) - 1) * LEAST_ALIKE;
	const simple = (p * (1 - p)) / total;
	return Math.max(1, floor, simple === 0 ? 1 : jackknifeVariance(clusters) / simple);
}
