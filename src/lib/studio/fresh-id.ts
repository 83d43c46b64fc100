import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';
import { cardId } from '$lib/domain/deck-making/card-id';

/** An unused id for a new card, pile or topic, from its text. It stays if the text changes. */
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
