import type { Card, Deck } from '../deck';
import type { Sort } from '../sort';
import { scoreAxis } from './axis';
import { profileOf } from './profile';
import type { Score } from './score';

/**
 * The two axes of a person's round and the profile they make (S1-S3), all that pictures ask for;
 * undefined when the deck has no axes (S0). Own cards are not counted: only cards of the hand are.
 * @param hand the cards this person got
 */
export function scoreAxes(
	deck: Deck,
	hand: readonly Card[],
	sort: Sort
): Pick<Score, 'intrinsic' | 'external' | 'profile'> | undefined {
	if (deck.axes.length === 0) return undefined;
	const piles = deck.piles.factor;
	const intrinsic = scoreAxis(hand, sort, piles, 'intrinsic', deck.thresholds);
	const external = scoreAxis(hand, sort, piles, 'external', deck.thresholds);
	return { intrinsic, external, profile: profileOf(intrinsic, external) };
}
