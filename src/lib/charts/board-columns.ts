import { cross, max, range, sum } from 'd3';
import { type Side, SIDES } from '$lib/domain/disclosure/board';
import { besideLabel, cardHeight, type CardText, type DrawnCard, SMALL } from './board-card';
import { type Box, type TextLine, type TextStyle, textWidth, wrapText } from '$lib/ui/text-lines';

/** A row of the board with its texts. */
export interface RowText {
	readonly id: string;
	/** a quiet line above its name, such as the half it belongs to */
	readonly over: string | undefined;
	readonly label: string;
	readonly word: string | undefined;
	/** tone of the word; `neutral` for what has no side */
	readonly tone: Side | 'neutral';
	readonly cells: Readonly<Record<Side, readonly CardText[]>>;
}

/** Cards side by side in each column, and the resulting widths, in lines of text. */
export interface Columns {
	readonly side: Readonly<Record<Side, number>>;
	readonly card: number;
	/** no word of a card or of a title is broken */
	readonly whole: boolean;
	readonly width: Readonly<Record<Side, number>>;
	/** what each row needs */
	readonly heights: readonly number[];
}

/** Lengths in lines of text. */
export const BOARD = {
	/** between columns, cards, rows */
	column: 0.5,
	card: 0.34,
	row: 0.3,
	/** inside a cell */
	pad: 0.3,
	/** width of an empty column, in cards */
	empty: 0.45,
	/** narrower than this no card reads well */
	least: 8
} as const;

const widths = new Map<string, readonly number[]>();

/** The widths of the words of a text, in lines of text; they are asked for many times. */
function wordWidths(label: string, style: TextStyle): readonly number[] {
	const key = `${style.letter ?? 0} ${style.word ?? 0} ${label}`;
	const known = widths.get(key);
	if (known) return known;
	const found = label
		.split(/\s+/)
		.filter(Boolean)
		.map((word) => textWidth(word, { ...style, size: 1 }));
	if (widths.size > 2000) widths.clear();
	widths.set(key, found);
	return found;
}

/** The width of a text's longest word, in lines of text: below this it breaks. */
export const longestIn = (label: string, style: TextStyle): number =>
	max(wordWidths(label, style)) ?? 0;

/** How many lines a text takes at this width, which is in lines of text. */
export function linesIn(label: string, room: number, style: TextStyle): number {
	const width = Math.max(room, 1);
	const space = textWidth(' ', { ...style, size: 1 });
	let lines = 1;
	let at = 0;
	for (const word of wordWidths(label, style)) {
		if (at > 0 && at + space + word > width) {
			lines += 1;
			at = word;
		} else at += (at > 0 ? space : 0) + word;
		// a word that is wider than the line is broken
		while (at > width) {
			lines += 1;
			at -= 0.85 * width;
		}
	}
	return lines;
}

/** How many cards go on a line of at most `side`, so that lines are about equally full. */
export const perLine = (cards: number, side: number): number =>
	Math.ceil(cards / Math.ceil(cards / side));

function cellHeight(
	cards: readonly CardText[],
	side: number,
	card: number,
	style: TextStyle
): number {
	if (cards.length === 0) return 0;
	const heights = cards.map((one) =>
		cardHeight(one, linesIn(one.label, card - besideLabel(one), style))
	);
	const wide = perLine(cards.length, side);
	const lines = range(0, cards.length, wide).map(
		(from) => max(heights.slice(from, from + wide)) ?? 0
	);
	return sum(lines) + BOARD.card * (lines.length - 1) + 2 * BOARD.pad;
}

/** Whether a row without cards here shows its word in this column. */
export const told = ({ cells, word, tone }: RowText, side: Side): boolean =>
	word !== undefined && tone === side && SIDES.every((at) => cells[at].length === 0);

/** Every way to lay cards side by side: at most four in a column. */
const ways = (rows: readonly RowText[]): readonly (readonly number[])[] => {
	const most = SIDES.map(
		(side) => max(rows, (row) => row.cells[side].length || Number(told(row, side))) ?? 0
	);
	const upTo = (count: number) => (count === 0 ? [0] : range(1, Math.min(4, count) + 1));
	const [a = 0, b = 0, c = 0] = most;
	return cross(cross(upTo(a), upTo(b)), upTo(c)).map(([[one, two], three]) => [one, two, three]);
};

/**
 * The columns that need the least height at this width: all cards of a board are equally wide (D3),
 * and a column that holds more gets more of them side by side.
 * @param width of the three columns together, in lines of text
 * @param least the height of each row without its cards, in lines of text
 * @param titles the width that each column's title takes without breaking a word, in lines of text
 */
