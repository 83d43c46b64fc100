import { expect, test } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import blank from '$lib/decks/starts/blank.json';
import work from '$lib/decks/starts/work.json';
import type { Card, Deck } from '$lib/domain/deck';
import { checkDraft } from '$lib/domain/deck-making/check-draft';
import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';
import { draftFacts } from '$lib/domain/deck-making/draft-facts';
import { CHECK_RULES } from '$lib/domain/deck-making/finding';
import { placeOf, sentenceOf } from '$lib/domain/deck-making/place-of';
import { wordCount } from '$lib/domain/deck-making/word-count';
import { messages as en } from '$lib/messages/deckCheck/en';
import { messages as nl } from '$lib/messages/deckCheck/nl';
import { languages } from '$lib/messages/language';

const llo: DraftDeck = { ...(builtInDecks[0] as Deck), taken: [] };
const words = (count: number) => Array(count).fill('leer').join(' ');
const withCard = (id: string, change: Partial<Card>): DraftDeck => ({
	...llo,
	cards: llo.cards.map((card) => (card.id === id ? { ...card, ...change } : card))
});
const rules = (deck: DraftDeck) =>
	checkDraft(deck, languages).map(({ rule, path }) => `${rule} ${path}`);
const others = { en: 'Time', ar: 'وقت', tr: 'zaman' };

test('the built-in set and the starts keep the rules for texts and sides (METHOD §7, S2)', () => {
	const known = new Set(['facet-of-one', 'unreviewed']);
	for (const deck of [llo, { ...work, taken: [] } as unknown as DraftDeck]) {
		expect(checkDraft(deck, languages).filter(({ rule }) => !known.has(rule))).toEqual([]);
	}
	expect(rules({ ...blank, taken: [] } as unknown as DraftDeck)).toEqual(['no-cards cards']);
});

test('a word is what stands between spaces and has a letter or figure in it', () => {
	expect(wordCount("Mijn  diploma's – en 2 boeken.")).toBe(5);
	expect(wordCount('')).toBe(0);
});

test('nine words on a card and twelve in a hint are allowed, one more is said', () => {
	const text = (count: number) => withCard('tijd', { text: { nl: words(count), ...others } });
	const hint = (count: number) =>
		withCard('tijd', { hint: { ...llo.cards[0]?.hint, nl: `${words(count - 1)} of` } });
	expect(rules(text(9))).toEqual(rules(llo));
	expect(rules(text(10))).toContain('card-words cards.tijd.text.nl');
	expect(rules(hint(12))).toEqual(rules(llo));
	expect(rules(hint(13))).toContain('hint-words cards.tijd.hint.nl');
});

test('a hint that names one direction, a word twice as long, and a card that stands there already', () => {
	const hint = withCard('tijd', { hint: { ...llo.cards[0]?.hint, nl: 'Ik heb tijd.' } });
	expect(rules(hint)).toContain('hint-one-way cards.tijd.hint.nl');
	const word = withCard('tijd', { text: { nl: 'Arbeidsvoorwaardenoverleg', ...others } });
	expect(rules(word)).toContain('hard-word cards.tijd.text.nl');
	const double = withCard('reizen', { text: { nl: 'mijn GEZONDHEID', ...others } });
	expect(rules(double)).toContain('duplicate cards.reizen.text.nl');
});

test('with six cards a side a firm letter is one in thousands, worked out by hand (S2)', () => {
	const side = (axis: string) =>
		llo.cards.filter((card) => card.kind === 'factor' && card.axis === axis).slice(0, 6);
	const six: DraftDeck = {
		...llo,
		cards: [...side('intrinsic'), ...side('external')].map(({ swap: _, ...card }) => ({
			...card,
			core: true,
			for: 'all'
		}))
	};
	// all six cards on helps or hinders (0.65^6), five or six on one side (14 of 64), both axes
	const clear = 0.65 ** 6 * (14 / 64);
	expect(draftFacts(six)).toMatchObject([
		{ size: 'full', intrinsic: 6, external: 6, oneIn: Math.round(1 / clear ** 2) }
	]);
	const [found] = checkDraft(six, languages).filter(({ rule }) => rule === 'few-a-side');
	expect(found && sentenceOf(found, nl)).toContain('krijgt 1 op de 3.674 mensen een vaste letter');
});

test('parts that do not know each other stop it, each at its cell', () => {
	expect(rules(withCard('tijd', { axis: undefined }))).toContain('card-no-side cards.tijd.axis');
	expect(rules(withCard('tijd', { facet: 'geen' }))).toContain('no-such-part cards.tijd.facet');
	expect(rules(withCard('leidinggevende', { swap: undefined }))).toContain(
		'swap-broken cards.contactpersoon.swap'
	);
	expect(rules(withCard('tijd', { text: { ...others, nl: '' } }))).toContain(
		'text-missing cards.tijd.text.nl'
	);
	expect(
		rules({ ...llo, piles: { ...llo.piles, factor: llo.piles.factor.slice(0, 3) } })
	).toContain('no-skip-pile piles.factor');
});

test('every rule has a sentence in both languages, and places are named as their maker sees them', () => {
	for (const rule of CHECK_RULES) {
		for (const texts of [nl, en]) expect(texts.sentences[rule]?.({ language: 'fr' })).toBeTruthy();
	}
	const place = (path: string) => placeOf(llo, path, nl, (tag) => tag);
	expect(place('cards.tijd.hint.en')).toBe('Kaart “De tijd die ik heb om te leren”, uitleg, en');
	expect(place('piles.factor.helps.text.nl')).toBe('Stapel “Helpt mij nu”, nl');
	expect(place('cards')).toBe('De kaarten');
});
