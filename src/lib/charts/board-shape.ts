import type { Side } from '$lib/domain/disclosure/board';
import type { TextLine } from './bars-layout';
import type { DrawnCard } from './board-card';
import type { RowText } from './board-columns';
import type { TextStyle } from './text-width';
import { wrapText } from './wrap-text';

/** The room of a board and how text is set there: px, spacing in em. */
export interface BoardRoom {
	readonly width: number;
	/** the rows are spread over it; without one a board is as tall as it must be */
	readonly height?: number | undefined;
	readonly text: number;
	/** false on paper, where no pictogram lies beside the words */
	readonly pictures?: boolean | undefined;
	readonly letter?: number | undefined;
	readonly word?: number | undefined;
	/** read from right to left: the whole drawing is mirrored */
	readonly rtl?: boolean | undefined;
}

export interface BoardWords {
	readonly columns: Readonly<Record<Side, string>>;
	readonly divided: string;
	readonly rest: (count: number) => string;
	/** the line of what makes no difference; empty for none */
	readonly quiet: string;
}

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface DrawnRow {
	readonly id: string;
	readonly y: number;
	readonly height: number;
	readonly over: TextLine | undefined;
	readonly label: readonly TextLine[];
	readonly word: readonly TextLine[];
	readonly tone: RowText['tone'];
	/** where cards lie */
	readonly cells: readonly (Box & { readonly side: Side })[];
	readonly cards: readonly DrawnCard[];
}

export interface BoardLayout {
	readonly width: number;
	readonly height: number;
	readonly text: number;
	/** type of what is not a card */
	readonly sizes: { readonly column: number; readonly over: number; readonly word: number };
	readonly rtl: boolean;
	/** rows stand under their name, a card a line, leaning to its side */
	readonly stacked: boolean;
	readonly columns: readonly {
		readonly side: Side;
		readonly anchor: 'start' | 'middle' | 'end';
		readonly title: readonly TextLine[];
		readonly line: Box;
	}[];
	readonly rows: readonly DrawnRow[];
	readonly quiet: readonly TextLine[];
}

/** What a board needs in a room, in lines of text. */
export interface BoardNeeds {
	readonly head: number;
	/** of the names of rows beside their cards */
	readonly label: number;
	readonly rows: readonly number[];
	readonly quiet: number;
	readonly height: number;
}

/** Heights in lines of text: a line, and the size of what is not a card. */
export const TYPE = { line: 1.16, column: 1.06, over: 0.8, word: 0.88 } as const;
/** Where in a column cards lean. */
export const LEANS: Readonly<Record<Side, number>> = { helps: 0, differs: 0.5, hinders: 1 };

export const styleOf = (room: BoardRoom): TextStyle => ({
	size: room.text,
	strong: true,
	letter: room.letter ?? 0,
	word: room.word ?? 0
});

/** Words in lines, from this point down. */
export const lay = (
	words: string,
	at: { readonly x: number; readonly top: number; readonly width: number; readonly size: number },
	style: TextStyle
): readonly TextLine[] =>
	wrapText(words, at.width, { ...style, size: at.size }).map((text, line) => ({
		text,
		x: at.x,
		y: at.top + (line * TYPE.line + 0.9) * at.size
	}));

/** The line of what makes no difference, under the rows. */
export const quietLines = (words: BoardWords, width: number, top: number, style: TextStyle) =>
	words.quiet === ''
		? []
		: lay(words.quiet, { x: 0, top: top + 0.4 * style.size, width, size: style.size }, style);
