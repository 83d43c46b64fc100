import type { Card, CardKind, Deck, Pile } from '$lib/domain/deck';
import { toCsv } from '$lib/domain/export/csv';
import { field, tableOf, type Field } from '$lib/domain/export/table';

/** A card or a pile of a deck, as a line of its CSV. */
export interface DeckLine {
	readonly part: 'card' | 'pile';
	readonly kind: CardKind;
	readonly card?: Card;
	readonly pile?: Pile;
}

/** Fields of a card that are one word, in the order of the columns. */
export const CARD_WORDS = [
	'axis',
	'dimension',
	'facet',
	'for',
	'swap',
	'sensitivity',
	'role'
] as const;
/** Fields that are a list, with | between. */
export const CARD_LISTS = ['answers', 'sources'] as const;
export const TEXTS = ['text', 'hint', 'alt'] as const;

/**
 * Cards and piles of a deck as CSV: a line each, a column a field and a text a language. What a whole deck
 * has beside them (axes, questions, thresholds, profiles) is in its JSON alone.
 */
export function deckCsv(deck: Deck): string {
	const lines: DeckLine[] = [
		...(['factor', 'need'] as const).flatMap((kind) =>
			deck.piles[kind].map((pile): DeckLine => ({ part: 'pile', kind, pile }))
		),
		...deck.cards.map((card): DeckLine => ({ part: 'card', kind: card.kind, card }))
	];
	return toCsv(tableOf('deck', fieldsOf(deck.languages), lines));
}

function fieldsOf(languages: readonly string[]): readonly Field<DeckLine>[] {
	const column = (name: string, of: (line: DeckLine) => string | undefined) =>
		field<DeckLine>(name, 'string', name, name, of);
	return [
		column('part', ({ part }) => part),
		column('kind', ({ kind }) => kind),
		column('id', ({ card, pile }) => card?.id ?? pile?.id),
		column('score', ({ pile }) => (pile && pile.score !== null ? String(pile.score) : undefined)),
		...CARD_WORDS.map((name) =>
			column(name, ({ card, pile }) =>
				name === 'role' && pile ? pile.role : (card?.[name] ?? undefined)
			)
		),
		column('core', ({ card }) => card && String(card.core)),
		column('contestable', ({ card }) => card && String(card.contestable)),
		column('having', ({ card }) => (card?.having === undefined ? undefined : String(card.having))),
		...CARD_LISTS.map((name) => column(name, ({ card }) => card?.[name]?.join('|'))),
		column('openmoji', ({ card, pile }) => (card?.openmoji ?? pile?.openmoji)?.join('|')),
		...TEXTS.flatMap((name) =>
			languages.map((language) =>
				column(`${name}_${language}`, ({ card, pile }) =>
					name === 'alt' ? card?.alt[language] : (card ?? pile)?.[name][language]
				)
			)
		)
	];
}
