import { expect, test } from 'vitest';
import type { Deck } from '$lib/domain/deck';
import { builtInDecks } from '$lib/decks/built-in';
import { textProblems, wordCount } from '$lib/decks/text-rules';
import { llo, withCard } from './a-deck';

/** What a text says in the languages that a test is not about. */
const others = { ar: 'وقت', tr: 'zaman' };
const words = (count: number, word = 'leer') => Array(count).fill(word).join(' ');

test('the built-in decks keep the rules for texts (METHOD §7)', () => {
	for (const deck of builtInDecks) expect(textProblems(deck)).toEqual([]);
});

test('a word is what stands between spaces and has a letter or figure in it', () => {
	expect(wordCount("Mijn  diploma's – en 2 boeken.")).toBe(5);
	expect(wordCount('')).toBe(0);
});

test('nine words on a card are allowed, ten are not', () => {
	const nine = withCard('tijd', { text: { nl: words(9), en: 'Time', ...others } });
	const ten = withCard('tijd', { text: { nl: words(10), en: 'Time', ...others } });
	expect(textProblems(nine)).toEqual([]);
	expect(textProblems(ten)).toEqual([{ card: 'tijd', rule: 'card-words', text: words(10) }]);
});

test('twelve words in a hint are allowed, thirteen are not, in any language', () => {
	const twelve = withCard('tijd', { hint: { nl: 'Tijd', en: words(12), ...others } });
	const thirteen = withCard('tijd', { hint: { nl: 'Tijd', en: words(13), ...others } });
	expect(textProblems(twelve)).toEqual([]);
	expect(textProblems(thirteen)).toEqual([{ card: 'tijd', rule: 'hint-words', text: words(13) }]);
});

test('the second of two cards with the same words is named, whatever its capitals', () => {
	const deck = withCard('reizen', {
		text: { nl: 'mijn GEZONDHEID', en: 'The journey', ...others }
	});
	expect(textProblems(deck)).toEqual([
		{ card: 'reizen', rule: 'duplicate', text: 'mijn GEZONDHEID' }
	]);
});

test('a card without a language of the deck is named with that language', () => {
	const deck = withCard('tijd', { alt: { nl: 'Een klok en een boek', ...others } });
	expect(textProblems(deck)).toEqual([{ card: 'tijd', rule: 'language', text: 'en' }]);
});

test('a hand with nine cards on an axis is too thin, for each size and work (S2)', () => {
	const deck = llo();
	const external = deck.cards.filter(
		(card) => card.kind === 'factor' && card.axis === 'external' && card.for === 'all'
	);
	const kept = new Set(external.slice(0, 9).map(({ id }) => id));
	const thin: Deck = {
		...deck,
		cards: deck.cards
			.filter((card) => card.axis !== 'external' || kept.has(card.id))
			.map((card) => ({ ...card, core: true }))
	};
	const found = textProblems(thin);
	expect(found.map(({ rule }) => rule)).toEqual(Array(6).fill('axis-cards'));
	expect(found[0]?.text).toBe('external core employed: 9');
});
