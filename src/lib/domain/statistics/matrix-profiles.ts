import type { Thresholds } from '../deck';
import { strengthOf, sideOf, isComplete } from '../scoring/axis';
import { profileOf } from '../scoring/profile';
import { distributionOf, type Distribution } from './distribution';
import { CODE, type PileMatrix } from './pile-matrix';
import type { Profile, Strength, Side } from '../scoring/score';

/** What decides an axis, as far as a letter is concerned. */
interface AxisOutcome {
	readonly complete: boolean;
	readonly side: Side | undefined;
	readonly strength: Strength;
}

/**
 * The profiles of the people of a matrix (S2, S3), one for every way in which two axes can come out: many
 * people share a few outcomes, so each outcome is worked out once.
 */
export function matrixProfiles(matrix: PileMatrix, thresholds: Thresholds): readonly Profile[] {
	const { cards, people, cells, got } = matrix;
	const width = cards.length;
	const axis = Uint8Array.from(cards, (card) =>
		card.axis === 'intrinsic' ? 0 : card.axis === 'external' ? 1 : 2
	);
	const known = new Map<number, Profile>();
	const found = new Array<Profile>(people);
	// helps, hinders, neutral and got of both axes, and of cards without an axis
	const counts = new Int32Array(12);
	const base = width + 1;
	for (let person = 0; person < people; person++) {
		counts.fill(0);
		const row = person * width;
		for (let column = 0; column < width; column++) {
			const code = cells[row + column] as number;
			const at = (axis[column] as number) * 4;
			counts[at + 3] = (counts[at + 3] as number) + (got[row + column] as number);
			if (code === CODE.none || code === CODE.skip) continue;
			counts[at + code - 1] = (counts[at + code - 1] as number) + 1;
		}
		let key = 0;
		for (let at = 0; at < 8; at++) key = key * base + (counts[at] as number);
		let profile = known.get(key);
		if (!profile) {
			profile = profileOf(outcome(counts, 0, thresholds), outcome(counts, 4, thresholds));
			known.set(key, profile);
		}
		found[person] = profile;
	}
	return found;
}

function outcome(counts: Int32Array, from: number, thresholds: Thresholds): AxisOutcome {
	const [helps = 0, hinders = 0, neutral = 0, cards = 0] = counts.subarray(from, from + 4);
	const n = helps + hinders;
	const d = helps - hinders;
	const balance = n === 0 ? undefined : d / n;
	const strength = strengthOf({ n, d, balance }, thresholds);
	return {
		strength,
		side: sideOf(d, strength),
		complete: isComplete({ cards, n, neutral }, thresholds)
	};
}

/** The distribution of profiles of a matrix (G3). */
export const matrixDistribution = (matrix: PileMatrix, thresholds: Thresholds): Distribution =>
	distributionOf(matrixProfiles(matrix, thresholds));
