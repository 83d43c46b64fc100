import type { Deck } from '$lib/domain/deck';
import type { Section, Sections } from '$lib/messages/loader';
import { provideWords } from '$lib/messages/texts.svelte';
import { inOwnWords, meetingsInOwnWords, ownWords } from './own-words';

/** How sections say their texts for a set. */
export type WordsOfSet = {
	readonly [S in Section]?: (texts: Sections[S], deck: Deck, language: string) => Sections[S];
};

const DRAWINGS: WordsOfSet = {
	charts(texts, deck, language) {
		const own = ownWords(deck, language);
		return own ? inOwnWords(texts, own) : texts;
	},
	together(texts, deck, language) {
		const own = ownWords(deck, language);
		return own ? meetingsInOwnWords(texts, own) : texts;
	}
};

/**
 * Charts below this component use this set's pile names.
 * @param more other sections that name piles
 */
export function provideOwnWords(
	deck: () => Deck | undefined,
	language: () => string,
	more: WordsOfSet = {}
): void {
	const all: WordsOfSet = { ...DRAWINGS, ...more };
	const made = new Map<Section, { from: unknown; deck: Deck; texts: unknown }>();
	provideWords(<S extends Section>(section: S, texts: Sections[S]): Sections[S] => {
		const now = deck();
		const say = all[section];
		if (!now || !say) return texts;
		const before = made.get(section);
		if (before?.from === texts && before.deck === now) return before.texts as Sections[S];
		const said = say(texts, now, language());
		made.set(section, { from: texts, deck: now, texts: said });
		return said;
	});
}
