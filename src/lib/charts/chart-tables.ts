import { textIn, type Deck, type Letter } from '$lib/domain/deck';
import type { Board, BoardCard } from '$lib/domain/disclosure/board';
import type {
	GroupPicture,
	PileWord,
	ServedSimilarity,
	ServedPlane
} from '$lib/domain/disclosure/picture';
import type { messages } from '$lib/messages/charts/nl';
import { closestPairs } from './similarity-layout';
import { boardRows, cardWord, nameIn } from './picture-words';
import { shiftRows } from './shift-layout';

/** The table beside a drawing: the same served values; a row's first cell is its header. */
export interface ChartTable {
	readonly caption: string;
	readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
	readonly rows: readonly (readonly (string | number | undefined)[])[];
}

type Words = typeof messages;

/** The board line by line, for screen readers: the word of each row, then its cards. */
export function boardTable(
	board: Board,
	deck: Deck,
	language: string,
	t: Words,
	own: (card: string) => string | undefined = () => undefined
): ChartTable {
	const numbers = (bar: BoardCard['bar']) => {
		if (!bar) return '';
		return bar.form === 'numbers'
			? `${t.helps} ${bar.helps}, ${t.neutral} ${bar.neutral}, ${t.hinders} ${bar.hinders}`
			: `${t[bar.side]} ${bar.count}, ${t.rest} ${bar.rest}`;
	};
	const texts = boardRows(board, deck, language, t);
	const rows = board.rows.flatMap((row, at) => {
		const part = texts[at]?.label ?? '';
		const lines = (cards: readonly BoardCard[], word: PileWord) =>
			cards.map(({ id, divided, bar }) => [
				nameIn(deck.cards, id, language),
				part,
				t.words[divided ? 'divided' : word],
				numbers(bar),
				own(id)
			]);
		return [
			...(row.word ? [[t.pattern.whole, part, t.words[row.word], undefined, undefined]] : []),
			...lines(row.cells.helps, 'most-help'),
			...lines(row.cells.differs, 'differs'),
			...lines(row.cells.hinders, 'most-hinder'),
			...lines(row.neutral, 'most-neutral')
		];
	});
	const heads = [t.column.card, t.column.part, t.column.word, t.board.numbers, t.board.you];
	return { caption: t.board.table, columns: heads.map((label) => ({ label })), rows };
}

/** Every card with its word or its numbers. */
export function cardsTable(
	picture: Pick<GroupPicture, 'cards' | 'counted'>,
	deck: Deck,
	language: string,
	t: Words
): ChartTable {
	const numeric = true;
	return {
		caption: t.cards.bars,
		columns: [
			{ label: t.column.card },
			{ label: picture.counted === undefined ? t.column.people : t.column.times, numeric },
			{ label: t.helps, numeric },
			{ label: t.neutral, numeric },
			{ label: t.hinders, numeric },
			{ label: t.column.rest, numeric },
			{ label: t.column.word }
		],
		rows: picture.cards.map((card) => {
			const head = [nameIn(deck.cards, card.card, language), card.people];
			const none = undefined;
			switch (card.form) {
				case 'word':
					return [
						...head,
						none,
						none,
						none,
						none,
						cardWord(card, deck, language, t.words, t.piles.said)
					];
				case 'numbers':
					return [...head, card.helps, card.neutral, card.hinders, none, none];
				case 'majority':
					return card.side === 'helps'
						? [...head, card.count, none, none, card.rest, none]
						: [...head, none, none, card.count, card.rest, none];
			}
		})
	};
}

/** Which cards people put on the same pile, the closest pair first. */
export const similarityTable = (
	agreement: ServedSimilarity,
	deck: Deck,
	language: string,
	t: Words
): ChartTable => {
	const nameOf = (place: number) => nameIn(deck.cards, agreement.cards[place] ?? '', language);
	return {
		caption: t.similarity.table,
		columns: [
			{ label: t.column.card },
			{ label: t.similarity.other },
			{ label: t.similarity.tenths, numeric: true }
		],
		rows: closestPairs(agreement, Infinity).map(({ a, b, tenths }) => [
			nameOf(a),
			nameOf(b),
			tenths
		])
	};
};

