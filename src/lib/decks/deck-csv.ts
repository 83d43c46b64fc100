import type { Card, CardKind, Deck, Pile, PracticeCard, Texts } from '$lib/domain/deck';
import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';
import { textsOfDraft } from '$lib/domain/deck-making/texts-of-draft';
import { toCsv } from '$lib/domain/export/csv';
import { field, tableOf, type Field } from '$lib/domain/export/table';

/** One line of a deck's CSV. */
export type DeckLine =
	| { readonly part: 'pile'; readonly kind: CardKind; readonly pile: Pile }
	| { readonly part: 'card'; readonly kind: CardKind; readonly card: Card }
	| { readonly part: 'practice'; readonly card: PracticeCard }
	/** a text that belongs to no card or pile, by its place */
	| { readonly part: 'text'; readonly id: string; readonly texts: Texts }
	/** everything else, as JSON */
	| { readonly part: 'setting'; readonly id: string; readonly value: string };

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
/** Parts of a deck that are settings, in deck order; their texts have lines of their own. */
export const SETTINGS = [
	'id',
	'version',
	'languages',
	'unreviewed',
	'reviewed',
	'status',
	'title',
	'description',
	'licence',
	'contact',
	'axes',
	'dimensions',
	'facets',
	'thresholds',
	'willFacets',
	'profiles',
	'questions',
	'sources',
	'taken',
	'pictures'
] as const;

/**
 * A whole deck as CSV: one line per card, pile and practice card, then its other texts, then
 * what is not text. A column is a field; a text has one column per language.
 * @param pictures the maker's own drawings, by name
 */
export function deckCsv(
	deck: Deck | DraftDeck,
	pictures: Readonly<Record<string, string>> = {}
): string {
	const own = /^(cards|practice|piles)\./;
	const draft: DraftDeck = { taken: [], ...deck };
	const all = { ...deck, ...(Object.keys(pictures).length > 0 ? { pictures } : {}) };
	const lines: DeckLine[] = [
		...(['factor', 'need'] as const).flatMap((kind) =>
			deck.piles[kind].map((pile): DeckLine => ({ part: 'pile', kind, pile }))
		),
		...deck.cards.map((card): DeckLine => ({ part: 'card', kind: card.kind, card })),
		...deck.practice.map((card): DeckLine => ({ part: 'practice', card })),
		...textsOfDraft(draft)
			.filter(({ path }) => !own.test(path))
			.map(({ path, texts }): DeckLine => ({ part: 'text', id: path, texts })),
		...SETTINGS.flatMap((id): readonly DeckLine[] => {
			const value = (all as Readonly<Record<string, unknown>>)[id];
			if (value === undefined) return [];
			return [{ part: 'setting', id, value: JSON.stringify(withoutTexts(value, id)) }];
		})
	];
	return toCsv(tableOf('deck', fieldsOf(deck.languages), lines));
}

const TEXT_KEYS = new Set(['text', 'inYou', 'title', 'description', 'status']);

/** A setting without its texts: an empty object marks where one belongs. */
function withoutTexts(value: unknown, key: string): unknown {
	if (TEXT_KEYS.has(key)) return {};
	if (Array.isArray(value)) {
		return value.map((one) => (key === 'instruction' ? {} : withoutTexts(one, '')));
	}
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, one]) => [
			name,
			key === 'questions' && name !== 'anchors' && name !== 'instruction'
				? {}
				: withoutTexts(one, name)
		])
	);
}

function fieldsOf(languages: readonly string[]): readonly Field<DeckLine>[] {
	const column = (name: string, of: (line: DeckLine) => string | undefined) =>
		field<DeckLine>(name, 'string', name, name, of);
	/** the fields of a card, a pile or a practice card, as far as they have them */
	const thing = (line: DeckLine): Partial<Card> & Partial<Pile> & { readonly id: string } => {
		if (line.part === 'pile') return { ...line.pile, sensitivity: null } as never;
		if (line.part === 'card' || line.part === 'practice') return line.card as never;
		return { id: line.id };
	};
	const word = (value: unknown): string | undefined =>
		value === undefined || value === null ? undefined : String(value);
	return [
		column('part', ({ part }) => part),
		column('kind', (line) => ('kind' in line ? line.kind : undefined)),
		column('id', (line) => thing(line).id),
		column('score', (line) => word(thing(line).score)),
		column('grade', (line) => word(thing(line).grade)),
		...CARD_WORDS.map((name) => column(name, (line) => word(thing(line)[name]))),
		column('core', (line) => word(thing(line).core)),
		column('contestable', (line) => word(thing(line).contestable)),
		column('having', (line) => word(thing(line).having)),
		...CARD_LISTS.map((name) => column(name, (line) => thing(line)[name]?.join('|'))),
		column('openmoji', (line) => thing(line).openmoji?.join('|')),
		column('picture', (line) => thing(line).picture),
		column('audio', (line) => {
			const { audio } = thing(line);
			return audio && JSON.stringify(audio);
		}),
		...TEXTS.flatMap((name) =>
			languages.map((language) =>
				column(`${name}_${language}`, (line) =>
					line.part === 'text'
						? name === 'text'
							? line.texts[language]
							: undefined
						: thing(line)[name]?.[language]
				)
			)
		),
		column('value', (line) => (line.part === 'setting' ? line.value : undefined))
	];
}
