import { headlineText } from '$lib/charts/picture-words';
import { wrapText } from '$lib/ui/text-lines';
import type { Board } from '$lib/domain/disclosure/board';
import {
	boardHeadline,
	MOST_NAMES,
	type BoardHeadline,
	type Told
} from '$lib/domain/disclosure/board-headline';
import type { Deck } from '$lib/domain/deck';
import type { messages } from '$lib/messages/charts/nl';

/** Two lines of a title on a wall 1920 wide. */
const HEAD = { style: { size: 57, strong: true }, lines: 2 };

/**
 * What the room reads above a board: as many names per side as two lines hold.
 * @param width of the title, px on a 1920 px wide wall
 * @param part what part of the picture lies there: `in jou`
 */
export function wallHeadline(
	board: Board,
	picture: Told,
	deck: Deck,
	{
		language,
		t,
		width,
		part
	}: {
		readonly language: string;
		readonly t: typeof messages;
		readonly width: number;
		readonly part?: string | undefined;
	}
): readonly BoardHeadline[] {
	for (let most = MOST_NAMES; ; most--) {
		const found = boardHeadline(board, picture, deck, most);
		const text = headlineText(found, deck, language, t, part);
		if (most === 1 || wrapText(text, width, HEAD.style).length <= HEAD.lines) return found;
	}
}
