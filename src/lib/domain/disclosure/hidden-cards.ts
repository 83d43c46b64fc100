import type { Card, Deck } from '../deck';
import { countedOf, type GroupSize } from './group-size';
import type { HiddenReason } from './picture';
import type { DisclosureSettings, Sorter } from './sorter';
import { partnerOf } from './swap';

/** The least number of people who got a card that is shown (D5). */
export const CARD_FLOOR = 5;
/** The fewest people for a private card (D7), and for pictures that need a larger group. */
export const LARGE_GROUP = 20;

const floorOf = (card: Card): number => (card.sensitivity === 'private' ? LARGE_GROUP : CARD_FLOOR);

/**
 * The dealt cards that are not shown one by one, and why (D5, D7). A pair that cannot be shown has
 * one reason for both, so that it does not say which half of the room is small.
 */
export function hiddenCards(
	deck: Deck,
	dealt: readonly Card[],
	people: readonly Sorter[],
	settings: DisclosureSettings,
	size: GroupSize
): ReadonlyMap<string, HiddenReason> {
	const got = (card: Card) => people.filter((person) => person.hand.includes(card.id)).length;
	const byMark = (card: Card): HiddenReason | undefined => {
		if (card.sensitivity === 'power' && settings.powerInRoom) return 'power';
		if (card.sensitivity === 'private' && countedOf(people.length, size) < LARGE_GROUP) {
			return 'private';
		}
		return undefined;
	};
	const hidden = new Map<string, HiddenReason>();
	for (const card of dealt) {
		const own = got(card);
		const mark = byMark(card);
		if (mark) {
			hidden.set(card.id, mark);
			continue;
		}
		// everybody got it: the dialogue has one set, its partner was never dealt
		if (own === people.length) continue;
		const partner = partnerOf(deck, card);
		const floor = Math.max(floorOf(card), partner ? floorOf(partner) : 0);
		// those who did not get it are a group in their own right (D9)
		const others = partner ? got(partner) : people.length - own;
		const smaller = countedOf(Math.min(own, others), size);
		const isSwap = partner !== undefined || card.for !== 'all';
		if (isSwap) {
			const partnerHidden = partner !== undefined && byMark(partner) !== undefined;
			if (partnerHidden || smaller < floor) hidden.set(card.id, 'swap');
		} else if (countedOf(own, size) < floor) {
			hidden.set(card.id, card.sensitivity === 'private' ? 'private' : 'few');
		}
	}
	return hidden;
}
