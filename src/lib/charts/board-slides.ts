import { max, minIndex, range } from 'd3';
import { hasSides, textIn, type Axis, type Deck } from '$lib/domain/deck';
import {
	boardOf,
	cardsIn,
	SIDES,
	sideOf,
	type Board,
	type BoardCard,
	type BoardRow
} from '$lib/domain/disclosure/board';
import type { GroupPicture } from '$lib/domain/disclosure/picture';
import type { RowText } from './board-columns';
import { boardHeight, fitBoard } from './board-layout';
import { boardShare, LEAST_SHARE } from './board-share';
import { pileBoards } from './pile-trays';
import { WALL } from './wall-size';

/** One screenful of the board: the whole, or rows of one half. */
export interface BoardSlide {
	readonly of: 'whole' | 'axis';
	/** id of that axis */
	readonly id: string | undefined;
	readonly board: Board;
}

/** Words of rows and columns are taken as long, so that every language and every screen comes to the same slides. */
const LONG = 'houdt de meesten tegen';
/** they fill a little more than those of the room */
const SPARE = 0.02;
const WORDS = {
	columns: { helps: LONG, differs: LONG, hinders: LONG },
	divided: LONG,
	rest: String,
	quiet: ''
};

const nameOf = (deck: Deck, id: string, language: string) => {
	const found = deck.cards.find((one) => one.id === id);
	return found ? textIn(found.text, language) : id;
};

function asRows({ rows }: Board, deck: Deck, language: string): readonly RowText[] {
	const labels = new Map(
		[...deck.axes, ...deck.dimensions, ...deck.facets, ...deck.cards].map(({ id, text }) => [
			id,
			textIn(text, language)
		])
	);
	const card = (one: BoardCard) => ({
		...one,
		label: labels.get(one.id) ?? one.id
	});
	const halves = new Set(rows.map(({ axis }) => axis)).size;
	return rows.map((row, at) => ({
		id: row.id,
		over:
			row.kind === 'dimension' && halves > 1 && rows[at - 1]?.axis !== row.axis ? '' : undefined,
		label: labels.get(row.id) ?? '',
		word: row.word === undefined ? undefined : LONG,
		tone: (row.word && sideOf(row.word)) ?? 'neutral',
		cells: {
			helps: row.cells.helps.map(card),
			differs: row.cells.differs.map(card),
			hinders: row.cells.hinders.map(card)
		}
	}));
}

/** The cards of one row over so many boards of that row. */
function dealt(row: BoardRow, over: number): readonly Board[] {
	return range(over).map((at) => {
		const part = (cards: readonly BoardCard[]) => {
			const size = Math.ceil(cards.length / over);
			return cards.slice(at * size, (at + 1) * size);
		};
		const { helps, differs, hinders } = row.cells;
		const cells = { helps: part(helps), differs: part(differs), hinders: part(hinders) };
		return { rows: [{ ...row, cells, neutral: at === 0 ? row.neutral : [] }] };
	});
}

/** Every way to part rows in consecutive groups: `2` cuts three rows in three ways. */
function cuts<T>(rows: readonly T[], groups: number): readonly (readonly (readonly T[])[])[] {
	if (groups === 1) return [[rows]];
	return range(1, rows.length - groups + 2).flatMap((first) =>
		cuts(rows.slice(first), groups - 1).map((rest) => [rows.slice(0, first), ...rest])
	);
}

const lying = ({ rows }: Board) => rows.reduce((sum, row) => sum + cardsIn(row), 0);

/**
 * A picture as slides that can be read from the back of the room: one where it fits, else *in you* and *around
 * you*, else fewer rows at a time. Text never gets smaller to make it fit.
 */
export function boardSlides(
	picture: Pick<GroupPicture, 'cards' | 'dimensions' | 'facets' | 'plane'>,
	deck: Deck,
	language: string,
	room: { readonly height: number } = WALL
): readonly BoardSlide[] {
	if (!hasSides(deck)) {
		const boards = pileBoards(boardOf(picture, deck), deck, language, room);
		return boards.map((board) => ({ of: 'whole', id: undefined, board }));
	}
	const textsOf = (board: Board) => {
		const rows = asRows(board, deck, language);
		const quiet = board.rows.flatMap(({ neutral }) =>
			neutral.map(({ id }) => nameOf(deck, id, language))
		);
		const words = { ...WORDS, quiet: quiet.length > 0 ? [LONG, LONG, ...quiet].join(', ') : '' };
		return [rows, words] as const;
	};
	const needs = (board: Board): number => boardHeight(...textsOf(board), WALL);
	const bounds = { least: WALL.text, most: WALL.most };
	const isFull = (board: Board): boolean =>
		boardShare(fitBoard(...textsOf(board), { ...WALL, ...room }, bounds)) >= LEAST_SHARE + SPARE;
	const fits = (board: Board): boolean => needs(board) <= room.height;
	/** Fewest slides, and of those ways the one in which no slide is much fuller than another. */
	const parted = ({ of, id, board }: BoardSlide): readonly BoardSlide[] => {
		const { rows } = board;
		const as = (boards: readonly Board[]) => boards.map((one) => ({ of, id, board: one }));
		for (const groups of range(1, rows.length + 1)) {
			const ways = cuts(rows, groups).map((way) => way.map((part) => ({ rows: part })));
			const heights = ways.map((way) => max(way, needs) ?? 0);
			const best = minIndex(heights);
			if ((heights[best] ?? Infinity) <= room.height) return as(ways[best] ?? []);
		}
		return rows.flatMap((row) => {
			const most = Math.max(1, ...SIDES.map((side) => row.cells[side].length));
			const found = range(1, most).find((over) => dealt(row, over).every(fits)) ?? most;
			return as(dealt(row, found));
		});
	};
	const whole: BoardSlide = { of: 'whole', id: undefined, board: boardOf(picture, deck) };
	if (fits(whole.board)) return [whole];
	if (deck.axes.length < 2 || deck.dimensions.length === 0) return parted(whole);
	const half = (axis: Axis): readonly BoardSlide[] => {
		const of = (by: 'dimension' | 'facet'): BoardSlide => ({
			of: 'axis',
			id: axis,
			board: boardOf(picture, deck, by, (card) => card.axis === axis)
		});
		const parts = of('dimension');
		if (parts.board.rows.length > 1) return parted(parts);
		// one part of life is told by its topics, where they fit and do not leave the wall bare
		const topics = of('facet');
		if (!fits(parts.board)) return parted(topics);
		return fits(topics.board) && isFull(topics.board) ? [topics] : [parts];
	};
	const apart = boardOf(picture, deck, 'dimension', (card) => card.axis === undefined);
	return [
		...deck.axes.flatMap(({ id }) => half(id)),
		...(lying(apart) > 0 ? parted({ ...whole, board: apart }) : [])
	].filter(({ board }) => board.rows.length > 0);
}
