import { expect, test } from 'vitest';
import { boardWords, headlineText } from '$lib/charts/picture-words';
import { inOwnWords, meetingsInOwnWords, ownWords } from '$lib/charts/own-words';
import { builtInDecks } from '$lib/decks/built-in';
import work from '$lib/decks/starts/work.json';
import type { Deck } from '$lib/domain/deck';
import { boardOf } from '$lib/domain/disclosure/board';
import { boardHeadline } from '$lib/domain/disclosure/board-headline';
import { isTooFew } from '$lib/domain/disclosure/group-picture';
import { PANEL_WORDS } from '$lib/facilitator/own-panel-words';
import { messages as agendaEn } from '$lib/messages/agenda/en';
import { messages as agendaNl } from '$lib/messages/agenda/nl';
import { messages as en } from '$lib/messages/charts/en';
import { messages as nl } from '$lib/messages/charts/nl';
import { messages as parts } from '$lib/messages/afterCards/nl';
import { messages as panelEn } from '$lib/messages/facilitator/en';
import { messages as panelNl } from '$lib/messages/facilitator/nl';
import { messages as talkEn } from '$lib/messages/talk/en';
import { messages as talkNl } from '$lib/messages/talk/nl';
import { messages as meetingsAr } from '$lib/messages/together/ar';
import { messages as meetingsEn } from '$lib/messages/together/en';
import { messages as meetingsNl } from '$lib/messages/together/nl';
import { messages as meetingsTr } from '$lib/messages/together/tr';
import { ownPictureWords } from '$lib/participant/talk/own-picture-words';
import { inventedPicture, inventedSorts } from '$lib/studio/invented-group';
import { closedDeck, workDeck } from '../decks/work-deck';

/** A set with its own pile names is told in these, never as what helps or holds back. */

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
		t.plane.half('x', 'y'),
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

const MEETINGS = [meetingsNl, meetingsEn, meetingsAr, meetingsTr];

test('what changed between two meetings is told by the names of the piles, in every language of a wall', () => {
	const own = ownWords(workDeck, 'nl')!;
	for (const from of MEETINGS) {
		const { said, between } = meetingsInOwnWords(from, own).compare;
		const turns = Object.entries(said).filter(([key]) => !key.startsWith('need'));
		expect(turns).toHaveLength(6);
		for (const [, say] of turns) {
			expect(say(true).join('')).toMatch(/Werkt (mee|tegen)/);
			expect(say(true).join('')).not.toMatch(BUILT_IN);
		}
		expect(between).toMatch(/Werkt mee.*Werkt tegen/);
	}
	const { said } = meetingsInOwnWords(meetingsNl, own).compare;
	expect(said['helped-hinders'](false).join('“Kou”')).toBe(
		'Toen bij “Werkt mee”, nu bij “Werkt tegen”: “Kou”.'
	);
});

test.each([
	['nl', panelNl, talkNl, agendaNl],
	['en', panelEn, talkEn, agendaEn]
] as const)('scripts, lists and tips of the panel in %s say them too', (_, panel, talk, agenda) => {
	const lead = PANEL_WORDS.facilitator!(panel, workDeck, 'nl').panel;
	expect([lead.cards.lists.help, lead.cards.lists.hinder]).toEqual(['Werkt mee', 'Werkt tegen']);
	expect(texts([lead.cards, lead.paper]).filter((one) => BUILT_IN.test(one))).toEqual([]);
	const { hints } = PANEL_WORDS.talk!(talk, workDeck, 'nl');
	for (const rule of ['start-with-help', 'hinder-open'] as const) {
		const tip = [hints.say[rule]('Kou'), hints.rule[rule]];
		expect(tip.join(' ')).toMatch(/Kou.*Werkt/);
		expect(tip.filter((one) => BUILT_IN.test(one))).toEqual([]);
	}
	for (const deck of [workDeck, closedDeck]) {
		const { cards } = PANEL_WORDS.agenda!(agenda, deck, 'nl').script.built;
		expect(texts(cards).filter((one) => BUILT_IN.test(one))).toEqual([]);
		expect(PANEL_WORDS.facilitator!(panel, deck, 'nl').panel.paper.factors).toBe(
			panel.panel.paper.anyCards
		);
	}
	for (const deck of [learning, work as unknown as Deck]) {
		expect(PANEL_WORDS.facilitator!(panel, deck, 'nl')).toBe(panel);
		expect(PANEL_WORDS.talk!(talk, deck, 'nl')).toBe(talk);
		expect(PANEL_WORDS.agenda!(agenda, deck, 'nl')).toBe(agenda);
	}
});
