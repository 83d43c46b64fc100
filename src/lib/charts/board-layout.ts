import { type Box, type TextLine, wrapText } from '$lib/ui/text-lines';
import {
	BOARD,
	type BoardLayout,
	type BoardNeeds,
	type BoardRoom,
	type BoardWords,
	type DrawnRow,
	lay,
	LEANS,
	linesIn,
	quietLines,
	type RowText,
	styleOf,
	TYPE
} from './board-columns';
import { layWide, wideNeeds } from './board-wide';
import { max, sum } from 'd3';
import { SIDES } from '$lib/domain/disclosure/board';
import { besideLabel, cardHeight, drawCard } from './board-card';

/** Below this width, in lines of text, a row has no room for its name beside its cards. */
export const STACKED_UNDER = 34;
const isStacked = ({ width, text }: BoardRoom) => width / text < STACKED_UNDER;

/** The height that a board needs at this text, px. */
export const boardHeight = (rows: readonly RowText[], words: BoardWords, room: BoardRoom): number =>
	(isStacked(room) ? stackedNeeds : wideNeeds)(rows, words, room).height * room.text;

/**
 * Where everything of a board lies. Wide: names of rows at the start, three columns beside them.
 * Narrow: the name above its cards, and a card leans to its side.
 */
export function boardLayout(
	rows: readonly RowText[],
	words: BoardWords,
	room: BoardRoom
): BoardLayout {
	const drawn = (isStacked(room) ? layStacked : layWide)(rows, words, room);
	return room.rtl ? mirrored(drawn) : drawn;
}

const STEPS = 10;

/**
 * The largest text between two bounds at which a board fits its height; smaller still if none does.
 * Text stops growing before a word of a card breaks.
 */
export function fitBoard(
	rows: readonly RowText[],
	words: BoardWords,
	room: Omit<BoardRoom, 'text'> & { readonly height: number },
	bounds: { readonly least: number; readonly most: number }
): BoardLayout {
	const fits = (text: number) => {
		const sized = { ...room, text };
		if (isStacked(sized)) return boardHeight(rows, words, sized) <= room.height;
		const { columns, height } = wideNeeds(rows, words, sized);
		return height * text <= room.height && (text <= bounds.least || columns.whole);
	};
	let [low, high] = [bounds.least, bounds.most];
	while (low > 6 && !fits(low)) [low, high] = [0.92 * low, low];
	for (let step = 0; step < STEPS; step++) {
		const middle = (low + high) / 2;
		if (fits(middle)) low = middle;
		else high = middle;
	}
	return boardLayout(rows, words, { ...room, text: low });
}

/** The same drawing for right-to-left readers: boxes change places, texts begin on the right. */
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

/** How much of the width a card takes. */
const STACKED_CARD = 0.8;

/** What a board on a phone needs, in lines of text. */
function stackedNeeds(rows: readonly RowText[], words: BoardWords, room: BoardRoom): BoardNeeds {
	const style = styleOf(room);
	const width = room.width / room.text;
	const card = STACKED_CARD * width;
	const heights = rows.map((row) => {
		const word =
			row.word === undefined ? 0 : linesIn(row.word, (width - 0.6) / TYPE.word, style) * TYPE.word;
		const cards = SIDES.flatMap((side) => row.cells[side]);
		const lying = sum(
			cards,
			(one) => cardHeight(one, linesIn(one.label, card - besideLabel(one), style)) + BOARD.card
		);
		return (linesIn(row.label, width, style) + word) * TYPE.line + lying + 1.2;
	});
	const heads = SIDES.map((side) => linesIn(words.columns[side], width / 3 - 0.4, style));
	const head = (max(heads) ?? 1) * TYPE.line + 0.7;
	const quiet = words.quiet === '' ? 0 : linesIn(words.quiet, width, style) * TYPE.line + 0.5;
	return { head, label: width, rows: heights, quiet, height: head + sum(heights) + quiet };
}

/** The name of a row above its cards, and a card leans to its side. */
function layStacked(rows: readonly RowText[], words: BoardWords, room: BoardRoom): BoardLayout {
	const found = stackedNeeds(rows, words, room);
	const style = styleOf(room);
	const { width, text } = room;
	const card = STACKED_CARD * width;
	let y = found.head * text;
	const drawn = rows.map((row): DrawnRow => {
		const top = y;
		const label = lay(row.label, { x: 0, top, width, size: text }, style);
		const said = top + label.length * TYPE.line * text;
		const word =
			row.word === undefined
				? []
				: lay(
						row.word,
						{ x: 0, top: said, width: width - 0.6 * text, size: TYPE.word * text },
						style
					);
		y = said + (word.length * TYPE.word * TYPE.line + 0.3) * text;
		const cards = SIDES.flatMap((side) =>
			row.cells[side].map((one) => {
				const lines = wrapText(one.label, card - besideLabel(one) * text, style).length;
				const height = cardHeight(one, lines) * text;
				const box = { x: LEANS[side] * (width - card), y, width: card, height };
				y += height + BOARD.card * text;
				return { side, drawn: drawCard(one, box, style, words) };
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
		sizes: { column: text, over: TYPE.over * text, word: TYPE.word * text },
		rtl: false,
		stacked: true,
		columns: SIDES.map((side, index) => {
			const anchor = (['start', 'middle', 'end'] as const)[index] ?? 'start';
			const x = index * third + { start: 0, middle: third / 2, end: third }[anchor];
			const title = wrapText(words.columns[side], third - 0.4 * text, style);
			const top = found.head * text - (0.7 + title.length * TYPE.line) * text;
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
