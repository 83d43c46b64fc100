import type { Texts } from '$lib/domain/deck';

/** A deck as the list of decks names it. */
export interface DeckEntry {
	readonly id: string;
	readonly version: string;
	readonly languages: readonly string[];
	/** not looked through by a speaker yet */
	readonly unreviewed: readonly string[];
	readonly title: Texts;
	readonly cards: { readonly factors: number; readonly needs: number };
}
