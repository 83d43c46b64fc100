import type { Card, Deck } from '$lib/domain/deck';
import { deckById } from '$lib/decks/built-in';

/** The built-in deck, to plant one defect in. */
export function llo(): Deck {
	const deck = deckById('llo');
	if (!deck) throw new Error('no deck llo');
	return deck;
}

/** The deck with one card changed. */
export function withCard(id: string, change: Partial<Card>): Deck {
	const deck = llo();
	if (!deck.cards.some((card) => card.id === id)) throw new Error(`no card ${id}`);
	return {
		...deck,
		cards: deck.cards.map((card) => (card.id === id ? { ...card, ...change } : card))
	};
}

/** The place of a card in the deck, as paths name it. */
export const indexOf = (id: string): number => llo().cards.findIndex((card) => card.id === id);
