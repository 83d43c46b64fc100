import type { Thresholds } from '$lib/domain/deck';
import type { AxisScore, Score } from '$lib/domain/scoring/score';

/** Why a person's own result is to be taken with care; each has a sentence in the message files. */
export type Care = 'unlaid' | 'skipped' | 'near' | 'thin';

/**
 * How sure a result is (S2, S3), judged by what was done: somebody who laid every card is never
 * told they laid few, and no difference is called small unless it is.
 */
export function careOf(
	{ profile, intrinsic, external }: Score,
	{ clear }: Thresholds
): Care | undefined {
	const halves = [intrinsic, external];
	if (profile.incomplete) return halves.every(isLaid) ? 'skipped' : 'unlaid';
	if (profile.status !== 'provisional') return undefined;
	const isNear = ({ strength, d, balance = 0 }: AxisScore) =>
		strength === 'leaning' && (Math.abs(d) < clear.d || Math.abs(balance) < clear.balance);
	return halves.some(isNear) ? 'near' : 'thin';
}

/** Whether all cards of one half were laid, even if only aside. */
const isLaid = ({ complete, cards, n, neutral, skip }: AxisScore) =>
	complete || n + neutral + skip >= cards;
