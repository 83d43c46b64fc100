import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { describe, expect, test } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import type { Deck } from '$lib/domain/deck';
import { messages as measuresEn } from '$lib/messages/measures/en';
import { messages as measuresNl } from '$lib/messages/measures/nl';
import { messages as needsPageEn } from '$lib/messages/needsPage/en';
import { messages as needsPageNl } from '$lib/messages/needsPage/nl';
import { messages as powerEn } from '$lib/messages/power/en';
import { messages as powerNl } from '$lib/messages/power/nl';
import { messages as researchEn } from '$lib/messages/research/en';
import { messages as researchNl } from '$lib/messages/research/nl';
import { messages as roomEn } from '$lib/messages/room/en';
import { messages as roomNl } from '$lib/messages/room/nl';
import AlternativesView from '$lib/research/AlternativesView.svelte';
import BackgroundView from '$lib/research/BackgroundView.svelte';
import CardShares from '$lib/research/CardShares.svelte';
import Distribution from '$lib/research/Distribution.svelte';
import FewDialogues from '$lib/research/FewDialogues.svelte';
import GroupsView from '$lib/research/GroupsView.svelte';
import MemberCheckFigure from '$lib/research/MemberCheckFigure.svelte';
import NeedsByGroup from '$lib/research/NeedsByGroup.svelte';
import NeedsDiffer from '$lib/research/NeedsDiffer.svelte';
import NeedsModel from '$lib/research/NeedsModel.svelte';
import NeedsOfProfile from '$lib/research/NeedsOfProfile.svelte';
import NeedsOverall from '$lib/research/NeedsOverall.svelte';
import NewestDeck from '$lib/research/NewestDeck.svelte';
import NeedsTests from '$lib/research/NeedsTests.svelte';
import NoBalance from '$lib/research/NoBalance.svelte';
import PatternFigure from '$lib/research/PatternFigure.svelte';
import type { RoomAround } from '$lib/research/room-around';
import RetestView from '$lib/research/RetestView.svelte';
import ShiftFigure from '$lib/research/ShiftFigure.svelte';
import StabilityView from '$lib/research/StabilityView.svelte';
import WhoCounts from '$lib/research/WhoCounts.svelte';
import InRoom from './InRoom.svelte';
import { withTexts } from './with-texts';

/**
 * What a researcher reads above a figure claims something. Each claim stands here with figures of
 * which it is said and of which it must not be said, on the screen that says it.
 */
const deck = builtInDecks[0] as Deck;
const withoutSides: Deck = {
	...deck,
	piles: { ...deck.piles, factor: deck.piles.factor.map((pile) => ({ ...pile, score: null })) }
};
const [need = '', other = '', third = ''] = deck.cards
	.filter(({ kind }) => kind === 'need')
	.map(({ id }) => id);
const [card = ''] = deck.cards.filter(({ kind }) => kind === 'factor').map(({ id }) => id);

const TEXTS = {
	nl: {
		measures: measuresNl,
		needsPage: needsPageNl,
		power: powerNl,
		research: researchNl,
		room: roomNl
	},
	en: {
		measures: measuresEn,
		needsPage: needsPageEn,
		power: powerEn,
		research: researchEn,
		room: roomEn
	}
};
type Texts = (typeof TEXTS)['nl'];

