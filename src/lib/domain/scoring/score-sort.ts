import type { Card, Deck } from '../deck';
import type { Sort } from '../sort';
import { alternativesOf, type Said } from './alternatives';
import { scoreAxes } from './score-axes';
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
	const axes = scoreAxes(deck, hand, sort);
	if (!axes) return undefined;
	const alternatives = alternativesOf(deck, hand, sort, said, axes.profile.incomplete);
	return { ...axes, alternatives };
}
