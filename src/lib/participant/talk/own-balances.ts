import { ON_A_PAN } from './balance-layout';
import { textIn, type Card, type Deck } from '$lib/domain/deck';
import type { Sections } from '$lib/messages/loader';
import type { OwnResult } from './own-result';
import type { Balanced } from './own-sheet';

/** The halves of a person's own sort as pairs of scales, each in its place, whichever is first. */
export function ownBalances(
	deck: Deck,
	result: OwnResult,
	words: Sections['afterCards']['picture'],
	language: string
): readonly Balanced[] {
	const named = (side: string, cards: readonly Card[]) => {
		const titles = cards.slice(0, ON_A_PAN).map((card) => textIn(card.text, language));
		return titles.length > 0 ? [`${side}: ${titles.join(', ')}.`] : [];
	};
	return deck.axes.flatMap(({ id, inYou }) => {
		const half = result.axes.find((one) => one.axis === id);
		if (!half) return [];
		const where = textIn(inYou, language);
		return {
			id,
			title: where.charAt(0).toLocaleUpperCase(language) + where.slice(1),
			weighed: {
				lean: half.lean,
				helps: half.helping.map((card) => card.id),
				hinders: half.hindering.map((card) => card.id)
			},
			label: [
				words[half.word](where),
				...named(words.sides.helps, half.helping),
				...named(words.sides.hinders, half.hindering)
			].join(' ')
		};
	});
}
