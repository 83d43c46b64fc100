import type { Deck } from '$lib/domain/deck';
import type { GroupPicture } from '$lib/domain/disclosure/picture';
import type { messages } from '$lib/messages/charts/nl';
import { nameIn } from './board-words';

/** Names in a title. */
const MOST = 2;

/** The sentence above a picture of cards that were put again, from what was served: it names what moved. */
export function shiftTitle(
	picture: Pick<GroupPicture, 'shift'>,
	deck: Deck,
	language: string,
	t: Pick<typeof messages, 'shift'>
): string {
	const cards = picture.shift?.cards ?? [];
	if (cards.length === 0) return t.shift.untold;
	const moved = cards
		.filter((card) => card.moved === 'most')
		.map(({ card }) => nameIn(deck.cards, card, language));
	return t.shift.title(moved.slice(0, MOST), moved.length > MOST);
}
