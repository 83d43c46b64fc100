import { textIn, type Deck } from '$lib/domain/deck';
import type { BoardSlide } from './board-slides';

/** What part of the picture a slide is, in words: `in jou`; undefined where it is the whole. */
export function slidePart(
	{ of, id }: Pick<BoardSlide, 'of' | 'id'>,
	deck: Deck,
	language: string
): string | undefined {
	const found = of === 'axis' ? deck.axes.find((one) => one.id === id) : undefined;
	return found && textIn(found.text, language);
}
