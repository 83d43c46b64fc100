import type { Card, Deck, Dimension } from '../deck';
import type { Sort } from '../sort';
import { tally, type Tally } from './tally';

/** Counts per facet (S6), in deck order; a facet of which this person got under 2 cards has none. */
export function facetScores(
	deck: Deck,
	hand: readonly Card[],
	sort: Sort
): ReadonlyMap<string, Tally> {
	return partScores(deck, hand, sort, deck.facets, (card) => card.facet);
}

/** Counts per dimension (S6), in deck order; one of which this person got under 2 cards has none. */
export function dimensionScores(
	deck: Deck,
	hand: readonly Card[],
	sort: Sort
): ReadonlyMap<Dimension, Tally> {
	return partScores(deck, hand, sort, deck.dimensions, (card) => card.dimension);
}

function partScores<Id extends string>(
	deck: Deck,
	hand: readonly Card[],
	sort: Sort,
	parts: readonly { readonly id: Id }[],
	partOf: (card: Card) => Id | undefined
): ReadonlyMap<Id, Tally> {
	const scores = new Map<Id, Tally>();
	for (const { id } of parts) {
		const cards = hand.filter((card) => card.kind === 'factor' && partOf(card) === id);
		if (cards.length >= 2) scores.set(id, tally(cards, sort, deck.piles.factor));
	}
	return scores;
}
