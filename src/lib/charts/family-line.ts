import type { Deck } from '$lib/domain/deck';
import type { messages } from '$lib/messages/charts/nl';
import { nameIn, withFirst } from './board-words';
import type { CardFamily } from './card-families';

/** The line over a family: what goes together in it. */
export function familyLine(
	{ named }: Pick<CardFamily, 'named'>,
	deck: Deck,
	language: string,
	{ agreement: t, board }: Pick<typeof messages, 'agreement' | 'board'>
): string {
	const names = named.map(({ of, id }, at) =>
		of === 'card'
			? `“${nameIn(deck.cards, id, language)}”`
			: withFirst(nameIn(deck.facets, id, language), language, at === 0)
	);
	return t.family(board.names(names));
}
