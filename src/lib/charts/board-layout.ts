import {
	hierarchy,
	max,
	range,
	sum,
	treemapDice,
	treemapSlice,
	type HierarchyRectangularNode
} from 'd3';
import { SIDES, type Side } from '$lib/domain/disclosure/board';
import { besideLabel, cardHeight, drawCard, type CardText, type DrawnCard } from './board-card';
import {
	BOARD,
	chooseColumns,
	linesIn,
	perLine,
	type Columns,
	type RowText
} from './board-columns';
import type { TextLine } from './bars-layout';
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

interface Box {
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

const LINE = 1.16;
const COLUMN = 1.06;
const OVER = 0.8;
const WORD = 0.88;
/** Under this many lines of text a row has no room for its name beside its cards. */
export const STACKED_UNDER = 34;
/** How much of the width a card takes where rows are stacked, and where it leans. */
const LEANS: Readonly<Record<Side, number>> = { helps: 0, differs: 0.5, hinders: 1 };
const STACKED_CARD = 0.8;

interface Measured {
	readonly stacked: boolean;
	/** of the names of rows, in lines of text */
	readonly label: number;
	readonly columns: Columns | undefined;
	readonly head: number;
	readonly rows: readonly number[];
	readonly quiet: number;
	readonly height: number;
}

const styleOf = (room: BoardRoom): TextStyle => ({
	size: room.text,
	strong: true,
	letter: room.letter ?? 0,
	word: room.word ?? 0
});

/** What a board needs in a room, all in lines of text. */
function measured(rows: readonly RowText[], words: BoardWords, room: BoardRoom): Measured {
	const style = styleOf(room);
	const { pictures = true } = room;
	const width = room.width / room.text;
	const stacked = width < STACKED_UNDER;
	const label = stacked ? width : Math.max(7.6, Math.min(12, 0.192 * width));
	const names = rows.map((row) => {
		const word = row.word === undefined ? 0 : linesIn(row.word, label / WORD - 0.6, style) * WORD;
		if (stacked) return (linesIn(row.label, label, style) + word) * LINE + 0.3;
		return (
			(row.over === undefined ? 0 : OVER * LINE) +
			(linesIn(row.label, label - 0.6, style) + word) * LINE +
			0.4
		);
	});
	const quiet = words.quiet === '' ? 0 : linesIn(words.quiet, width, style) * LINE + 0.5;
	if (stacked) {
		const card = STACKED_CARD * width;
		const cards = rows.map((row) =>
			sum(SIDES, (side) =>
				sum(
					row.cells[side],
					(one) =>
						cardHeight(one, linesIn(one.label, card - besideLabel(pictures), style), pictures) +
						BOARD.card
				)
			)
		);
		const heads = SIDES.map((side) => linesIn(words.columns[side], width / 3 - 0.4, style));
		const head = (max(heads) ?? 1) * LINE + 0.7;
		const heights = names.map((name, at) => name + (cards[at] ?? 0) + 0.9);
		return {
			stacked,
			label,
			columns: undefined,
			head,
			rows: heights,
			quiet,
			height: head + sum(heights) + quiet
		};
	}
	const columns = chooseColumns(rows, width - label - BOARD.column, style, pictures, names);
	const heads = SIDES.map((side) =>
		linesIn(words.columns[side], columns.width[side] / COLUMN - 0.5, style)
	);
	const head = (max(heads) ?? 1) * COLUMN * LINE + 0.55;
	const needed = columns.heights.map((height) => height + BOARD.row);
	return {
		stacked,
		label,
		columns,
		head,
		rows: needed,
		quiet,
		height: head + sum(needed) + quiet
	};
}

/** The height that a board needs at this text, px. */
export const boardHeight = (rows: readonly RowText[], words: BoardWords, room: BoardRoom): number =>
	measured(rows, words, room).height * room.text;

const lay = (
	words: string,
	at: { readonly x: number; readonly top: number; readonly width: number; readonly size: number },
	style: TextStyle
): readonly TextLine[] =>
	wrapText(words, at.width, { ...style, size: at.size }).map((text, line) => ({
		text,
		x: at.x,
		y: at.top + (line * LINE + 0.9) * at.size
	}));

/** Cards of a cell in lines, those of one line equally tall; the block stands in the middle of its cell. */
function packed(
	cards: readonly CardText[],
	cell: Box,
	side: Side,
	{ columns, words, room }: { columns: Columns; words: BoardWords; room: BoardRoom }
): readonly DrawnCard[] {
	const style = styleOf(room);
	const { text, pictures = true } = room;
	const width = columns.card * text;
	const gap = BOARD.card * text;
	const wide = perLine(cards.length, columns.side[side]);
	const tall = (one: CardText) =>
		cardHeight(
			one,
			wrapText(one.label, width - besideLabel(pictures) * text, style).length,
			pictures
		) * text;
	const lines = range(0, cards.length, wide).map((from) => cards.slice(from, from + wide));
	const heights = lines.map((line) => max(line, tall) ?? 0);
	let y = cell.y + (cell.height - sum(heights) - gap * (lines.length - 1)) / 2;
	return lines.flatMap((line, at) => {
		const height = heights[at] ?? 0;
		const taken = line.length * width + (line.length - 1) * gap;
		const free = cell.width - 2 * BOARD.pad * text - taken;
		let x = cell.x + BOARD.pad * text + free * LEANS[side];
		const drawn = line.map((card) => {
			const box = { x, y, width, height };
			x += width + gap;
			return drawCard(card, box, style, words, pictures);
		});
		y += height + gap;
		return drawn;
	});
}

type Node = { readonly need: number; readonly children?: readonly Node[] };
type Placed = HierarchyRectangularNode<Node>;

/** Rows beneath each other, each with its share of the height (d3's slices), and its cells side by side (dice). */
function sliced(needs: readonly number[], widths: readonly number[], box: Box): readonly Placed[] {
	const root = hierarchy<Node>({
		need: 0,
		children: needs.map((need) => ({ need }))
	}).sum(({ need }) => need) as Placed;
	treemapSlice(root, box.x, box.y, box.x + box.width, box.y + box.height);
	const dice = hierarchy<Node>({
		need: 0,
		children: widths.map((need) => ({ need }))
	}).sum(({ need }) => need) as Placed;
	treemapDice(dice, box.x, box.y, box.x + box.width, box.y + box.height);
	return [...(root.children ?? []), ...(dice.children ?? [])];
}

function wide(
	rows: readonly RowText[],
	words: BoardWords,
	room: BoardRoom,
	found: Measured,
	columns: Columns
): BoardLayout {
	const style = styleOf(room);
	const { width, text } = room;
	const own = found.height * text;
	const height = Math.max(own, room.height ?? 0);
	const top = found.head * text;
	const bottom = height - found.quiet * text;
	const start = (found.label + BOARD.column) * text;
	const gap = BOARD.column * text;
	const box = { x: start, y: top, width: width - start, height: bottom - top };
	const placed = sliced(
		found.rows,
		SIDES.map((side) => columns.width[side] + BOARD.column),
		{ ...box, width: box.width + gap }
	);
	const slices = placed.slice(0, rows.length);
	const dices = placed.slice(rows.length);
	// a board of which nothing was said shows where cards will lie
	const bare = rows.every(
		({ word, cells }) => word === undefined && SIDES.every((side) => cells[side].length === 0)
	);
	const drawn = rows.map((row, at): DrawnRow => {
		const slice = slices[at];
		const y = slice?.y0 ?? 0;
		const tall = (slice?.y1 ?? 0) - y - BOARD.row * text;
		const cells = SIDES.map((side, index) => {
			const dice = dices[index];
			const x = dice?.x0 ?? 0;
			return { side, x, y, width: (dice?.x1 ?? 0) - x - gap, height: tall };
		});
		const filled = cells.filter(({ side }) => bare || row.cells[side].length > 0);
		const inner = found.label * text - 0.6 * text;
		const over = row.over === undefined ? 0 : OVER * LINE;
		const label = wrapText(row.label, inner, style);
		const said =
			row.word === undefined ? [] : wrapText(row.word, inner, { ...style, size: WORD * text });
		const block = (over + label.length * LINE + said.length * WORD * LINE) * text;
		const from = y + Math.max(0, (tall - block) / 2);
		const at0 = { x: 0, width: inner };
		const labelTop = from + over * text;
		return {
			id: row.id,
			y,
			height: tall,
			over:
				row.over === undefined ? undefined : { text: row.over, x: 0, y: from + 0.9 * OVER * text },
			label: lay(row.label, { ...at0, top: labelTop, size: text }, style),
			word:
				row.word === undefined
					? []
					: lay(
							row.word,
							{ ...at0, top: labelTop + label.length * LINE * text, size: WORD * text },
							style
						),
			tone: row.tone,
			cells: filled,
			cards: filled.flatMap((cell) =>
				packed(row.cells[cell.side], cell, cell.side, { columns, words, room })
			)
		};
	});
	return {
		width,
		height,
		text,
		sizes: { column: COLUMN * text, over: OVER * text, word: WORD * text },
		rtl: false,
		stacked: false,
		columns: SIDES.map((side, index) => {
			const dice = dices[index];
			const x = dice?.x0 ?? 0;
			const wideness = (dice?.x1 ?? 0) - x - gap;
			return {
				side,
				anchor: 'start',
				title: lay(
					words.columns[side],
					{
						x: x + 0.25 * text,
						top: 0,
						width: wideness - 0.5 * text,
						size: COLUMN * text
					},
					style
				),
				line: { x, y: top - 0.42 * text, width: wideness, height: 0.14 * text }
			};
		}),
		rows: drawn,
		quiet: quietLines(words, width, bottom, style)
	};
}

const quietLines = (words: BoardWords, width: number, top: number, style: TextStyle) =>
	words.quiet === ''
		? []
		: lay(words.quiet, { x: 0, top: top + 0.4 * style.size, width, size: style.size }, style);

function stackedUp(
	rows: readonly RowText[],
	words: BoardWords,
	room: BoardRoom,
	found: Measured
): BoardLayout {
	const style = styleOf(room);
	const { width, text, pictures = true } = room;
	const card = STACKED_CARD * width;
	let y = found.head * text;
	const drawn = rows.map((row): DrawnRow => {
		const top = y;
		const label = lay(row.label, { x: 0, top, width, size: text }, style);
		const said = top + label.length * LINE * text;
		const word =
			row.word === undefined
				? []
				: lay(row.word, { x: 0, top: said, width: width - 0.6 * text, size: WORD * text }, style);
		y = said + (word.length * WORD * LINE + 0.3) * text;
		const cards = SIDES.flatMap((side) =>
			row.cells[side].map((one) => {
				const lines = wrapText(one.label, card - besideLabel(pictures) * text, style).length;
				const height = cardHeight(one, lines, pictures) * text;
				const box = { x: LEANS[side] * (width - card), y, width: card, height };
				y += height + BOARD.card * text;
				return { side, drawn: drawCard(one, box, style, words, pictures) };
			})
		);
		y += 0.6 * text;
		return {
			id: row.id,
			y: top,
			height: y - top - 0.5 * text,
			over: undefined,
			label,
			word,
			tone: row.tone,
			cells: cards.map((one) => ({
				side: one.side,
				x: one.drawn.x - 0.2 * text,
				y: one.drawn.y - 0.14 * text,
				width: one.drawn.width + 0.4 * text,
				height: one.drawn.height + 0.28 * text
			})),
			cards: cards.map((one) => one.drawn)
		};
	});
	const third = width / 3;
	const quiet = quietLines(words, width, y, style);
	return {
		width,
		height: y + found.quiet * text,
		text,
		sizes: { column: text, over: OVER * text, word: WORD * text },
		rtl: false,
		stacked: true,
		columns: SIDES.map((side, index) => {
			const anchor = (['start', 'middle', 'end'] as const)[index] ?? 'start';
			const x = index * third + { start: 0, middle: third / 2, end: third }[anchor];
			const title = wrapText(words.columns[side], third - 0.4 * text, style);
			const top = found.head * text - (0.7 + title.length * LINE) * text;
			return {
				side,
				anchor,
				title: lay(words.columns[side], { x, top, width: third - 0.4 * text, size: text }, style),
				line: {
					x: index * third + 0.1 * text,
					y: (found.head - 0.58) * text,
					width: third - 0.2 * text,
					height: 0.2 * text
				}
			};
		}),
		rows: drawn,
		quiet
	};
}

/**
 * Where everything of a board lies. Wide: names of rows at the start, three columns beside them. Narrow: the
 * name above its cards, and a card leans to its side.
 */
export function boardLayout(
	rows: readonly RowText[],
	words: BoardWords,
	room: BoardRoom
): BoardLayout {
	const found = measured(rows, words, room);
	const drawn = found.columns
		? wide(rows, words, room, found, found.columns)
		: stackedUp(rows, words, room, found);
	return room.rtl ? mirrored(drawn) : drawn;
}

const STEPS = 10;

/** The largest text between two bounds at which a board fits its height; smaller still where none does. */
export function fitBoard(
	rows: readonly RowText[],
	words: BoardWords,
	room: Omit<BoardRoom, 'text'> & { readonly height: number },
	bounds: { readonly least: number; readonly most: number }
): BoardLayout {
	const fits = (text: number) => boardHeight(rows, words, { ...room, text }) <= room.height;
	let [low, high] = [bounds.least, bounds.most];
	while (low > 6 && !fits(low)) [low, high] = [0.92 * low, low];
	for (let step = 0; step < STEPS; step++) {
		const middle = (low + high) / 2;
		if (fits(middle)) low = middle;
		else high = middle;
	}
	return boardLayout(rows, words, { ...room, text: low });
}

/** The same drawing for who reads from right to left: boxes change places, texts begin on the right. */
function mirrored(layout: BoardLayout): BoardLayout {
	const box = <B extends Pick<Box, 'x' | 'width'>>(one: B): B => ({
		...one,
		x: layout.width - one.x - one.width
	});
	const said = <T extends TextLine>(one: T): T => ({ ...one, x: layout.width - one.x });
	return {
		...layout,
		rtl: true,
		columns: layout.columns.map((column) => ({
			...column,
			title: column.title.map(said),
			line: box(column.line)
		})),
		rows: layout.rows.map((row) => ({
			...row,
			over: row.over && said(row.over),
			label: row.label.map(said),
			word: row.word.map(said),
			cells: row.cells.map(box),
			cards: row.cards.map((card) => ({
				...box(card),
				picture: card.picture && {
					...card.picture,
					x: layout.width - card.picture.x - card.picture.size
				},
				label: card.label.map(said),
				bar: card.bar.map((one) => ({ ...box(one), said: said(one.said) })),
				tag: card.tag && { ...said(card.tag), box: card.tag.box && box(card.tag.box) },
				own: card.own && said(card.own)
			}))
		})),
		quiet: layout.quiet.map(said)
	};
}
