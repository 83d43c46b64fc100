import type { Card, Deck } from '../deck';
import type { Sort } from '../sort';
import { alternativesOf, type Said } from './alternatives';
import { scoreAxis } from './axis';
import { profileOf } from './profile';
import type { Score } from './score';

/**
 * A person's scored round (S1-S5), or undefined when the deck has no axes (S0). Own cards are not
 * counted: only cards of the hand are.
 * @param hand the cards this person got
 */
export function scoreSort(
	deck: Deck,
	hand: readonly Card[],
	sort: Sort,
	said: Said
): Score | undefined {
	if (deck.axes.length === 0) return undefined;
	const piles = deck.piles.factor;
	const intrinsic = scoreAxis(hand, sort, piles, 'intrinsic', deck.thresholds);
	const external = scoreAxis(hand, sort, piles, 'external', deck.thresholds);
	const profile = profileOf(intrinsic, external);
	const alternatives = alternativesOf(deck, hand, sort, said, profile.incomplete);
	return { intrinsic, external, profile, alternatives };
}
