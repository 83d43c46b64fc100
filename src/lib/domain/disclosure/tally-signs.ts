import { pileOf, type Card, type Deck } from '../deck';
import type { Tally } from './pile-word';
import type { Sorter } from './sorter';

/** 1, 0 or −1 by the pile of this person's card; 0 for skip and for a card still in the hand. */
export function scoreOf(deck: Deck, card: Card, person: Sorter): 1 | 0 | -1 {
	const placement = person.sort.get(card.id);
	if (!placement) return 0;
	const pile = pileOf(deck, card.kind, placement.pile);
	if (!pile) throw new Error(`no pile ${placement.pile} for card ${card.id}`);
	return pile.score ?? 0;
}

/** Counts signs: positive reads as helps, negative as hinders. */
export function tallySigns(signs: readonly number[]): Tally {
	const helps = signs.filter((sign) => sign > 0).length;
	const hinders = signs.filter((sign) => sign < 0).length;
	return { helps, hinders, neutral: signs.length - helps - hinders };
}

/**
 * The tally of one card among those who got it (D5). For needs: need and no-need.
 */
export function tallyCard(deck: Deck, card: Card, people: readonly Sorter[]): Tally {
	// most people share a hand
	const holds = new Map<readonly string[], boolean>();
	const got = people.filter(({ hand }) => {
		let has = holds.get(hand);
		if (has === undefined) holds.set(hand, (has = hand.includes(card.id)));
		return has;
	});
	return tallySigns(got.map((person) => scoreOf(deck, card, person)));
}
