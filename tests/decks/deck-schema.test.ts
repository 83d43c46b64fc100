import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import type { Deck } from '$lib/domain/deck';
import { builtInDecks, deckById } from '$lib/decks/built-in';
import { deckJsonSchema } from '$lib/decks/deck-json-schema';
import { parseDeck } from '$lib/decks/deck-schema';
import { indexOf, llo, withCard } from './a-deck';

const paths = (input: unknown): readonly string[] => {
	const parsed = parseDeck(input);
	return parsed.ok ? [] : parsed.problems.map(({ path }) => path);
};
const at = (id: string, key: string) => `cards.${indexOf(id)}.${key}`;

test('every built-in deck is a deck, and comes through unchanged', () => {
	expect(builtInDecks.length).toBeGreaterThan(0);
	for (const deck of builtInDecks) expect(parseDeck(deck)).toEqual({ ok: true, deck });
});

test('a deck is found by its id, and an unknown id gives nothing', () => {
	expect(deckById('llo')?.cards).toHaveLength(64);
	expect(deckById('nothing')).toBeUndefined();
});

test('deck.schema.json is what the schema of the program says', async () => {
	const json = JSON.stringify(deckJsonSchema());
	const tidy = await format(json, { parser: 'json', useTabs: true, printWidth: 100 });
	await expect(tidy).toMatchFileSnapshot('../../src/lib/decks/deck.schema.json');
});

test('a deck without axes, facets and answers is a deck too (S0)', () => {
	const deck = llo();
	const plain = {
		...deck,
		axes: [],
		dimensions: [],
		facets: [],
		willFacets: [],
		cards: deck.cards.map(({ axis, dimension, facet, answers, ...card }) => {
			void [axis, dimension, facet, answers];
			return card;
		})
	};
	expect(parseDeck(plain)).toEqual({ ok: true, deck: plain });
});

test('a text that was pasted loses its line ends and what turns its direction', () => {
	const texts = { ...llo().cards[indexOf('tijd')]?.text, nl: 'De\u000b\u202ehalve\ntijd\u200f' };
	const pasted = withCard('tijd', { text: texts });
	const parsed = parseDeck(pasted);
	expect(parsed.ok && parsed.deck.cards[indexOf('tijd')]?.text.nl).toBe('De halve tijd');
});

describe('a planted defect is refused, with its path:', () => {
	const deck = llo();
	const [first] = deck.cards;
	const [pile] = deck.piles.factor;
	const cards = (count: number) =>
		Array.from({ length: count }, (_, index) => ({ ...first, id: `card-${index}` }));
	const text = (nl: string) => withCard('tijd', { text: { nl, en: 'Time' } });
	const defects: [string, unknown, string][] = [
		['something that is no deck', 'deck', ''],
		['a key that no deck has', { ...deck, colour: 'red' }, 'colour'],
		['a version that is none', { ...deck, version: 'latest' }, 'version'],
		['an id with a space', withCard('tijd', { id: 'de tijd' }), at('tijd', 'id')],
		['an unknown kind', withCard('tijd', { kind: 'fact' as 'factor' }), at('tijd', 'kind')],
		['an unknown facet', withCard('tijd', { facet: 'tempo' }), at('tijd', 'facet')],
		['a facet of another dimension', withCard('tijd', { facet: 'money' }), at('tijd', 'facet')],
		['an axis against its dimension', withCard('tijd', { axis: 'intrinsic' }), at('tijd', 'axis')],
		['a factor card without axis', withCard('tijd', { axis: undefined }), at('tijd', 'axis')],
		['a swap with no one', withCard('contactpersoon', { swap: 'x' }), at('contactpersoon', 'swap')],
		[
			'a one-sided swap',
			withCard('leidinggevende', { swap: undefined }),
			at('contactpersoon', 'swap')
		],
		['a swap for all', withCard('leidinggevende', { for: 'all' }), at('leidinggevende', 'swap')],
		[
			'an answer to no card',
			withCard('les-dichtbij', { answers: ['bus'] }),
			at('les-dichtbij', 'answers.0')
		],
		[
			'an answer to a need',
			withCard('les-dichtbij', { answers: ['samen-leren'] }),
			at('les-dichtbij', 'answers.0')
		],
		['a factor that answers', withCard('tijd', { answers: ['kosten'] }), at('tijd', 'answers')],
		[
			'an unknown source',
			withCard('tijd', { sources: ['DPS85', 'XYZ99'] }),
			at('tijd', 'sources.1')
		],
		[
			'three drawings',
			withCard('tijd', { openmoji: ['1F552', '1F4D6', '2709'] }),
			at('tijd', 'openmoji')
		],
		['a path as drawing', withCard('tijd', { openmoji: ['../1F552'] }), at('tijd', 'openmoji.0')],
		['a missing language', withCard('tijd', { hint: { nl: 'Tijd' } }), at('tijd', 'hint')],
		[
			'a language too many',
			withCard('tijd', { alt: { nl: 'a', en: 'b', de: 'c' } }),
			at('tijd', 'alt')
		],
		['an empty text', text(''), at('tijd', 'text.nl')],
		['a text of 201 characters', text('a'.repeat(201)), at('tijd', 'text.nl')],
		['a text of signs that nobody sees', text('\u200b\u202e'), at('tijd', 'text.nl')],
		['two cards with one id', withCard('tijd', { id: 'reizen' }), `cards.${indexOf('reizen')}`],
		['a card named as a pile', withCard('rekenen', { id: 'helps' }), at('rekenen', 'id')],
		[
			'a practice card named as a card',
			{ ...deck, practice: [{ ...deck.practice[0], id: 'tijd' }] },
			'practice.0.id'
		],
		[
			'two piles with one id',
			{ ...deck, piles: { ...deck.piles, need: [pile, pile] } },
			'piles.need.1'
		],
		['one pile', { ...deck, piles: { ...deck.piles, factor: [pile] } }, 'piles.factor'],
		[
			'sixty-one piles',
			{ ...deck, piles: { ...deck.piles, factor: Array(61).fill(pile) } },
			'piles.factor'
		],
		[
			'a skip pile that scores',
			{ ...deck, piles: { ...deck.piles, factor: [pile, { ...pile, id: 'skip', role: 'skip' }] } },
			'piles.factor.1.score'
		],
		[
			'a score of two',
			{ ...deck, piles: { ...deck.piles, factor: [pile, { ...pile, id: 'more', score: 2 }] } },
			'piles.factor.1.score'
		],
		['one axis', { ...deck, axes: deck.axes.slice(0, 1) }, 'axes'],
		['201 cards', { ...deck, cards: cards(201) }, 'cards'],
		['no cards', { ...deck, cards: [] }, 'cards'],
		['an unknown facet of the will', { ...deck, willFacets: ['hope'] }, 'willFacets.0'],
		[
			'a bound above one',
			{ ...deck, thresholds: { ...deck.thresholds, placed: 1.5 } },
			'thresholds.placed'
		],
		['a profile left out', { ...deck, profiles: { ...deck.profiles, D: undefined } }, 'profiles.D']
	];
	test.each(defects)('%s', (_, defect, path) => {
		expect(paths(defect)).toContain(path);
	});

	test('and what is right about such a deck is not complained of', () => {
		expect(paths(withCard('tijd', { facet: 'tempo' }))).toEqual([at('tijd', 'facet')]);
		expect(paths({ ...deck, cards: cards(200) } as Deck)).toEqual([]);
	});
});
