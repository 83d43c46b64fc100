import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';
import { cardId } from '$lib/domain/deck-making/card-id';

/** An id for a new card, pile or topic: of its words, and nobody's yet. It stays when the words change. */
export const freshId = (deck: DraftDeck, text: string): string =>
	cardId(
		text,
		new Set(
			[
				...deck.cards,
				...deck.practice,
				...deck.piles.factor,
				...deck.piles.need,
				...deck.facets
			].map(({ id }) => id)
		)
	);