/** Ends of an interval, alone and together with those of the other rows. */
const ends = (low?: number, high?: number) => ({ low, high, jointLow: low, jointHigh: high });
const cell = (profile: string, n: number, low?: number, high?: number) => ({
	round: 'factors-1',
	status: 'firm' as const,
	profile,
	n,
	total: 40,
	share: n / 40,
	...ends(low, high),
	deff: undefined,
	method: low === undefined ? ('none' as const) : ('wilson_deff_t' as const),
	dialogues: 12,
	effective: 12
});
const shares = (...cells: ReturnType<typeof cell>[]) => ({
	line: '',
	file: '',
	cells,
	domain: [0, 1]
});
const patternRow = (id: string, balance: number, low?: number, high?: number) => ({
	of: 'all',
	people: 40,
	by: 'dimension',
	id,
	placements: 400,
	balance,
	low,
	high
});
const pattern = (...rows: ReturnType<typeof patternRow>[]) => ({
	pattern: rows,
	people: 40,
	dialogues: 12
});
const needRow = (id: string, share: number, low?: number, high?: number) => ({
	need: id,
	placed: 40,
	needed: share * 40,
	have: 0,
	noNeed: 0,
	share,
	low,
	high,
	deff: undefined,
	dialogues: 12,
	first: 0,
	owners: {}
});
const inGroup = (share: number, low?: number, high?: number, differenceLow?: number) => ({
	need,
	by: 'profile-without' as const,
	group: 'A',
	needed: share * 20,
	placed: 20,
	share,
	low,
	high,
	dialogues: 12,
	deff: undefined,
	difference: 0.25,
	differenceLow,
	differenceHigh: differenceLow === undefined ? undefined : 0.5
});
const tested = (pMaxT?: number, by: 'profile-without' | 'profile' = 'profile-without') => ({
	need,
	by,
	n: 100,
	informative: 60,
	statistic: 12,
	v: 0.3,
	vLow: undefined,
	vHigh: undefined,
	...(pMaxT === undefined ? {} : { p: pMaxT, pMaxT, pHolm: pMaxT })
});
const differing = (pMaxT?: number) => ({
	found: { groups: [], tests: [tested(pMaxT)], draws: 9999 }
});
const model = (pHolm: number, sigma = 0.5) => ({
	need,
	by: 'profile-without',
	n: 100,
	dialogues: 12,
	outcome: {
		coefficients: [0, 1, 1, 1],
		errors: [1, 1, 1, 1],
		pHolm: [1, pHolm, pHolm, 1],
		sigma,
		logLikelihood: -50
	}
});
const moved = (over: 'dialogues' | 'people', low?: number, high?: number) => ({
	card,
	both: 30,
	up: 10,
	down: 2,
	net: 0.25,
	over,
	...ends(low, high)
});
const cardRow = (
	net: number,
	polarisation: number,
	placed: number,
	low?: number,
	high?: number
) => ({
	card,
	placed,
	helps: 0,
	hinders: 0,
	net,
	...ends(low, high),
	polarisation
});
const cards = (change: object) => ({
	found: { cards: [], piles: undefined, consensus: [], agreement: undefined, ...change }
});
const agreement = (fleissLow?: number, ac1Low?: number, fleiss?: number) => ({
	agreement: {
		cards: 24,
		fleiss,
		ac1: 0.5,
		fleissLow,
		fleissHigh: fleissLow === undefined ? undefined : 0.4,
		ac1Low,
		ac1High: ac1Low === undefined ? undefined : 0.6
	}
});
const member = (kappa?: object) => ({ found: { table: [], fit: [], kappa } });
const chose = (n: number, kappa: number | undefined, low?: number) => ({
	n,
	raw: 0.75,
	kappa,
	low,
	high: low === undefined ? undefined : 0.9
});
const retest = (people: number, sameLow?: number, change: object = {}) => ({
	found: {
		people,
		dialogues: 4,
		ordered: true,
		cards: [],
		intrinsic: undefined,
		external: undefined,
		letters: [],
		sameLetter: 0.75,
		sameLow,
		sameHigh: sameLow === undefined ? undefined : 0.9,
		...change
	}
});
const stability = (people: number, intrinsic?: number) => ({
	found: { people, intrinsic, external: undefined, sameSides: 0.8 }
});
const other4 = (both: number, same: number) => ({
	rule: 'weighted' as const,
	both,
	same,
	...ends(),
	disagrees: 0,
	firm: 20
});
const alternatives = (...rows: ReturnType<typeof other4>[]) => ({
	found: { rows, letters: [], needs: [], people: 40, margins: [], sure: 8, firm: 20 }
});
const group = (value: string | undefined, people: number) => ({
	column: 'work',
	value,
	people,
	dialogues: 12,
	firm: { A: 0, B: 0, C: 0, D: 0, provisional: 0, none: people },
	got: 24 * people,
	skipped: 0,
	unplaced: 0
});
const background = (...groups: ReturnType<typeof group>[]) => ({
	found: { people: 40, groups, cells: [], cards: [] }
});
const plane = (verdict: string, k: number, withProfiles?: number) => ({
	found: {
		people: 40,
		cards: [],
		plane: {
			people: 40,
			verdict,
			k,
			silhouette: 0.6,
			ofOneCloud: 0.5,
			p: 0.01,
			stability: [0.9, 0.9],
			reached: { apart: true, 'beyond-one-cloud': verdict !== 'by-degree', 'come-back': true },
			sizes: [20, 20],
			withProfiles,
			byCount: []
		}
	}
});
const noPlane = (people: number) => ({ found: { people, cards: [], plane: undefined } });
const profile = (people: number, dialogues: number, needs: object[] = []) => ({
	told: { letter: 'A', people, dialogues, needs }
});