export function chooseColumns(
	rows: readonly RowText[],
	width: number,
	style: TextStyle,
	least: readonly number[],
	titles: Readonly<Record<Side, number>>
): Columns {
	const tried = ways(rows).map((counts) => {
		const [helps = 0, differs = 0, hinders = 0] = counts;
		const side = { helps, differs, hinders };
		const fixed =
			2 * BOARD.column +
			sum(counts, (count) => 2 * BOARD.pad + Math.max(0, count - 1) * BOARD.card);
		const share = (width - fixed) / sum(counts, (count) => (count === 0 ? BOARD.empty : count));
		// an empty column is narrow, but never narrower than a word of its title
		const wanted = 2 * BOARD.pad + BOARD.empty * share;
		const over = sum(SIDES, (at) => (side[at] > 0 ? 0 : Math.max(0, titles[at] - wanted)));
		const card = share - over / Math.max(1, sum(counts));
		const of = (at: Side) =>
			side[at] > 0
				? 2 * BOARD.pad + side[at] * card + (side[at] - 1) * BOARD.card
				: Math.max(wanted, titles[at]);
		const heights = rows.map(({ cells }, row) =>
			Math.max(least[row] ?? 0, ...SIDES.map((at) => cellHeight(cells[at], side[at], card, style)))
		);
		return {
			side,
			card,
			width: { helps: of('helps'), differs: of('differs'), hinders: of('hinders') },
			heights,
			height: sum(heights)
		};
	});
	const longest =
		max(rows, ({ cells }) =>
			max(SIDES, (side) =>
				max(cells[side], (one) => longestIn(one.label, style) + besideLabel(one))
			)
		) ?? 0;
	const filled = SIDES.filter((at) => (tried[0]?.side[at] ?? 0) > 0);
	const title = (max(filled, (at) => titles[at]) ?? 0) - 2 * BOARD.pad;
	// a broken word is hard to read: prefer fewer cards side by side
	const enough = Math.max(BOARD.least, longest, title);
	const most = max(tried, ({ card }) => card) ?? 0;
	const readable = tried.filter(({ card }) => card >= Math.min(enough, most));
	const [best] = (readable.length > 0 ? readable : tried.slice(0, 1)).toSorted(
		(one, other) => one.height - other.height || other.card - one.card
	);
	if (!best) throw new Error('a board without a way to lay it');
	const whole = best.card >= Math.max(longest, title);
	return { ...best, whole };
}

/** The room of a board and how text is set there: px, spacing in em. */
export interface BoardRoom {
	readonly width: number;
	/** the rows are spread over it; without it a board is as tall as needed */
	readonly height?: number | undefined;
	readonly text: number;
	readonly letter?: number | undefined;
	readonly word?: number | undefined;
	/** right to left: the whole drawing is mirrored */
	readonly rtl?: boolean | undefined;
}

export interface BoardWords {
	readonly columns: Readonly<Record<Side, string>>;
	readonly divided: string;
	readonly rest: (count: number) => string;
	/** the line of what makes no difference; empty for none */
	readonly quiet: string;
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
	/** rows are under their name, one card per line, leaning to its side */
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

/** What a board needs at a given width, in lines of text. */
export interface BoardNeeds {
	readonly head: number;
	/** of the names of rows beside their cards */
	readonly label: number;
	readonly rows: readonly number[];
	readonly quiet: number;
	readonly height: number;
}

/** Heights in lines of text: a line, and the size of what is not a card. */
export const TYPE = { line: 1.16, column: 1.06, over: SMALL, word: SMALL } as const;
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

/** Minimum share used: below it a wall looks bare from the back of the room. */
export const LEAST_SHARE = 0.55;

const area = ({ width, height }: Pick<Box, 'width' | 'height'>) => width * height;

/**
 * Which share of its surface a board beside the names of its rows uses: names, titles of columns,
 * non-empty cells, and the quiet line. The rest is bare.
 */
export function boardShare({ width, height, text, columns, rows, quiet }: BoardLayout): number {
	const titles = max(columns, ({ line }) => line.y + line.height) ?? 0;
	const names = Math.min(...columns.map(({ line }) => line.x));
	const used =
		titles * sum(columns, ({ line }) => line.width) +
		sum(rows, (row) => row.height * names + sum(row.cells, area)) +
		quiet.length * 1.16 * text * width;
	return used / (width * height);
}