/** The needs, in words where words were served. */
export function needsTable(
	{ needs }: Pick<GroupPicture, 'needs'>,
	deck: Deck,
	language: string,
	t: Words
): ChartTable {
	const line = (card: string, said: string) => [nameIn(deck.cards, card, language), said];
	const rows = () => {
		if (!needs) return [];
		if (needs.form === 'lists') {
			return [
				...needs.needed.map((card) => line(card, t.needs.needed)),
				...needs.other.map((card) => line(card, t.needs.other))
			];
		}
		return needs.cards.map((need) => {
			switch (need.form) {
				case 'word':
					return line(need.card, t.needs.words[need.word]);
				case 'numbers':
					return line(
						need.card,
						`${need.need} ${t.needs.need}, ${need.have} ${t.needs.have}, ${need.noNeed} ${t.needs.noNeed}`
					);
				case 'majority':
					return line(
						need.card,
						`${need.count} ${need.side === 'need' ? t.needs.need : t.needs.noNeed}, ${t.restCount(need.rest)}`
					);
			}
		});
	};
	return {
		caption: t.needs.wish,
		columns: [{ label: t.needs.wish }, { label: t.column.answer }],
		rows: rows()
	};
}

/** Parts of life and their topics, each with its word. */
export const patternTable = (
	{ dimensions, facets }: Pick<GroupPicture, 'dimensions' | 'facets'>,
	deck: Deck,
	language: string,
	t: Words
): ChartTable => ({
	caption: t.pattern.table,
	columns: [{ label: t.column.topic }, { label: t.column.word }],
	rows: [...dimensions, ...facets].map(({ id, word }) => [
		nameIn([...deck.dimensions, ...deck.facets], id, language),
		t.words[word]
	])
});

/** In you and around you, and the quarters. */
export function planeTable(plane: ServedPlane, deck: Deck, language: string, t: Words): ChartTable {
	const counted = (letter: Letter) => {
		const all = plane.counts?.[letter];
		const firm = plane.firm?.[letter];
		if (all === undefined) return plane.quarter === letter ? t.plane.mostHere : undefined;
		return firm === undefined ? all : `${all} (${t.plane.firm(firm, all - firm)})`;
	};
	return {
		caption: `${t.plane.inYou}, ${t.plane.around}`,
		columns: [{ label: t.column.part }, { label: t.column.answer }],
		rows: [
			[t.plane.inYou, t.plane.strips[plane.strips.intrinsic]],
			[t.plane.around, t.plane.strips[plane.strips.external]],
			...(['A', 'B', 'C', 'D'] as const).map((letter) => [
				textIn(deck.profiles[letter].text, language),
				counted(letter)
			]),
			...(plane.counts ? [[t.plane.noSide, plane.counts.none]] : [])
		]
	};
}

/** How the cards moved that were put again. */
export function shiftTable(
	picture: GroupPicture,
	before: GroupPicture | undefined,
	deck: Deck,
	language: string,
	t: Words
): ChartTable {
	const shifts = shiftRows(before, picture, deck, language);
	// in a study the number of people is not given (D12)
	const counted = shifts.some(({ shift }) => shift?.people !== undefined);
	return {
		caption: t.shift.table,
		columns: [
			{ label: t.column.card },
			...(counted ? [{ label: t.column.people, numeric: true }] : []),
			{ label: t.shift.before },
			{ label: t.shift.now },
			{ label: t.shift.movement }
		],
		rows: shifts.map((row) => [
			row.label,
			...(counted ? [row.shift?.people] : []),
			row.before && t.words[row.before],
			t.words[row.now],
			row.shift && t.shift.moved(row.shift.moved === 'most', row.shift.towards)
		])
	};
}
