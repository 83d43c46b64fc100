import type { RowText } from './board-columns';
import type { BoardLayout, BoardRoom, BoardWords, Box } from './board-shape';
import { layStacked, stackedNeeds } from './board-stacked';
import { layWide, wideNeeds } from './board-wide';
import type { TextLine } from './bars-layout';

/** Under this many lines of text a row has no room for its name beside its cards. */
export const STACKED_UNDER = 34;
const isStacked = ({ width, text }: BoardRoom) => width / text < STACKED_UNDER;

/** The height that a board needs at this text, px. */
export const boardHeight = (rows: readonly RowText[], words: BoardWords, room: BoardRoom): number =>
	(isStacked(room) ? stackedNeeds : wideNeeds)(rows, words, room).height * room.text;

/**
 * Where everything of a board lies. Wide: names of rows at the start, three columns beside them. Narrow: the
 * name above its cards, and a card leans to its side.
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
 * The largest text between two bounds at which a board fits its height; smaller still where none does. Text does
 * not grow until a word of a card breaks.
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
