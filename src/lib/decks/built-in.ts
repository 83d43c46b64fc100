import type { Deck } from '$lib/domain/deck';
import llo from './llo.json';

/** The decks that come with the program; a test holds them against the schema. */
export const builtInDecks: readonly Deck[] = [llo as Deck];

/** The built-in deck with this id, or undefined. */
export function deckById(id: string): Deck | undefined {
	return builtInDecks.find((deck) => deck.id === id);
}
