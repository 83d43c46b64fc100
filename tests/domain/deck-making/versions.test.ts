import { expect, test } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import type { Deck } from '$lib/domain/deck';
import { cardId } from '$lib/domain/deck-making/card-id';
import { differences } from '$lib/domain/deck-making/differences';
import { languageCsv, readLanguageCsv } from '$lib/domain/deck-making/language-csv';
import { mergeDrafts } from '$lib/domain/deck-making/merge-drafts';
import { isTypingError, nextVersion } from '$lib/domain/deck-making/next-version';
import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';

const llo = { ...(builtInDecks[0] as Deck), version: '1.1.0' };
const draft: DraftDeck = { ...llo, taken: [] };
const cardsOf = (change: (cards: Deck['cards']) => Deck['cards']): Deck => ({
	...llo,
	cards: change(llo.cards)
});

test.each([
	['Mijn vertouwen dat het lukt', 'Mijn vertrouwen dat het lukt', true],
	['De trein.', 'de trein', true],
	['Fiets en bus', 'Feits en bus', true],
	['Ik heb geen geld', 'Ik heb een geld', false],
	['Dat lukt wel', 'Dat lukt niet', false],
	['Binnen 10 minuten', 'Binnen 15 minuten', false],
	['Mijn man', 'Mijn maan', false],
	['De bus', 'De bus en de trein', false]
])('“%s” → “%s”: a typing error is %s', (before, after, expected) => {
	expect(isTypingError(before, after)).toBe(expected);
});

test('a version follows from what is other: words, cards, languages, drawings', () => {
	const is = (after: Deck, meaning = false) => {
		const { change, version } = nextVersion(llo, after, meaning);
		return `${change} ${version}`;
	};
	expect(is(llo)).toBe('none 1.1.0');
	expect(is({ ...llo, description: { ...llo.description, nl: 'Iets anders' } })).toBe(
		'patch 1.1.1'
	);
	expect(is({ ...llo, description: { ...llo.description, nl: 'Iets anders' } }, true)).toBe(
		'major 2.0.0'
	);
	expect(is(cardsOf((cards) => cards.slice(1)))).toBe('major 2.0.0');
	expect(is(cardsOf((cards) => cards.toReversed()))).toBe('major 2.0.0');
	const [first, ...rest] = llo.cards;
	if (!first) throw new Error('no cards');
	expect(is(cardsOf(() => [{ ...first, openmoji: ['1F4D6'] }, ...rest]))).toBe('minor 1.2.0');
	expect(is(cardsOf(() => [{ ...first, contestable: true }, ...rest]))).toBe('major 2.0.0');
});

test('a card that one threw away and the other wrote on stays; the order of who moved them stands', () => {
	const [a, b, c] = draft.cards;
	if (!a || !b || !c) throw new Error('no cards');
	const base = { ...draft, cards: [a, b, c] };
	const mine = { ...draft, cards: [c, a] };
	const theirs = { ...draft, cards: [a, { ...b, core: !b.core }, c, { ...a, id: 'nieuw' }] };
	const { deck, conflicts } = mergeDrafts(base, mine, theirs);
	expect(conflicts.map(({ path }) => path)).toEqual([`cards.${b.id}`]);
	expect(deck.cards.map(({ id }) => id).toSorted()).toEqual([a.id, b.id, c.id, 'nieuw'].toSorted());
	expect(deck.cards.findIndex(({ id }) => id === c.id)).toBeLessThan(
		deck.cards.findIndex(({ id }) => id === a.id)
	);
	expect(mergeDrafts(base, base, theirs)).toEqual({ deck: theirs, conflicts: [] });
});

test('differences name places by ids, so that moving cards changes their order alone', () => {
	const turned = { ...draft, cards: draft.cards.toReversed() };
	expect(differences(draft, turned)).toMatchObject([{ path: 'cards', kind: 'order' }]);
});

test('texts in two languages go out to a translator and come back, also as Excel saves them', () => {
	const csv = languageCsv(draft, 'nl', 'tr');
	expect(readLanguageCsv(draft, Buffer.from(csv))).toMatchObject({ changes: [], problems: [] });
	const changed = csv.replace('Zamanım', 'Vaktim').replace(';Geç', ';Atla');
	const read = readLanguageCsv(draft, Buffer.from(changed));
	expect([read.language, read.problems]).toEqual(['tr', []]);
	expect(read.changes).toContainEqual({ path: 'piles.factor.skip.text.tr', value: 'Atla' });
	// what the translator left empty is not wiped: it may have been written here meanwhile
	const empty = csv.replace(/;[^;\n]*$/gm, (cell) => (cell === ';tr' ? cell : ';'));
	expect(readLanguageCsv(draft, Buffer.from(empty))).toMatchObject({ changes: [], problems: [] });
});

test('a translator’s file is taken for a language of the set, however a program wrote its tag', () => {
	const belgian: DraftDeck = { ...draft, languages: ['nl', 'nl-BE'] };
	const csv = languageCsv(belgian, 'nl', 'nl-BE').replace(/^(title;[^;]*;).*$/m, '$1Zo, hè');
	const read = readLanguageCsv(belgian, Buffer.from(csv));
	expect([read.language, read.changes]).toEqual([
		'nl-BE',
		[{ path: 'title.nl-BE', value: 'Zo, hè' }]
	]);
	const other = readLanguageCsv(draft, Buffer.from(csv));
	expect([other.changes, other.problems]).toEqual([[], [{ line: 1, rule: 'language' }]]);
});

test('an id is made of the first words, once', () => {
	expect(cardId('Café: ’s avonds!', [])).toBe('cafe-s-avonds');
	expect(cardId('De bus', ['de-bus', 'de-bus-2'])).toBe('de-bus-3');
	expect(cardId('السفر', [])).toBe('kaart');
});
