import { max } from 'd3';
import { type Deck, textIn } from '$lib/domain/deck';
import type { messages } from '$lib/messages/charts/nl';
import type { SaidBar } from '$lib/messages/charts/said-bar';
import { readCard } from '$lib/domain/disclosure/read-card';
import type { GroupPicture, PileWord, ServedCard } from '$lib/domain/disclosure/picture';
import { nameIn } from './picture-words';

/** Where a word goes: with what helps (or is needed), in the middle, or with what hinders. */
export type Place = 'left' | 'middle' | 'right';

/** What a row shows of one card; left is helps or need, right is hinders or no need. */
export type BarValue =
	| Exclude<SaidBar, { readonly form: 'word' }>
	| { readonly form: 'word'; readonly word: string; readonly place: Place };

export type BarRow =
	| { readonly kind: 'heading'; readonly id: string; readonly label: string }
	| {
			readonly kind: 'card';
			readonly id: string;
			readonly label: string;
			readonly value: BarValue;
			/** the group is divided over it */
			readonly divided?: boolean;
	  };

const placeOfWord: Readonly<Record<PileWord, Place>> = {
	'most-help': 'left',
	'most-hinder': 'right',
	'most-neutral': 'middle',
	divided: 'middle',
	differs: 'middle'
};

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
		label: nameIn(deck.cards, card.card, language),
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

/** What rows of cards can be grouped under; `net`: the word they read as, ordered by number. */
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
	// a deck may lack facets: its cards must not be dropped
	const rest = rows.filter((row) => !sets.some((set) => setOf(row) === set.id));
	return [...rest, ...under];
}

/** The served words of dimensions and their facets, one heading per dimension (D7). */
export function patternRows(
	picture: Pick<GroupPicture, 'dimensions' | 'facets'>,
	deck: Deck,
	language: string,
	t: Pick<typeof messages, 'shortWords' | 'pattern'>
): readonly BarRow[] {
	const row = (id: string, label: string, word: PileWord): BarRow => ({
		kind: 'card',
		id,
		label,
		value: { form: 'word', word: t.shortWords[word], place: placeOfWord[word] }
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
			...(whole ? [row(dimension.id, t.pattern.whole, whole.word)] : []),
			...rows
		];
	});
}

/** From what helps to what holds back; what divides the group is between them. */
const ORDER: readonly PileWord[] = [
	'most-help',
	'divided',
	'differs',
	'most-neutral',
	'most-hinder'
];

/**
 * How far a card leans to help, from what was served: a word for nearly all leans most. For a
 * majority it is the minimum possible, as if all others were against it.
 */
function netOf(card: ServedCard): number {
	if (card.form === 'numbers') return card.helps - card.hinders;
	if (card.form === 'majority') {
		return (card.side === 'helps' ? 1 : -1) * (card.count - card.rest);
	}
	return (
		{ 'most-help': 1, 'most-hinder': -1, 'most-neutral': 0, divided: 0, differs: 0 }[card.word] *
		card.people
	);
}

/** How far the longest of these rows reaches from the middle, in people. */
export const reachOfAll = (rows: readonly BarRow[]): number =>
	max(rows, (row) => (row.kind === 'card' ? reachOf(row.value) : 0)) || 1;

/** How far a row reaches from the middle, in people; the middle pile is half on each side. */
function reachOf(value: BarValue): number {
	if (value.form === 'word') return 0;
	if (value.form === 'majority') return Math.max(value.count, value.rest);
	return Math.max(value.left, value.right) + value.middle / 2;
}

/** A part of a bar. `rest` holds two piles together: it is drawn as one and never divided. */
export interface Stretch {
	readonly kind: 'left' | 'middle' | 'right' | 'rest';
	readonly count: number;
	/** from the middle line, px */
	readonly from: number;
	readonly width: number;
}

/** The parts of a bar; `length` gives px for a number of people. */
export function stretchesOf(
	value: BarValue,
	length: (people: number) => number
): readonly Stretch[] {
	const stretch = (kind: Stretch['kind'], count: number, from: number, to: number) => ({
		kind,
		count,
		from,
		width: to - from
	});
	if (value.form === 'word') return [];
	if (value.form === 'majority') {
		const { side, count, rest } = value;
		return side === 'left'
			? [stretch('left', count, -length(count), 0), stretch('rest', rest, 0, length(rest))]
			: [stretch('rest', rest, -length(rest), 0), stretch('right', count, 0, length(count))];
	}
	const half = length(value.middle) / 2;
	return [
		stretch('left', value.left, -half - length(value.left), -half),
		stretch('middle', value.middle, -half, half),
		stretch('right', value.right, half, half + length(value.right))
	];
}

/** Cards as bars under the word they read as, what helps most first; ties in deck order. */
export function netRows(
	picture: Pick<GroupPicture, 'cards'>,
	deck: Deck,
	language: string,
	words: Readonly<Record<PileWord, string>>,
	titles: Readonly<Record<PileWord, string>>
): readonly BarRow[] {
	return ORDER.flatMap((word): readonly BarRow[] => {
		const own = picture.cards
			.filter((card) => readCard(card) === word)
			.toSorted((one, other) => netOf(other) - netOf(one));
		if (own.length === 0) return [];
		return [
			{ kind: 'heading', id: `heading-${word}`, label: titles[word] },
			...own.map((card) => cardRow(card, deck, language, words))
		];
	});
}

/** Rows that a room can take in at once. */
export const ROWS_A_SLIDE = 12;

/**
 * Rows over slides of at most twelve cards, fewer if that many do not fit, and about equally full;
 * a heading is repeated where it continues.
 */
export function barSlides(
	rows: readonly BarRow[],
	fits: (slide: readonly BarRow[]) => boolean = () => true
): readonly (readonly BarRow[])[] {
	const cards = rows.filter(({ kind }) => kind === 'card').length;
	for (let most = ROWS_A_SLIDE; most > 1; most--) {
		const slides = dealt(rows, Math.ceil(cards / Math.max(1, Math.ceil(cards / most))));
		if (slides.every(fits)) return slides;
	}
	return dealt(rows, 1);
}

function dealt(rows: readonly BarRow[], each: number): readonly (readonly BarRow[])[] {
	const slides: BarRow[][] = [];
	let heading: BarRow | undefined;
	let lying = each;
	let said: BarRow | undefined;
	for (const row of rows) {
		if (row.kind === 'heading') {
			heading = row;
			continue;
		}
		if (lying === each) {
			slides.push([]);
			lying = 0;
			said = undefined;
		}
		if (heading && said !== heading) slides.at(-1)?.push(heading);
		said = heading;
		slides.at(-1)?.push(row);
		lying += 1;
	}
	return slides;
}

const plain = (text: string) =>
	text
		.normalize('NFD')
		.replaceAll(/\p{Diacritic}/gu, '')
		.toLowerCase();

/** The picture with only the cards whose topic holds what was typed; ignoring accents and case. */
export function cardsFound(
	picture: GroupPicture,
	deck: Deck,
	language: string,
	typed: string
): GroupPicture {
	const wanted = plain(typed.trim());
	if (wanted === '') return picture;
	const names = new Map(deck.cards.map((card) => [card.id, plain(textIn(card.text, language))]));
	const cards = picture.cards.filter((card) => names.get(card.card)?.includes(wanted));
	// a subset of the served cards is still served data
	return { ...picture, cards };
}
