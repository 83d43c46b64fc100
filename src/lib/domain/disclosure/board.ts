import { hasSides, type Axis, type Card, type Deck } from '../deck';
import type { GroupPicture, PileWord, ServedCard } from './picture';
import { readCard } from './read-card';

/** The columns of the board, in reading order. */
export const SIDES = ['helps', 'differs', 'hinders'] as const;
export type Side = (typeof SIDES)[number];

/** The numbers of one card, where they were served. */
export type BoardBar =
	| {
			readonly form: 'numbers';
			readonly helps: number;
			readonly neutral: number;
			readonly hinders: number;
	  }
	| {
			readonly form: 'majority';
			readonly side: 'helps' | 'hinders';
			readonly count: number;
			readonly rest: number;
	  };

export interface BoardCard {
	readonly id: string;
	/** the group is divided over it; it lies among what differs */
	readonly divided: boolean;
	readonly bar: BoardBar | undefined;
}

/** `pile`: in a deck without sides, what most people laid on one pile; `rest` is what differs. */
type RowKind = 'axis' | 'dimension' | 'facet' | 'pile' | 'rest';

export interface BoardRow {
	/** id of the axis, dimension, facet or pile; `rest` for cards that the deck puts nowhere */
	readonly id: string;
	readonly kind: RowKind;
	readonly axis: Axis | undefined;
	/** served over all its cards, hidden ones too (D7): never computed from the cards drawn here */
	readonly word: PileWord | undefined;
	readonly cells: Readonly<Record<Side, readonly BoardCard[]>>;
	/** what makes no difference to most people: a quiet line, not a column */
	readonly neutral: readonly BoardCard[];
}

export interface Board {
	readonly rows: readonly BoardRow[];
}

export const sideOf = (word: PileWord): Side | undefined => {
	switch (word) {
		case 'most-help':
			return 'helps';
		case 'most-hinder':
			return 'hinders';
		case 'divided':
		case 'differs':
			return 'differs';
		case 'most-neutral':
			return undefined;
	}
};

const barOf = (card: ServedCard): BoardBar | undefined => (card.form === 'word' ? undefined : card);

/** How far a card leans, from served numbers; undefined where words alone were served. */
const leanOf = (card: ServedCard): number | undefined => {
	if (card.form === 'word') return undefined;
	if (card.form === 'majority') return card.count / card.people;
	return Math.abs(card.helps - card.hinders) / card.people;
};

/**
 * Within a cell the strongest lean comes first, then what was served as a word, in deck order;
 * among what differs, the cards that divide the group come first.
 */
function inOrder(served: readonly ServedCard[], side: Side): readonly ServedCard[] {
	const rank = (card: ServedCard) =>
		side === 'differs' ? (readCard(card) === 'divided' ? 1 : 0) : (leanOf(card) ?? 0);
	return served.toSorted((one, other) => rank(other) - rank(one));
}

/** What rows can stand for; `dimension` are the conversion factors. */
type RowsBy = 'axis' | 'dimension' | 'facet';

function rowOf(
	picture: Pick<GroupPicture, 'cards' | 'dimensions' | 'facets' | 'plane'>,
	row: Pick<BoardRow, 'id' | 'kind' | 'axis'>,
	cards: ReadonlySet<string>
): BoardRow {
	const own = picture.cards.filter((card) => cards.has(card.card));
	const lying = (side: Side | undefined) => own.filter((card) => sideOf(readCard(card)) === side);
	const asCard = (card: ServedCard): BoardCard => ({
		id: card.card,
		divided: readCard(card) === 'divided',
		bar: barOf(card)
	});
	const cell = (side: Side) => inOrder(lying(side), side).map(asCard);
	const served = {
		dimension: picture.dimensions,
		facet: picture.facets,
		axis: [],
		pile: [],
		rest: []
	};
	const strip =
		row.kind === 'axis' && row.axis !== undefined ? picture.plane?.strips[row.axis] : undefined;
	return {
		...row,
		word:
			strip === undefined
				? served[row.kind].find(({ id }) => id === row.id)?.word
				: strip === 'most-no-side'
					? 'most-neutral'
					: strip,
		cells: { helps: cell('helps'), differs: cell('differs'), hinders: cell('hinders') },
		neutral: lying(undefined).map(asCard)
	};
}

const idsOf = (cards: readonly Card[], belongs: (card: Card) => boolean) =>
	new Set(cards.filter(belongs).map(({ id }) => id));

