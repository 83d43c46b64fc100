import type { Deck } from '$lib/domain/deck';
import type { messages } from '$lib/messages/charts/nl';
import { provideWords } from '$lib/messages/texts.svelte';
import { inOwnWords, ownWords } from './own-words';

type Texts = typeof messages;

/** Charts below this component use this set's pile names. */
export function provideOwnWords(deck: () => Deck | undefined, language: () => string): void {
	let made: { readonly from: Texts; readonly deck: Deck; readonly texts: Texts } | undefined;
	provideWords((section, texts) => {
		const now = deck();
		if (section !== 'charts' || !now) return texts;
		const from = texts as unknown as Texts;
		if (made?.from !== from || made.deck !== now) {
			const own = ownWords(now, language());
			made = { from, deck: now, texts: own ? inOwnWords(from, own) : from };
		}
		return made.texts as unknown as typeof texts;
	});
}
