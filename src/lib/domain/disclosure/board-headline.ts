import type { Deck } from '../deck';
import { SIDES, sideOf, type Board, type BoardRow, type Side } from './board';
import type { GroupPicture, HiddenCard } from './picture';

/** Something a headline can name. */
export interface Named {
	readonly of: 'axis' | 'dimension' | 'facet' | 'card';
	readonly id: string;
}

/** What the sentences above a board say, in order; message files turn it into words. */
export type BoardHeadline =
	| { readonly key: 'helps' | 'hinders' | 'divided' | 'neutral'; readonly named: readonly Named[] }
	/** of a deck without sides: what most people laid on a pile */
	| { readonly key: 'pile'; readonly pile: string; readonly named: readonly Named[] }
	| { readonly key: 'differs' | 'hidden' };

/** What a headline uses besides the board; a card not drawn is named only by a served word. */
export interface Told extends Pick<GroupPicture, 'facets'> {
	readonly hidden: readonly Pick<HiddenCard, 'card'>[];
}

/** Names a side. */
export const MOST_NAMES = 3;
/** Piles that a headline names, the fullest first. */
const MOST_PILES = 2;

/**
 * The topics of one column, in deck order: a facet if everything drawn of it is in this column and
 * no word or hidden card says otherwise, else the card. A part of life whose cards are hidden is
 * named by its served word. Never more than the drawing shows.
 */
function topicsOf(
	side: 'helps' | 'hinders',
	board: Board,
	picture: Told,
	deck: Deck,
	most: number
): readonly Named[] {
	const drawn = new Map<string, Side | 'neutral'>(
		board.rows.flatMap((row) =>
			SIDES.flatMap((at) => row.cells[at].map(({ id }) => [id, at] as const))
		)
	);
	for (const row of board.rows) for (const { id } of row.neutral) drawn.set(id, 'neutral');
	const hidden = new Set(picture.hidden.map(({ card }) => card));
	const speaks = (facet: string): boolean => {
		const cards = deck.cards.filter((card) => card.facet === facet && card.kind === 'factor');
		const shown = cards.filter((card) => drawn.has(card.id));
		if (!shown.every((card) => drawn.get(card.id) === side)) return false;
		const word = picture.facets.find((one) => one.id === facet)?.word;
		if (word !== undefined) return sideOf(word) === side;
		return !cards.some((card) => hidden.has(card.id));
	};
	const named: Named[] = [];
	const add = (one: Named) => {
		if (!named.some(({ of, id }) => of === one.of && id === one.id)) named.push(one);
	};
	for (const row of board.rows) {
		const before = named.length;
		const lying = new Set(row.cells[side].map(({ id }) => id));
		for (const card of deck.cards.filter(({ id }) => lying.has(id))) {
			const { facet } = card;
			add(
				facet !== undefined && speaks(facet)
					? { of: 'facet', id: facet }
					: { of: 'card', id: card.id }
			);
		}
		// no card of it lies here, and yet its word was served
		if (
			named.length === before &&
			wordSide(row) === side &&
			row.kind !== 'rest' &&
			row.kind !== 'pile'
		) {
			add({ of: row.kind, id: row.id });
		}
	}
	// the parts of life and topics that a group knows by a short word come before single cards
	return [
		...named.filter(({ of }) => of !== 'card'),
		...named.filter(({ of }) => of === 'card')
	].slice(0, most);
}

const wordSide = (row: BoardRow): Side | undefined => row.word && sideOf(row.word);

const sizeOf = (board: Board, side: Side): number =>
	board.rows.reduce((sum, row) => sum + row.cells[side].length, 0);

/**
 * What a board says, from what was served: at most three names per side, the fuller side first; if
 * nothing has a side, what divides the group. It never counts cards.
 */
export function boardHeadline(
	board: Board,
	picture: Told,
	deck: Deck,
	most = MOST_NAMES
): readonly BoardHeadline[] {
	const piles = board.rows
		.filter(({ kind }) => kind === 'pile')
		.toSorted((one, other) => other.cells.differs.length - one.cells.differs.length)
		.slice(0, MOST_PILES)
		.map(({ id, cells }) => ({
			key: 'pile' as const,
			pile: id,
			named: cells.differs.slice(0, most).map((card) => ({ of: 'card' as const, id: card.id }))
		}));
	if (piles.length > 0) return piles;
	const sides = (['helps', 'hinders'] as const)
		.map((key) => ({ key, named: topicsOf(key, board, picture, deck, most) }))
		.filter(({ named }) => named.length > 0)
		.toSorted((one, other) => sizeOf(board, other.key) - sizeOf(board, one.key));
	if (sides.length > 0) return sides;
	const cards = (ids: readonly string[]): readonly Named[] =>
		deck.cards.flatMap(({ id }) => (ids.includes(id) ? [{ of: 'card' as const, id }] : []));
	const divided = board.rows.flatMap((row) =>
		row.cells.differs.filter((card) => card.divided).map(({ id }) => id)
	);
	if (divided.length > 0) return [{ key: 'divided', named: cards(divided).slice(0, most) }];
	if (sizeOf(board, 'differs') > 0) return [{ key: 'differs' }];
	const neutral = board.rows.flatMap((row) => row.neutral.map(({ id }) => id));
	if (neutral.length > 0) return [{ key: 'neutral', named: cards(neutral).slice(0, most) }];
	const parted = board.rows.filter((row) => row.word !== undefined);
	return [{ key: parted.length > 0 ? 'differs' : 'hidden' }];
}
