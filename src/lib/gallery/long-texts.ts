import type { Deck } from '$lib/domain/deck';

/** Twice as much text, as a translation may need: an unbreakable word, and more words. */
const longer = (text: string) => `${text} Verantwoordelijkheidsgevoel ${text.toLowerCase()}`;

/** The deck with every topic, facet and dimension lengthened, in each language it has. */
export function longTexts(deck: Deck): Deck {
	const each = (text: Deck['title']): Deck['title'] =>
		Object.fromEntries(Object.entries(text).map(([language, words]) => [language, longer(words)]));
	return {
		...deck,
		cards: deck.cards.map((card) => ({ ...card, text: each(card.text) })),
		facets: deck.facets.map((facet) => ({ ...facet, text: each(facet.text) })),
		dimensions: deck.dimensions.map((one) => ({ ...one, text: each(one.text) }))
	};
}
