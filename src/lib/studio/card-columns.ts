import { textIn, type Card } from '$lib/domain/deck';
import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';
import type { SheetColumn, SheetOption, SheetRow } from './sheet-model';

/** The most words that a person takes in, on a card and in its hint (METHOD §7). */
const MOST_CARD_WORDS = { text: 9, hint: 12 } as const;

/** What the columns of cards are called. */
interface CardColumnWords {
	readonly text: string;
	readonly hint: string;
	readonly axis: string;
	readonly noAxis: string;
	readonly facet: string;
	readonly dimension: string;
	readonly core: string;
	readonly sensitivity: string;
	readonly sensitivities: Readonly<Record<'none' | 'private' | 'power', string>>;
	readonly for: string;
	readonly whos: Readonly<Record<Card['for'], string>>;
	readonly swap: string;
	readonly contestable: string;
	readonly none: string;
}

const named = (
	list: readonly { readonly id: string; readonly text: DraftDeck['title'] }[],
	language: string,
	none: string
): readonly SheetOption[] => [
	{ value: '', label: none },
	...list.map(({ id, text }) => ({ value: id, label: textIn(text, language) || id }))
];

/** The columns of a sheet of cards: what every card has, and with `all` what few sets need. */
export function cardColumns(
	deck: DraftDeck,
	language: string,
	words: CardColumnWords,
	all: boolean
): readonly SheetColumn[] {
	const factors = deck.cards.filter(({ kind }) => kind === 'factor');
	const narrow = 'minmax(6rem, 8rem)';
	const text = (id: 'text' | 'hint', width: string): SheetColumn => ({
		id,
		label: words[id],
		kind: 'text',
		width,
		most: MOST_CARD_WORDS[id],
		lang: language
	});
	const choice = (id: string, label: string, options: readonly SheetOption[]): SheetColumn => ({
		id,
		label,
		kind: 'choice',
		width: narrow,
		options
	});
	return [
		text('text', 'minmax(11rem, 1.2fr)'),
		text('hint', 'minmax(11rem, 1.4fr)'),
		...(deck.axes.length > 0
			? [choice('axis', words.axis, named(deck.axes, language, words.noAxis))]
			: []),
		...(all
			? [
					choice('dimension', words.dimension, named(deck.dimensions, language, words.none)),
					choice('facet', words.facet, named(deck.facets, language, words.none)),
					{ id: 'core', label: words.core, kind: 'tick' as const, width: '4.5rem' },
					choice('sensitivity', words.sensitivity, [
						{ value: '', label: words.sensitivities.none },
						{ value: 'private', label: words.sensitivities.private },
						{ value: 'power', label: words.sensitivities.power }
					]),
					choice(
						'for',
						words.for,
						(['all', 'employed', 'not-employed'] as const).map((value) => ({
							value,
							label: words.whos[value]
						}))
					),
					choice('swap', words.swap, named(factors, language, words.none)),
					{ id: 'contestable', label: words.contestable, kind: 'tick' as const, width: '5.5rem' }
				]
			: [])
	];
}

/** A factor card as a row with these columns. */
export const cardRow = (
	card: Card,
	columns: readonly SheetColumn[],
	language: string
): SheetRow => ({
	id: card.id,
	cells: columns.map(({ id }) => cellOf(card, id, language))
});

function cellOf(card: Card, column: string, language: string): string {
	switch (column) {
		case 'text':
		case 'hint':
			return card[column][language] ?? '';
		case 'core':
		case 'contestable':
			return card[column] ? 'yes' : '';
		case 'axis':
		case 'dimension':
		case 'facet':
		case 'sensitivity':
		case 'for':
		case 'swap':
			return card[column] ?? '';
		default:
			return '';
	}
}
