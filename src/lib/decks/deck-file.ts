import type { Deck } from '$lib/domain/deck';
import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';
import { deckCsv } from './deck-csv';

/** A card set as a file that reads back byte for byte, with the maker's own drawings in it. */
export function deckFile(
	deck: Deck | DraftDeck,
	pictures: Readonly<Record<string, string>>,
	format: 'json' | 'csv'
): string {
	const { taken = [], ...rest } = deck as DraftDeck;
	const whole = taken.length > 0 ? { ...rest, taken } : rest;
	if (format === 'csv') return deckCsv(whole as Deck, pictures);
	const own = Object.keys(pictures).length > 0 ? { pictures } : {};
	return `${JSON.stringify({ ...whole, ...own }, null, '\t')}\n`;
}
