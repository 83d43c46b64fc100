import type { Card, Deck } from '../deck';

/** The card that replaces this one for the other work situation, whichever of the two names it. */
export function partnerOf(deck: Deck, card: Card): Card | undefined {
	return deck.cards.find(
		(other) => other.id !== card.id && (other.id === card.swap || other.swap === card.id)
	);
}

/** One name for a card and its swap partner: a person holds at most one of the two. */
export function slotOf(deck: Deck, card: Card): string {
	const partner = partnerOf(deck, card);
	return partner && partner.id < card.id ? partner.id : card.id;
}