interface Claim {
	readonly view: Component<never>;
	/** the sentence, or the part of it that claims */
	readonly words: (t: Texts) => string;
	/** figures of which it is said, and of which it must not be said */
	readonly said: object;
	readonly silent: readonly object[];
	/** where it is the room that differs, and not the figures */
	readonly room?: (said: boolean) => Partial<RoomAround>;
}
const claim = (
	view: Component<never>,
	words: Claim['words'],
	said: object,
	...silent: readonly object[]
): Claim => ({ view, words, said, silent });

/** Where no number is written the part before it is what is claimed. */
const start = (sentence: string): string => sentence.split(/\d|“/)[0] ?? '';
const V = (view: unknown) => view as Component<never>;
const apart = [cell('A', 6, 0.05, 0.3), cell('B', 24, 0.4, 0.8), cell('C', 2, 0, 0.1)];
const touching = [cell('A', 16, 0.3, 0.5), cell('B', 17, 0.31, 0.52)];
/** the third one, of few people, reaches past the second */
const wide = [cell('A', 6, 0.05, 0.3), cell('B', 24, 0.4, 0.8), cell('C', 2, 0, 0.45)];
const nobody = [cell('A', 0, 0, 0.1), cell('none', 40, 0.9, 1)];
const few = [cell('A', 4), cell('B', 24)];
const dialogues = (effective: number, groups: number): Partial<RoomAround> => ({
	overview: {
		people: 40,
		size: 'core',
		effective,
		deck: { deck: deck.id, version: deck.version, groups }
	} as RoomAround['overview']
});

const counted = (change: object) => ({
	filter: {},
	onchange: () => undefined,
	overview: {
		people: 40,
		groups: 12,
		choices: { studies: [], decks: [], languages: [], modes: [], months: [], tags: [] },
		leftOut: [],
		withheld: { people: 0 },
		demo: 0,
		stayOut: 0,
		nothing: undefined,
		...change
	}
});
/** A room of so many people, with or without dialogues, and people who sorted another set. */
const roomOf = (people: number, dialogueLines: number, otherDecks = 0): Partial<RoomAround> => ({
	overview: {
		...dialogues(12, 12).overview,
		people,
		otherDecks,
		dialogues: new Array(dialogueLines)
	} as RoomAround['overview']
});

