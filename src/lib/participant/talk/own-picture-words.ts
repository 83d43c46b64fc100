import { ownWords } from '$lib/charts/own-words';
import type { Deck } from '$lib/domain/deck';
import type { Sections } from '$lib/messages/loader';

type Words = Sections['afterCards']['picture'];

/** The words of a person's own picture, with the deck's own pile names where it has them. */
export function ownPictureWords(t: Words, deck: Deck, language: string): Words {
	const own = ownWords(deck, language);
	if (!own) return t;
	const { helps, hinders } = own;
	return {
		...t,
		helps: (where) => t.ownMany(where, helps),
		hinders: (where) => t.ownMany(where, hinders),
		mixed: (where) => t.ownMixed(where, helps, hinders),
		more: (where) => t.ownMore(where, helps),
		less: (where) => t.ownMore(where, hinders),
		sides: { helps, hinders },
		strengths: t.laidOn(helps),
		obstacles: t.laidOn(hinders)
	};
}
