import type { Axis, Card, Pile, Thresholds } from '../deck';
import type { Sort } from '../sort';
import type { AxisScore, Side, Strength } from './score';
import { margin, signIndex } from './sign-index';
import { tally, type Tally, type Weights } from './tally';

/**
 * Scores one axis of one person's sort (S1, S2, S4).
 * @param cards what this person got; only the factor cards of the axis are counted
 * @param piles the deck's factor piles
 * @param weights of cards in helps or hinders, whole numbers; 1 each when left out
 */
export function scoreAxis(
	cards: readonly Card[],
	sort: Sort,
	piles: readonly Pile[],
	axis: Axis,
	thresholds: Thresholds,
	weights?: Weights
): AxisScore {
	const own = cardsOfAxis(cards, axis);
	const counts = tally(own, sort, piles, weights);
	const strength = strengthOf(counts, thresholds);
	const placed = weights === undefined ? counts : tally(own, sort, piles);
	return {
		axis,
		...counts,
		strength,
		side: sideOf(counts.d, strength),
		complete: isComplete(placed, thresholds),
		margin: margin(counts.d),
		signIndex: signIndex(counts.helps, counts.hinders)
	};
}

/** The factor cards of one axis. Needs serve an axis too, and are never scored (G6). */
export function cardsOfAxis(cards: readonly Card[], axis: Axis): readonly Card[] {
	return cards.filter((card) => card.kind === 'factor' && card.axis === axis);
}

/** How clear an axis is (S2). */
export function strengthOf(
	{ n, d, balance }: Pick<Tally, 'n' | 'd' | 'balance'>,
	{ clear, leaning }: Thresholds
): Strength {
	const lead = Math.abs(d);
	if (n < leaning.n) return 'few';
	if (lead < leaning.d || lead === 0) return 'mixed';
	const isClear = n >= clear.n && lead >= clear.d && Math.abs(balance ?? 0) >= clear.balance;
	return isClear ? 'clear' : 'leaning';
}

/** The side of an axis (S2); none where it is few or mixed. */
export function sideOf(d: number, strength: Strength): Side | undefined {
	if (strength === 'few' || strength === 'mixed') return undefined;
	return d > 0 ? 1 : -1;
}

/**
 * Whether enough cards were placed (S2). With a slack of a hundredth of a card, a deck can write
 * two thirds as 0.6667 and mean 8 of 12.
 */
export function isComplete(
	{ cards, n, neutral }: Pick<Tally, 'cards' | 'n' | 'neutral'>,
	{ placed }: Thresholds
): boolean {
	return n + neutral >= cards * placed - 0.01;
}
