import type { Deck } from '$lib/domain/deck';
import { DEFAULT_DECK } from '$lib/domain/default-deck';
import type { Pictograms } from '$lib/ui/pictograms';

/**
 * The drawings of a set: those of the program, or the sprite that the server cut for it.
 * @param dialogue that uses it, so that who is in it may see them
 */
export function pictogramsOf(
	{ id, version, cards, piles, practice }: Deck,
	dialogue?: string
): Pictograms {
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
