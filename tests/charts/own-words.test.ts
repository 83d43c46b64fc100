import { expect, test } from 'vitest';
import { boardWords, headlineText } from '$lib/charts/picture-words';
import { inOwnWords, ownWords } from '$lib/charts/own-words';
import { builtInDecks } from '$lib/decks/built-in';
import work from '$lib/decks/starts/work.json';
import type { Deck } from '$lib/domain/deck';
import { boardOf } from '$lib/domain/disclosure/board';
import { boardHeadline } from '$lib/domain/disclosure/board-headline';
import { isTooFew } from '$lib/domain/disclosure/group-picture';
import { messages as en } from '$lib/messages/charts/en';
import { messages as nl } from '$lib/messages/charts/nl';
import { messages as parts } from '$lib/messages/afterCards/nl';
import { ownPictureWords } from '$lib/participant/talk/own-picture-words';
import { inventedPicture, inventedSorts } from '$lib/studio/invented-group';
import { closedDeck, workDeck } from '../decks/work-deck';

/** A set with its own pile names is told in these, and nowhere as what helps and what holds back. */

const [learning] = builtInDecks as readonly [Deck, ...Deck[]];
const texts = (found: unknown): readonly string[] =>
	typeof found === 'string'
		? [found]
		: typeof found === 'object' && found !== null
			? Object.values(found).flatMap(texts)
			: [];
const BUILT_IN = /\b(helpt|helpen|houdt|houden)\b|tegenhou|\bhelps\b|holds (most|you|people|back)/i;

test('the built-in set, its copies and sets without sides keep the sentences of the screens', () => {
	for (const deck of [learning, work as unknown as Deck, closedDeck]) {
		for (const language of ['nl', 'en']) expect(ownWords(deck, language)).toBeUndefined();
	}
});

test('the names of the piles and of the two halves, in the language of the cards', () => {
	expect(ownWords(workDeck, 'fr')).toEqual({
		helps: 'Ça aide',
		neutral: 'Égal',
		hinders: 'Ça gêne',
		inYou: 'en toi',
		around: 'en route'
	});
});

test.each([
	['nl', nl],
	['en', en]
] as const)('no word or sentence in %s speaks of helping or holding back any more', (_, from) => {
	const t = inOwnWords(from, ownWords(workDeck, 'nl')!);
	const said = [
		...texts(t),
		...t.board.helps(true, true),
		...t.board.hinders(false, false),
		...t.board.neutral(),
		t.board.quiet(['Geld', 'Tijd']),
		t.pattern.title(['Geld'], ['Tijd', 'Rust']),
		t.plane.title('x', 'y'),
		...(['helps', 'hinders', 'both', undefined] as const).flatMap((to) => [
			t.shift.moved(true, to),
			t.shift.moved(false, to)
		])
	];
	expect(said.filter((one) => BUILT_IN.test(one))).toEqual([]);
	expect(t.pattern.title([], [])).toBe(from.pattern.title([], []));
});

test('the board of an invented group is headed by the piles of the set', () => {
	const picture = inventedPicture(workDeck, inventedSorts(workDeck));
	if (isTooFew(picture)) throw new Error('too few');
	const board = boardOf(picture, workDeck);
	const t = inOwnWords(nl, ownWords(workDeck, 'nl')!);
	const headline = headlineText(boardHeadline(board, picture, workDeck), workDeck, 'nl', t);
	const heads = texts(boardWords(board, workDeck, 'nl', t));
	expect(headline).toMatch(/De meesten bij “Werkt (mee|tegen)”: /);
	expect(heads.join()).toContain('De meesten: Werkt mee');
	expect([headline, ...heads].filter((one) => BUILT_IN.test(one))).toEqual([]);
});

test('a person’s own picture says where they laid', () => {
	const t = ownPictureWords(parts.picture, workDeck, 'nl');
	expect(t.helps('onderweg')).toBe('Veel dingen onderweg legde je bij “Werkt mee”.');
	expect(t.less('bij jezelf')).toBe('Iets meer dingen bij jezelf legde je bij “Werkt tegen”.');
	expect([t.sides, t.strengths]).toEqual([
		{ helps: 'Werkt mee', hinders: 'Werkt tegen' },
		'Jij legde bij “Werkt mee”'
	]);
	expect(ownPictureWords(parts.picture, learning, 'nl')).toBe(parts.picture);
});