const CLAIMS: Readonly<Record<string, Claim>> = {
	'research.distributionTitle': claim(
		V(Distribution),
		(t) => start(t.research.distributionTitle('“', 0.6, 0)),
		shares(...apart),
		shares(...touching),
		shares(...wide),
		shares(...few),
		shares(...nobody)
	),
	'research.noMost.unclear': claim(
		V(Distribution),
		(t) => start(t.research.noMost.unclear(0)),
		shares(...touching),
		shares(...apart),
		shares(...few),
		shares(...nobody)
	),
	'research.noMost.too-few': claim(
		V(Distribution),
		(t) => start(t.research.noMost['too-few'](0)),
		shares(...few),
		shares(...apart),
		shares(...touching),
		shares(...nobody)
	),
	'research.noMost.nobody': claim(
		V(Distribution),
		(t) => t.research.noMost.nobody(),
		shares(...nobody),
		shares(...apart),
		shares(...few)
	),
	'research.randomSorter': {
		...claim(
			V(Distribution),
			(t) => start(t.research.randomSorter(0.1, 0.1, 0.1)),
			shares(...apart),
			shares(...apart)
		),
		// cards without sides give nobody a letter, at random or not
		room: (said) => (said ? {} : { deck: { ...deck, axes: [] } })
	},
	'research.fewDialogues': {
		...claim(V(FewDialogues), (t) => t.research.fewDialogues(12, 4.5), {}, {}),
		room: (said) => dialogues(said ? 4.5 : 12, 12)
	},
	'research.tooFewDialogues': {
		...claim(V(FewDialogues), (t) => t.research.tooFewDialogues(5, 2.5), {}, {}),
		room: (said) => dialogues(said ? 2.5 : 4.5, 5)
	},
	'measures.noSides': {
		...claim(V(NoBalance), (t) => t.measures.noSides, { otherwise: '' }, { otherwise: '' }),
		room: (said) => (said ? { deck: withoutSides } : {})
	},
	'measures.noSubjects': {
		...claim(
			V(NoBalance),
			(t) => t.measures.noSubjects,
			{ otherwise: measuresNl.noSubjects + measuresEn.noSubjects },
			{ otherwise: measuresNl.noSubjects + measuresEn.noSubjects }
		),
		room: (said) => (said ? {} : { deck: withoutSides })
	},
	'measures.shiftNone': {
		...claim(V(ShiftFigure), (t) => t.measures.shiftNone, { shift: [] }, { shift: [] }),
		room: (said) => (said ? {} : { deck: withoutSides })
	},
	'research.patternTitle.most': claim(
		V(PatternFigure),
		(t) => t.research.patternTitle.most('a', 0.5),
		pattern(patternRow('a', 0.5, 0.4, 0.6), patternRow('b', 0.1, 0, 0.2)),
		pattern(patternRow('a', 0.5, 0.1, 0.8), patternRow('b', 0.1, 0, 0.2)),
		pattern(patternRow('a', 0.5), patternRow('b', 0.1)),
		pattern(patternRow('a', 0.5, 0.4, 0.6), patternRow('b', 0.1, 0, 0.2), patternRow('c', 0, -1, 1))
	),
	'research.patternTitle.least': claim(
		V(PatternFigure),
		(t) => t.research.patternTitle.least('b', 0.1),
		pattern(patternRow('a', 0.5, 0.4, 0.6), patternRow('b', 0.1, 0, 0.2)),
		pattern(patternRow('a', 0.5, 0.1, 0.8), patternRow('b', 0.1, 0, 0.2)),
		pattern(patternRow('b', 0.1, 0, 0.2))
	),
	'research.patternTitle.unclear': claim(
		V(PatternFigure),
		(t) => t.research.patternTitle.unclear,
		pattern(patternRow('a', 0.5), patternRow('b', 0.1)),
		pattern(patternRow('a', 0.5, 0.4, 0.6), patternRow('b', 0.1, 0, 0.2))
	),
	'research.needsTitle.most': claim(
		V(NeedsOverall),
		(t) => start(t.research.needsTitle.most('', 0)),
		{ needs: [needRow(need, 0.75, 0.6, 0.9), needRow(other, 0.25, 0.1, 0.5)] },
		{ needs: [needRow(need, 0.75, 0.5, 0.9), needRow(other, 0.25, 0.1, 0.5)] },
		{
			needs: [
				needRow(need, 0.75, 0.6, 0.9),
				needRow(other, 0.5, 0.4, 0.55),
				needRow(third, 0.25, 0.1, 0.65)
			]
		},
		{ needs: [needRow(need, 0.75)] }
	),
	'research.needsTitle.least': claim(
		V(NeedsOverall),
		(t) => start(t.research.needsTitle.least('', 0)),
		{ needs: [needRow(need, 0.75, 0.6, 0.9), needRow(other, 0.25, 0.1, 0.5)] },
		{ needs: [needRow(need, 0.75, 0.5, 0.9), needRow(other, 0.25, 0.1, 0.5)] },
		{ needs: [needRow(need, 0.75, 0.6, 0.9)] }
	),
	'research.needsTitle.unclear': claim(
		V(NeedsOverall),
		(t) => t.research.needsTitle.unclear,
		{ needs: [needRow(need, 0.75), needRow(other, 0.25)] },
		{ needs: [needRow(need, 0.75, 0.6, 0.9), needRow(other, 0.25, 0.1, 0.5)] }
	),
	'research.difference': claim(
		V(NeedsByGroup),
		(t) => t.research.difference(0.25, 0.125, 0.5),
		{ found: { groups: [inGroup(0.5, 0.4, 0.6, 0.125)], tests: [], draws: 0 } },
		{ found: { groups: [inGroup(0.5, 0.4, 0.6)], tests: [], draws: 0 } }
	),
	'research.needsOfNobody': claim(
		V(NeedsByGroup),
		(t) => t.research.needsOfNobody,
		{ found: { groups: [], tests: [], draws: 0 } },
		{ found: { groups: [inGroup(0.5)], tests: [], draws: 0 } }
	),
	'research.shiftTitle.some': claim(
		V(ShiftFigure),
		(t) => t.research.shiftTitle.some(1, 1, 0),
		{ shift: [moved('dialogues', 0.1, 0.4)] },
		{ shift: [moved('people', 0.1, 0.4)] },
		{ shift: [moved('dialogues', -0.1, 0.4)] },
		{ shift: [moved('dialogues')] }
	),
	'research.shiftTitle.none': claim(
		V(ShiftFigure),
		(t) => t.research.shiftTitle.none(1),
		{ shift: [moved('dialogues')] },
		{ shift: [moved('dialogues', -0.1, 0.4)] },
		{ shift: [moved('people')] }
	),
	'research.shiftTitleHere.some': claim(
		V(ShiftFigure),
		(t) => t.research.shiftTitleHere.some(1, 1, 0),
		{ shift: [moved('people', 0.1, 0.4)] },
		{ shift: [moved('dialogues', 0.1, 0.4)] },
		{ shift: [moved('people')] }
	),
	'research.shiftTitleHere.none': claim(
		V(ShiftFigure),
		(t) => t.research.shiftTitleHere.none(1),
		{ shift: [moved('people')] },
		{ shift: [moved('people', 0.1, 0.4)] },
		{ shift: [moved('dialogues')] }
	),
	'research.cardsTitle.some': claim(
		V(CardShares),
		(t) => t.research.cardsTitle.some(1, 1, 0),
		cards({ cards: [cardRow(0.5, 0.2, 40, 0.1, 0.8)] }),
		cards({ cards: [cardRow(0.5, 0.2, 40, -0.1, 0.8)] }),
		cards({ cards: [cardRow(0.5, 0.2, 40)] })
	),
	'research.cardsTitle.none': claim(
		V(CardShares),
		(t) => t.research.cardsTitle.none(1),
		cards({ cards: [cardRow(0.5, 0.2, 40)] }),
		cards({ cards: [cardRow(0.5, 0.2, 40, -0.1, 0.8)] })
	),
	'research.contested': claim(
		V(CardShares),
		(t) => t.research.contested,
		cards({ cards: [cardRow(0, 0.5, 5)] }),
		cards({ cards: [cardRow(0, 1, 4)] }),
		cards({ cards: [cardRow(0, 0.49, 40)] })
	),
	'research.consensus': claim(
		V(CardShares),
		(t) => start(t.research.consensus([''])).split(':')[0] ?? '',
		cards({ consensus: [card] }),
		cards({ cards: [cardRow(1, 0, 4)] })
	),
	'research.agreement': claim(
		V(CardShares),
		(t) => t.research.agreement(0.25, 0.5, 24),
		cards(agreement(undefined, undefined, 0.25)),
		cards({})
	),
	'research.agreementIntervals': claim(
		V(CardShares),
		(t) =>
			t.research.agreementIntervals(
				t.research.signedInterval(0.125, 0.4),
				t.research.signedInterval(0.25, 0.6)
			),
		cards(agreement(0.125, 0.25, 0.25)),
		cards(agreement(undefined, undefined, 0.25))
	),
	'research.agreementNoInterval': claim(
		V(CardShares),
		(t) => t.research.agreementNoInterval,
		cards(agreement(undefined, undefined, 0.25)),
		cards(agreement(0.125, 0.25, 0.25)),
		// everybody laid every card alike: there is no κ, and not for want of dialogues
		cards(agreement(undefined, 0.25))
	),
	'measures.found': claim(
		V(NeedsTests),
		(t) => t.measures.found([`“${nameIn(t, need)}”`], 1),
		{ tests: [tested(0.05)], by: 'profile-without' },
		{ tests: [tested(0.051)], by: 'profile-without' },
		{ tests: [tested()], by: 'profile-without' },
		{ tests: [tested(0.001, 'profile')], by: 'profile' }
	),
	'measures.noTest.profile-without': claim(
		V(NeedsTests),
		(t) => t.measures.noTest['profile-without'],
		{ tests: [tested()], by: 'profile-without' },
		{ tests: [tested(0.5)], by: 'profile-without' }
	),
	'measures.noTest.profile': claim(
		V(NeedsTests),
		(t) => t.measures.noTest.profile,
		{ tests: [tested(undefined, 'profile')], by: 'profile' },
		{ tests: [tested(0.5, 'profile')], by: 'profile' }
	),
	'measures.onlyC': claim(
		V(NeedsTests),
		(t) => t.measures.onlyC,
		{ tests: [tested(0.001, 'profile')], by: 'profile' },
		{ tests: [tested(0.001)], by: 'profile-without' }
	),
	'measures.modelTitle': claim(
		V(NeedsModel),
		(t) => t.measures.modelTitle(1, 1, 0, 1),
		{ models: [model(0.05)] },
		{ models: [model(0.06)] },
		{ models: [{ ...model(0.01), outcome: 'separated' }] }
	),
	'measures.singular': claim(
		V(NeedsModel),
		(t) => t.measures.singular([nameIn(t, need)]),
		{ models: [model(1, 0)] },
		{ models: [model(1, 0.01)] },
		{ models: [{ ...model(1), outcome: 'no-convergence' }] }
	),
	'measures.memberFew': claim(
		V(MemberCheckFigure),
		(t) => t.measures.memberFew(4),
		member(chose(4, 0.5)),
		member(chose(5, 0.5)),
		member()
	),
	'measures.memberTitle': claim(
		V(MemberCheckFigure),
		(t) => t.measures.memberTitle(5, 0.75, 0.5),
		member(chose(5, 0.5)),
		member(chose(4, 0.5)),
		member(chose(5, undefined)),
		member()
	),
	'measures.memberNone': claim(
		V(MemberCheckFigure),
		(t) => t.measures.memberNone,
		member(),
		member(chose(1, undefined))
	),
	'measures.kappaInterval': claim(
		V(MemberCheckFigure),
		(t) => t.measures.kappaInterval(0.25, 0.9),
		member(chose(40, 0.5, 0.25)),
		member(chose(40, 0.5)),
		member(chose(4, 0.5, 0.25))
	),
	'measures.kappaNoInterval': claim(
		V(MemberCheckFigure),
		(t) => t.measures.kappaNoInterval,
		member(chose(40, 0.5)),
		member(chose(40, 0.5, 0.25)),
		member(chose(4, 0.5))
	),
	'measures.retestFew': claim(
		V(RetestView),
		(t) => t.measures.retestFew(4),
		retest(4),
		retest(5),
		retest(0)
	),
	'measures.retestTitle': claim(
		V(RetestView),
		(t) => t.measures.retestTitle(5, 0.75),
		retest(5),
		retest(4),
		retest(5, undefined, { sameLetter: undefined })
	),
	'measures.retestNone': claim(V(RetestView), (t) => t.measures.retestNone, retest(0), retest(1)),
	'measures.retestPeople': claim(
		V(RetestView),
		(t) => t.measures.retestPeople(5),
		retest(5, undefined, { sameLetter: undefined }),
		retest(5)
	),
	'measures.shareInterval': claim(
		V(RetestView),
		(t) => t.measures.shareInterval(0.5, 0.9),
		retest(40, 0.5),
		retest(40),
		retest(4, 0.5)
	),
	'measures.retestNoInterval': claim(
		V(RetestView),
		(t) => t.measures.retestNoInterval,
		retest(40),
		retest(40, 0.5),
		retest(4)
	),
	'measures.kappaUnweighted': claim(
		V(RetestView),
		(t) => t.measures.kappaUnweighted,
		retest(40, 0.5, { ordered: false }),
		retest(40, 0.5)
	),
	'measures.stabilityTitle': claim(
		V(StabilityView),
		(t) => t.measures.stabilityTitle(0.5, undefined),
		stability(5, 0.5),
		stability(4, 0.5),
		stability(40)
	),
	'measures.sameSides': claim(
		V(StabilityView),
		(t) => t.measures.sameSides(0.8),
		stability(5, 0.5),
		stability(4, 0.5),
		stability(40)
	),
	'measures.stabilityNone': claim(
		V(StabilityView),
		(t) => t.measures.stabilityNone,
		stability(4, 0.5),
		stability(5, 0.5)
	),
	'measures.alternativesTitle': claim(
		V(AlternativesView),
		(t) => t.measures.alternativesTitle(0.75, 1, 2),
		alternatives(other4(8, 6), other4(5, 5)),
		alternatives(other4(8, 6), other4(4, 4)),
		alternatives(other4(4, 4))
	),
	'measures.alternativesFewer': claim(
		V(AlternativesView),
		(t) => t.measures.alternativesFewer(5),
		alternatives(other4(8, 6), other4(5, 5)),
		alternatives(other4(8, 6), other4(4, 4))
	),
	'measures.marginsLine': claim(
		V(AlternativesView),
		(t) => t.measures.marginsLine(20, 8),
		alternatives(other4(8, 6)),
		alternatives(other4(4, 4))
	),
	'measures.backgroundNone': claim(
		V(BackgroundView),
		(t) => t.measures.backgroundNone,
		background(),
		background(group('employed', 20), group(undefined, 20))
	),
	'measures.groupsVerdict': claim(
		V(GroupsView),
		(t) => t.measures.groupsVerdict('four-groups', 4, 0.5),
		plane('four-groups', 4, 0.5),
		plane('groups', 3, 0.5),
		plane('groups', 4, 0.5),
		plane('by-degree', 4, 0.5),
		plane('four-groups', 4),
		noPlane(40)
	),
	'measures.groupsWhy': claim(
		V(GroupsView),
		(t) => t.measures.groupsWhy('by-degree'),
		plane('by-degree', 4),
		plane('groups', 3),
		noPlane(40)
	),
	'measures.groupsNone': claim(
		V(GroupsView),
		(t) => t.measures.groupsNone(19),
		noPlane(19),
		noPlane(20),
		plane('by-degree', 4)
	),
	'room.newestDeck': {
		...claim(V(NewestDeck), (t) => t.room.newestDeck(`${deck.id} ${deck.version}`, 1), {}, {}),
		room: (said) => roomOf(40, 12, said ? 1 : 0)
	},
	'room.nobody': {
		...claim(V(NewestDeck), (t) => t.room.nobody, {}, {}),
		room: (said) => roomOf(0, said ? 12 : 0)
	},
	'research.empty': {
		...claim(V(NewestDeck), (t) => t.research.empty, {}, {}),
		room: (said) => roomOf(0, said ? 0 : 12)
	},
	'room.leftOut': claim(
		V(WhoCounts),
		(t) => t.room.leftOut(3, true),
		counted({ leftOut: [{ rule: 'one-pile', people: 3, applied: true }] }),
		counted({ leftOut: [{ rule: 'one-pile', people: 3, applied: false }] }),
		counted({ leftOut: [{ rule: 'one-pile', people: 0, applied: true }] })
	),
	'room.demoLeftOut': claim(
		V(WhoCounts),
		(t) => t.room.demoLeftOut(3),
		counted({ demo: 3 }),
		counted({})
	),
	'room.withheld': claim(
		V(WhoCounts),
		(t) => t.room.withheld(3),
		counted({ withheld: { people: 3 } }),
		counted({})
	),
	'room.stayOut': claim(
		V(WhoCounts),
		(t) => t.room.stayOut(2),
		counted({ stayOut: 2 }),
		counted({})
	),
	'needsPage.differsLine': claim(
		V(NeedsDiffer),
		(t) => t.needsPage.differsLine(1),
		differing(0.05),
		differing(0.06),
		differing()
	),
	'needsPage.sameLine': claim(
		V(NeedsDiffer),
		(t) => t.needsPage.sameLine,
		differing(0.06),
		differing(0.05),
		differing()
	),
	'needsPage.notTested': claim(
		V(NeedsDiffer),
		(t) => t.needsPage.notTested,
		differing(),
		differing(0.06)
	),
	'needsPage.missingPeople': claim(
		V(NeedsOfProfile),
		(t) => t.needsPage.missingPeople(9, 10),
		profile(9, 3),
		profile(10, 2),
		profile(10, 3, [inGroup(0.5)])
	),
	'needsPage.missingDialogues': claim(
		V(NeedsOfProfile),
		(t) => t.needsPage.missingDialogues(2, 3),
		profile(10, 2),
		profile(9, 3),
		profile(10, 3, [inGroup(0.5)])
	),
	'needsPage.between': claim(
		V(NeedsOfProfile),
		(t) => t.needsPage.between(0.25, 0.75),
		profile(20, 3, [inGroup(0.5, 0.25, 0.75)]),
		profile(20, 3, [inGroup(0.5)])
	)
};

