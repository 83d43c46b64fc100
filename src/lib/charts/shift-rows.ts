import { textIn, type Deck } from '$lib/domain/deck';
import type { GroupPicture, PileWord, ServedShift } from '$lib/domain/disclosure/picture';
import { readCard } from '$lib/domain/disclosure/read-card';

/** One card that was put again: how the group's word was, how it is, and how the group moved it. */
export interface ShiftRow {
	readonly id: string;
	readonly label: string;
	/** undefined where the picture before did not show it, or is not in the room */
	readonly before: PileWord | undefined;
	readonly now: PileWord;
	/** undefined under 10 people */
	readonly shift: ServedShift | undefined;
}

/** The rows of a picture of cards that were put again, in deck order; made from served values alone. */
export function shiftRows(
	before: GroupPicture | undefined,
	now: GroupPicture,
	deck: Deck,
	language: string
): readonly ShiftRow[] {
	return now.cards.map((served) => {
		const card = deck.cards.find((one) => one.id === served.card);
		const earlier = before?.cards.find((one) => one.card === served.card);
		return {
			id: served.card,
			label: card ? textIn(card.text, language) : served.card,
			before: earlier && readCard(earlier),
			now: readCard(served),
			shift: now.shift?.cards.find((one) => one.card === served.card)
		};
	});
}
