import { jointQuantile } from './goodman';
import { effectiveDialogues, jackknifeVariance } from './jackknife';
import { net } from './net';
import { FEWEST_DIALOGUES, LEAST_ALIKE } from './pooled-share';
import { tQuantile } from '../numbers/student-t';
import type { Interval } from './wilson';

/** What one dialogue adds: `up` and `down` of `n`. */
interface NetCluster {
	readonly up: number;
	readonly down: number;
	readonly n: number;
}

export interface PooledNet {
	readonly net: number;
	/** undefined under an effective number of 3 dialogues */
	readonly interval: Interval | undefined;
	/** holds together with those of the other cards */
	readonly joint: Interval | undefined;
}

/**
 * A net share over dialogues (G1): the interval of Bonett and Price on counts / deff, with t of
 * G*−1 degrees and the design effect of G3 for (up − down) / n. Undefined for an empty group.
 * @param cells how many cards are reported together
 */
export function pooledNet(
	clusters: readonly NetCluster[],
	cells: number,
	level = 0.95
): PooledNet | undefined {
	const filled = clusters.filter(({ n }) => n > 0);
	const sum = (of: keyof NetCluster) => filled.reduce((all, one) => all + one[of], 0);
	const [up, down, n] = [sum('up'), sum('down'), sum('n')];
	if (n === 0) return undefined;
	const share = (up - down) / n;
	const dialogues = filled.map((one) => ({ y: one.up - one.down, n: one.n }));
	const effective = effectiveDialogues(dialogues);
	if (effective < FEWEST_DIALOGUES) return { net: share, interval: undefined, joint: undefined };
	const spread = (up + down) / n - share ** 2;
	const seen = spread < 1e-12 ? 1 : jackknifeVariance(dialogues) / (spread / n);
	const deff = Math.max(1, 1 + (n / effective - 1) * LEAST_ALIKE, seen);
	const within = (cellsTogether: number) =>
		net(
			up / deff,
			down / deff,
			n / deff,
			jointQuantile(cellsTogether, level, (p) => tQuantile(p, effective - 1))
		);
	return { net: share, interval: within(1), joint: within(cells) };
}
