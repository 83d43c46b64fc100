import type { Deck } from './deck';
import { DEFAULT_DECK } from './default-deck';

/**
 * The drawings of a set: those of the program, or the sprite that the server cut for it.
 * @param dialogue that uses it, so that who is in it may see them
 */
export function pictogramsOf(
	{ id, version, cards, piles, practice }: Deck,
	dialogue?: string
): { readonly address: string; readonly has: (id: string) => boolean } {
	if (id === DEFAULT_DECK) return { address: '/pictograms.svg', has: () => true };
	const query = new URLSearchParams({ version, ...(dialogue === undefined ? {} : { dialogue }) });
	const drawn = new Set(
		[...cards, ...piles.factor, ...piles.need, ...practice]
			.filter((one) => one.openmoji.length > 0 || 'picture' in one)
			.map((one) => one.id)
	);
	return {
		address: `/api/v1/decks/${id}/pictograms.svg?${query}`,
		has: (one) => drawn.has(one)
	};
}
