import { type Axis, type Deck, hasSides, textIn } from '$lib/domain/deck';
import type { GroupPicture, PileWord } from '$lib/domain/disclosure/picture';
import { WALL, wallHeight } from './wall-size';
import { max, minIndex, range } from 'd3';
import {
	boardOf,
	cardsIn,
	SIDES,
	sideOf,
	type Board,
	type BoardCard,
	type BoardRow
} from '$lib/domain/disclosure/board';
import { boardShare, LEAST_SHARE, type RowText } from './board-columns';
import { barSlides, netRows } from './bar-rows';
import { barsHeight } from './bars-layout';
import { boardHeight, fitBoard } from './board-layout';
import { pileBoards } from './trays';
import { nameIn } from './picture-words';

/** What the room sees at one step of a picture. */
export type PictureStep =
	| {
			readonly kind: 'board';
			readonly slide: BoardSlide;
			/** counts from 1 */
			readonly number: number;
			readonly of: number;
			/** how many of its rows are shown */
			readonly rows: number;
	  }
	/** cards as bars: the ids of those on this slide, what helps most first */
	| {
			readonly kind: 'bars';
			readonly cards: readonly string[];
			/** counts from 1 */
			readonly number: number;
			readonly of: number;
	  }
	/** two balances, for talking about profiles */
	| { readonly kind: 'plane' }
	/** the cards that people chose to talk about */
	| { readonly kind: 'table' };

/**
 * The steps of a picture in a stage, for the wall, the phones and the panel alike. At the reveal it
 * builds up row by row, and the profiles wait behind it; to talk about, the table lies first, then
 * the slides, then the cards as bars where numbers were served.
 */
export function pictureSteps(
	picture: GroupPicture,
	deck: Deck,
	{
		language,
		prompt,
		stage
	}: { readonly language: string; readonly prompt: string; readonly stage: 'reveal' | 'cards' }
): readonly PictureStep[] {
	const slides = boardSlides(picture, deck, language, { height: wallHeight(prompt) });
	const boards = slides.flatMap((slide, at): readonly PictureStep[] => {
		const step = { kind: 'board', slide, number: at + 1, of: slides.length } as const;
		const all = slide.board.rows.length;
		if (stage === 'cards') return [{ ...step, rows: all }];
		return slide.board.rows.map((_, row) => ({ ...step, rows: row + 1 }));
	});
	if (stage === 'cards') {
		return [
			...(picture.table.length > 0 ? [{ kind: 'table' } as const] : []),
			...boards,
			...barSteps(picture, deck, language, wallHeight(prompt))
		];
	}
	return [...boards, ...(picture.plane ? [{ kind: 'plane' } as const] : [])];
}

const known = new WeakMap<Deck, Map<string, unknown>>();

/** Slides of pictures, which never change (D2), take long to divide and are asked for always. */
function remembered<T>(deck: Deck, of: readonly unknown[], make: () => T): T {
	const kept = known.get(deck) ?? new Map<string, unknown>();
	known.set(deck, kept);
	const key = JSON.stringify(of);
	if (!kept.has(key)) {
		if (kept.size > 50) kept.clear();
		kept.set(key, make());
	}
	return kept.get(key) as T;
}

/** Words have no bars: the board already says the same. */
const barSteps = (
	picture: GroupPicture,
	deck: Deck,
	language: string,
	height: number
): readonly PictureStep[] =>
	remembered(deck, ['bars', picture.cards, language, height], () =>
		newBarSteps(picture, deck, language, height)
	);

function newBarSteps(
	picture: GroupPicture,
	deck: Deck,
	language: string,
	height: number
): readonly PictureStep[] {
	if (!hasSides(deck) || picture.cards.every(({ form }) => form === 'word')) return [];
	const rows = netRows(picture, deck, language, EACH_LONG, EACH_LONG);
	const room = {
		width: WALL.width,
		sides: { left: SIDE, right: SIDE, middle: SIDE },
		rest: String
	};
	const slides = barSlides(rows, (slide) => barsHeight(slide, room, WALL.text) <= height);
	return slides.map((slide, at) => ({
		kind: 'bars',
		cards: slide.flatMap(({ kind, id }) => (kind === 'card' ? id : [])),
		number: at + 1,
		of: slides.length
	}));
}

