import { textIn, type Deck } from '$lib/domain/deck';

/** What a card, dimension or facet of the deck is called; its id where the deck lacks it. */
export function nameOf(deck: Deck | undefined, id: string, language: string): string {
	const found =
		deck && [...deck.dimensions, ...deck.facets, ...deck.cards].find((one) => one.id === id);
	return found ? textIn(found.text, language) : id;
}
