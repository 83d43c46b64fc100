import type { Card, Deck } from '../deck';

/** The card that stands in this one's place for the other work situation, whichever of the two names it. */
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

/**
 * Whether a card that not everybody got may be shown (D5, D9): with its partner or not at all, and the
 * people who did not get it are a group in their own right.
 * @param got people who got the card, its partner (undefined without one), and people in the picture
 */
export function mayShowSwap(
	got: { readonly own: number; readonly partner: number | undefined; readonly people: number },
	floor: number
): boolean {
	if (got.own === got.people) return true;
	const other = got.partner ?? got.people - got.own;
	return got.own >= floor && other >= floor;
}