function nameIn(t: Texts, id: string): string {
	const found = deck.cards.find((one) => one.id === id);
	return found?.text[t === TEXTS.nl ? 'nl' : 'en'] ?? id;
}

const SECTIONS = [
	'common',
	'charts',
	'decks',
	'measures',
	'needsPage',
	'power',
	'research',
	'room'
] as const;
const contexts = {
	nl: await withTexts(SECTIONS, 'nl'),
	en: await withTexts(SECTIONS, 'en')
};

function read(language: 'nl' | 'en', { view, room }: Claim, props: object, said: boolean): string {
	const around = {
		...dialogues(12, 12),
		deck,
		filter: {},
		query: '',
		link: (path: string) => path,
		reload: () => Promise.resolve(),
		...room?.(said)
	};
	const { container, unmount } = render(InRoom as never, {
		props: { around, View: view, props } as never,
		context: contexts[language]
	});
	const text = (container.textContent ?? '').replace(/\s+/g, ' ');
	unmount();
	return text;
}

/** In figures that are asked for when they are opened: tested as functions, in words.test.ts. */
const TESTED_AS_FUNCTION = /^(measures\.latent(Told\..*|Fewer)|power\.power(Told|Means))$/;
/** Numbers, headings, and what was counted: these claim nothing beyond the figures in them. */
const CLAIM_NOTHING = {
	research:
		/^(distributionCaption|laterRound|method|percents?|tick|nPeople|nCards|proposal|patternHint|signed(Interval)?|needsOfLine|two|filesReady)$/,
	measures:
		/^(decimals|one|two|p|percent|people|seed|rHint|patternPeople|figureOf|icc|shareOf|backgroundQuestion|groupsLine|groupsBounds|yesNo|ofStarts|latentRand)$/,
	needsPage: /^(about|profileOf|of|cell|share)$/,
	power: /^(wrong|outcome|deff|powerWorking|powerOf|powerHow)$/,
	room: /^(people|dialogueCount|pageTitle|whoLine|month|dialogueNumber|tagsOf|more|logOf)$/
} as const;

