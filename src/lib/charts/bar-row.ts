import { textIn, type Deck } from '$lib/domain/deck';
import { readCard } from '$lib/domain/disclosure/read-card';
import type { GroupPicture, PileWord } from '$lib/domain/disclosure/picture';

/** Where a word stands: with what helps (or is needed), in the middle, or with what hinders. */
export type Place = 'left' | 'middle' | 'right';

/** What a row shows of one card; left is helps or need, right is hinders or no need. */
export type BarValue =
	| { readonly form: 'word'; readonly word: string; readonly place: Place }
	| {
			readonly form: 'numbers';
			readonly left: number;
			readonly middle: number;
			readonly right: number;
	  }
	| {
			readonly form: 'majority';
			readonly side: 'left' | 'right';
			readonly count: number;
			readonly rest: number;
	  };

export type BarRow =
	| { readonly kind: 'heading'; readonly id: string; readonly label: string }
	| {
			readonly kind: 'card';
			readonly id: string;
			readonly label: string;
			readonly value: BarValue;
			/** the group is parted over it */
			readonly divided?: boolean;
	  };

const placeOfWord: Readonly<Record<PileWord, Place>> = {
	'most-help': 'left',
	'most-hinder': 'right',
	'most-neutral': 'middle',
	divided: 'middle',
	differs: 'middle'
};

/** The topic of a card; its id where this version of the deck no longer has it. */
function topicOf(deck: Deck, id: string, language: string): string {
	const card = deck.cards.find((each) => each.id === id);
	return card ? textIn(card.text, language) : id;
}

type CardRow = Extract<BarRow, { kind: 'card' }>;

/** One served card as a row. */
export function cardRow(
	card: GroupPicture['cards'][number],
	deck: Deck,
	language: string,
	words: Readonly<Record<PileWord, string>>
): CardRow {
	const row = {
		kind: 'card',
		id: card.card,
		label: topicOf(deck, card.card, language),
		...(readCard(card) === 'divided' ? { divided: true } : {})
	} as const;
	switch (card.form) {
		case 'word':
			return {
				...row,
				value: { form: 'word', word: words[card.word], place: placeOfWord[card.word] }
			};
		case 'numbers':
			return {
				...row,
				value: { form: 'numbers', left: card.helps, middle: card.neutral, right: card.hinders }
			};
		case 'majority':
			return {
				...row,
				value: {
					form: 'majority',
					side: card.side === 'helps' ? 'left' : 'right',
					count: card.count,
					rest: card.rest
				}
			};
	}
}

/** The served cards as rows, in deck order. */
export const cardRows = (
	picture: Pick<GroupPicture, 'cards'>,
	deck: Deck,
	language: string,
	words: Readonly<Record<PileWord, string>>
): readonly CardRow[] => picture.cards.map((card) => cardRow(card, deck, language, words));

/** What rows of cards can stand under; `net`: the word they read as, in order of their numbers. */
export type GroupBy = 'net' | 'axis' | 'dimension' | 'facet';

/** Rows under a heading for each axis, dimension or facet; these and their cards in deck order. */
export function groupedRows(
	rows: readonly Extract<BarRow, { kind: 'card' }>[],
	deck: Deck,
	language: string,
	by: Exclude<GroupBy, 'net'> = 'dimension'
): readonly BarRow[] {
	const setOf = (row: BarRow) => deck.cards.find((card) => card.id === row.id)?.[by];
	const sets = { axis: deck.axes, dimension: deck.dimensions, facet: deck.facets }[by];
	const under = sets.flatMap((set): readonly BarRow[] => {
		const own = rows.filter((row) => setOf(row) === set.id);
		if (own.length === 0) return [];
		return [
			{ kind: 'heading', id: `heading-${set.id}`, label: textIn(set.text, language) },
			...own
		];
	});
	// a deck need not have facets: no card is lost for it
	const rest = rows.filter((row) => !sets.some((set) => setOf(row) === set.id));
	return [...rest, ...under];
}

/** The served words of dimensions and their facets, a heading a dimension (D7). */
export function patternRows(
	picture: Pick<GroupPicture, 'dimensions' | 'facets'>,
	deck: Deck,
	language: string,
	texts: { readonly words: Readonly<Record<PileWord, string>>; readonly whole: string }
): readonly BarRow[] {
	const row = (id: string, label: string, word: PileWord): BarRow => ({
		kind: 'card',
		id,
		label,
		value: { form: 'word', word: texts.words[word], place: placeOfWord[word] }
	});
	return deck.dimensions.flatMap((dimension): readonly BarRow[] => {
		const whole = picture.dimensions.find((one) => one.id === dimension.id);
		const rows = deck.facets
			.filter((facet) => facet.dimension === dimension.id)
			.flatMap((facet) => {
				const served = picture.facets.find((one) => one.id === facet.id);
				return served ? [row(facet.id, textIn(facet.text, language), served.word)] : [];
			});
		if (!whole && rows.length === 0) return [];
		const label = textIn(dimension.text, language);
		return [
			{ kind: 'heading', id: `heading-${dimension.id}`, label },
			...(whole ? [row(dimension.id, texts.whole, whole.word)] : []),
			...rows
		];
	});
}