/**
 * The picture of a group as a board: rows are the conversion factors, columns what the group said,
 * and a card lies where `readCard` puts it. It is a function of what was served. A deck without
 * dimensions has its facets as rows, else its axes, else one row; one without sides its piles.
 * @param only of a part of the deck, such as the cards of one axis
 */
export function boardOf(
	picture: Pick<GroupPicture, 'cards' | 'dimensions' | 'facets' | 'plane'>,
	deck: Deck,
	by: RowsBy = rowsOf(deck),
	only: (card: Pick<Card, 'axis' | 'dimension' | 'facet'>) => boolean = () => true
): Board {
	if (!hasSides(deck)) return pileBoard(picture, deck);
	const rows = allRows(picture, deck, by, only);
	return { rows: rows.filter((row) => row.word !== undefined || cardsIn(row) > 0) };
}

/** The board of a deck before anybody said anything: its rows without a card or a word. */
export function emptyBoard(deck: Deck): Board {
	const nothing = { cards: [], dimensions: [], facets: [], plane: undefined };
	const rows = hasSides(deck)
		? allRows(nothing, deck, rowsOf(deck), () => true)
		: pileRows(nothing, deck);
	return { rows: rows.filter(({ kind }) => kind !== 'rest') };
}

/** Without sides: one row per pile with the cards most people laid there, then what differs. */
function pileRows({ cards }: Pick<GroupPicture, 'cards'>, deck: Deck): readonly BoardRow[] {
	const pileOf = (card: ServedCard) => (card.form === 'word' ? card.pile : undefined);
	const row = (id: string, kind: 'pile' | 'rest', pile: string | undefined): BoardRow => ({
		id,
		kind,
		axis: undefined,
		word: undefined,
		cells: {
			helps: [],
			hinders: [],
			differs: cards
				.filter((card) => pileOf(card) === pile)
				.map(({ card }) => ({ id: card, divided: false, bar: undefined }))
		},
		neutral: []
	});
	return [
		...deck.piles.factor
			.filter(({ role }) => role === 'answer')
			.map(({ id }) => row(id, 'pile', id)),
		row('rest', 'rest', undefined)
	];
}

const pileBoard = (picture: Pick<GroupPicture, 'cards'>, deck: Deck): Board => ({
	rows: pileRows(picture, deck).filter((row) => cardsIn(row) > 0)
});

const rowsOf = (deck: Deck): RowsBy =>
	deck.dimensions.length > 0 ? 'dimension' : deck.axes.length > 0 ? 'axis' : 'facet';

function allRows(
	picture: Pick<GroupPicture, 'cards' | 'dimensions' | 'facets' | 'plane'>,
	deck: Deck,
	by: RowsBy,
	only: (card: Pick<Card, 'axis' | 'dimension' | 'facet'>) => boolean
): readonly BoardRow[] {
	const cards = deck.cards.filter((card) => card.kind === 'factor' && only(card));
	const sets: readonly (Pick<BoardRow, 'id'> & { axis?: Axis | undefined })[] =
		by === 'axis'
			? deck.axes.map(({ id }) => ({ id, axis: id }))
			: by === 'dimension'
				? deck.dimensions
				: deck.facets.map(({ id, dimension }) => ({
						id,
						axis: deck.dimensions.find((one) => one.id === dimension)?.axis
					}));
	const rows = sets
		.filter(({ id }) => cards.some((card) => card[by] === id))
		.map(({ id, axis }) =>
			rowOf(
				picture,
				{ id, kind: by, axis: axis ?? cards.find((card) => card[by] === id)?.axis },
				idsOf(cards, (card) => card[by] === id)
			)
		);
	const known = new Set(deck.cards.map(({ id }) => id));
	const apart = idsOf(cards, (card) => !sets.some(({ id }) => card[by] === id));
	// a picture may hold cards that this version of the deck no longer has
	const unknown = picture.cards.filter(({ card }) => !known.has(card)).map(({ card }) => card);
	const whole = cards.length === deck.cards.filter((card) => card.kind === 'factor').length;
	const rest = rowOf(
		picture,
		{ id: 'rest', kind: 'rest', axis: undefined },
		new Set([...apart, ...(whole ? unknown : [])])
	);
	return [...rows, rest];
}

/** How many cards lie in a row, the quiet ones too. */
export const cardsIn = ({ cells, neutral }: Pick<BoardRow, 'cells' | 'neutral'>): number =>
	SIDES.reduce((sum, side) => sum + cells[side].length, neutral.length);