const functionsIn = (texts: object): readonly string[] =>
	Object.entries(texts).flatMap(([name, one]) =>
		typeof one === 'function'
			? [name]
			: one && typeof one === 'object' && !Array.isArray(one)
				? functionsIn(one).map((inner) => `${name}.${inner}`)
				: []
	);

test.each(Object.keys(CLAIM_NOTHING) as (keyof typeof CLAIM_NOTHING)[])(
	'every sentence of %s with a number in it is in the list above, or claims nothing',
	(section) => {
		const missing = functionsIn(TEXTS.nl[section]).filter((name) => {
			const key = `${section}.${name}`;
			return (
				!(key in CLAIMS) && !TESTED_AS_FUNCTION.test(key) && !CLAIM_NOTHING[section].test(name)
			);
		});
		expect(missing).toEqual([]);
	}
);

describe.each(['nl', 'en'] as const)('in %s', (language) => {
	test.each(Object.entries(CLAIMS))('%s is said where it is so, and not elsewhere', (_, one) => {
		const words = one.words(TEXTS[language]).trim();
		expect(words.length).toBeGreaterThan(3);
		expect(read(language, one, one.said, true)).toContain(words);
		for (const props of one.silent) expect(read(language, one, props, false)).not.toContain(words);
	});
});

test('a bound of groups that is missed by a hair is told with as many places as show it (G5)', () => {
	const { found } = plane('by-degree', 4);
	const props = { found: { ...found, plane: { ...found.plane, silhouette: 0.4957 } } };
	const { container } = render(GroupsView as never, {
		props: props as never,
		context: contexts.nl
	});
	const [apart] = container.querySelectorAll('tbody tr');
	const cells = [...(apart?.children ?? [])].map((cell) => cell.textContent);
	expect(cells.slice(1, 3)).toEqual(['0,496', '0,500']);
});
