import type { Deck } from '$lib/domain/deck';
import type { GroupPicture } from '$lib/domain/disclosure/picture';
import type { messages } from '$lib/messages/charts/nl';
import { nameIn } from './board-words';
import { neededIn, needRows } from './needs-rows';

/** Names in a title. */
const MOST = 3;

/**
 * The sentence above the needs: it names those that are marked, in the order of the drawing.
 * @param fits what the title has room for; fewer names where it does not
 */
export function needsTitle(
	picture: GroupPicture,
	deck: Deck,
	language: string,
	t: Pick<typeof messages, 'needs'>,
	fits: (title: string) => boolean = () => true
): string {
	const rows = needRows(picture, deck, language).filter(({ needed }) => needed);
	const ids = rows.length > 0 ? rows.map(({ id }) => id) : neededIn(picture, deck);
	const names = ids.map((id) => nameIn(deck.cards, id, language));
	for (let most = Math.min(MOST, names.length); ; most--) {
		const title = t.needs.title(names.slice(0, most), names.length > most);
		if (most <= 1 || fits(title)) return title;
	}
}