/** The step for a slide number; the last one if the number is past it. */
export const stepAt = (steps: readonly PictureStep[], slide = 0): PictureStep | undefined =>
	steps[Math.min(slide, steps.length - 1)];

/** The next slide number while the picture builds up; undefined once it is complete. */
export function nextSlide(steps: readonly PictureStep[], slide = 0): number | undefined {
	return steps[slide + 1]?.kind === 'board' ? slide + 1 : undefined;
}

/** What part of the picture a slide is, in words: `in jou`; undefined where it is the whole. */
export function slidePart(
	{ of, id }: Pick<BoardSlide, 'of' | 'id'>,
	deck: Deck,
	language: string
): string | undefined {
	const found = of === 'axis' ? deck.axes.find((one) => one.id === id) : undefined;
	return found && textIn(found.text, language);
}

/** One screenful of the board: the whole, or rows of one half. */
export interface BoardSlide {
	readonly of: 'whole' | 'axis';
	/** id of that axis */
	readonly id: string | undefined;
	readonly board: Board;
}

type Pictured = Pick<GroupPicture, 'cards' | 'dimensions' | 'facets' | 'plane'>;

/** Assumed lengths of row and column words: every language and screen gets the same slides. */
const LONG = 'houdt de meesten tegen';
/** of the words over bars */
const SIDE = 'maakt niet uit';
const EACH_LONG = {
	'most-help': LONG,
	'most-hinder': LONG,
	'most-neutral': LONG,
	divided: LONG,
	differs: LONG
} as const satisfies Readonly<Record<PileWord, string>>;
/** they fill slightly more than those of the room */
const SPARE = 0.02;
const WORDS = {
	columns: { helps: LONG, differs: LONG, hinders: LONG },
	divided: LONG,
	rest: String,
	quiet: ''
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
		label: labels.get(one.id) ?? one.id,
		picture: true
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

/** The cards of one row, split over this many boards of that row. */
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

/** Every way to split rows into consecutive groups: `2` cuts three rows in three ways. */
function cuts<T>(rows: readonly T[], groups: number): readonly (readonly (readonly T[])[])[] {
	if (groups === 1) return [[rows]];
	return range(1, rows.length - groups + 2).flatMap((first) =>
		cuts(rows.slice(first), groups - 1).map((rest) => [rows.slice(0, first), ...rest])
	);
}

const lying = ({ rows }: Board) => rows.reduce((sum, row) => sum + cardsIn(row), 0);

/**
 * A picture as slides that can be read from the back of the room: one where it fits, else *in you*
 * and *around you*, else fewer rows at a time. Text never gets smaller to make it fit.
 */
export const boardSlides = (
	picture: Pictured,
	deck: Deck,
	language: string,
	{ height }: { readonly height: number } = WALL
): readonly BoardSlide[] => {
	const { cards, dimensions, facets, plane } = picture;
	return remembered(deck, ['boards', cards, dimensions, facets, plane, language, height], () =>
		newBoardSlides(picture, deck, language, { height })
	);
};

function newBoardSlides(
	picture: Pictured,
	deck: Deck,
	language: string,
	room: { readonly height: number }
): readonly BoardSlide[] {
	if (!hasSides(deck)) {
		const boards = pileBoards(boardOf(picture, deck), deck, language, room);
		return boards.map((board) => ({ of: 'whole', id: undefined, board }));
	}
	const textsOf = (board: Board) => {
		const rows = asRows(board, deck, language);
		const quiet = board.rows.flatMap(({ neutral }) =>
			neutral.map(({ id }) => nameIn(deck.cards, id, language))
		);
		const words = { ...WORDS, quiet: quiet.length > 0 ? [LONG, LONG, ...quiet].join(', ') : '' };
		return [rows, words] as const;
	};
	const needs = (board: Board): number => boardHeight(...textsOf(board), WALL);
	const bounds = { least: WALL.text, most: WALL.most };
	const isFull = (board: Board): boolean =>
		boardShare(fitBoard(...textsOf(board), { ...WALL, ...room }, bounds)) >= LEAST_SHARE + SPARE;
	const fits = (board: Board): boolean => needs(board) <= room.height;
	/** The fewest slides, and of those the split in which none is much fuller than another. */
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
		// one part of life is shown as topics if they fit and do not leave the wall bare
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
