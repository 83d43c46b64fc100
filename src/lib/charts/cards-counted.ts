import type { Deck } from '$lib/domain/deck';
import { headlines, type Headline } from '$lib/domain/disclosure/headline';
import type { GroupPicture } from '$lib/domain/disclosure/picture';

/** How many cards a picture says a word about, for the sentence above it. Uses only what was served. */
export function cardsCounted(
	picture: GroupPicture,
	deck: Deck
): { readonly helps: number; readonly hinders: number; readonly divided: number } {
	const said = headlines(picture, deck);
	const count = (key: Headline['key']) => {
		const found = said.find((one) => one.key === key);
		return found && 'cards' in found ? found.cards.length : 0;
	};
	return {
		helps: count('helps-most'),
		hinders: count('hinders-most'),
		divided: count('divided')
	};
}
