import type { Card, Deck, Pile } from '$lib/domain/deck';
import type { GroupPicture, TooFew } from '$lib/domain/disclosure/picture';
import { groupPicture, isTooFew } from '$lib/domain/disclosure/group-picture';
import type { GroupSize } from '$lib/domain/disclosure/group-size';
import { peopleIn, type Tally } from '$lib/domain/disclosure/pile-word';
import { formOf, mayCount } from '$lib/domain/disclosure/served-card';
import type { DisclosureSettings, Sorter } from '$lib/domain/disclosure/sorter';
import type { Profile } from '$lib/domain/scoring/score';

/** Small made-up decks and people for the tests of this room. */

const text = { nl: 'tekst' };
const pile = (id: string, score: Pile['score']): Pile => ({
	id,
	score,
	role: score === null ? 'skip' : 'answer',
	text,
	hint: text,
	openmoji: []
});

export function card(id: string, change: Partial<Card> = {}): Card {
	return {
		id,
		kind: 'factor',
		axis: 'external',
		dimension: 'social',
		facet: 'family',
		text,
		hint: text,
		core: true,
		for: 'all',
		sensitivity: null,
		contestable: false,
		sources: [],
		openmoji: [],
		alt: text,
		...change
	};
}

export const need = (id: string, change: Partial<Card> = {}): Card =>
	card(id, { kind: 'need', facet: undefined, ...change });

/** A deck of these cards, with two axes, three dimensions and the facets the cards name. */
export function deckOf(cards: readonly Card[]): Deck {
	const facets = new Map<string, NonNullable<Card['dimension']>>();
	for (const one of cards) if (one.facet) facets.set(one.facet, one.dimension ?? 'social');
	return {
		id: 'small',
		version: '1.0.0',
		languages: ['nl'],
		status: text,
		title: text,
		description: text,
		licence: 'CC0-1.0',
		axes: [
			{ id: 'intrinsic', text, inYou: text },
			{ id: 'external', text, inYou: text }
		],
		dimensions: [
			{ id: 'personal', axis: 'intrinsic', text },
			{ id: 'social', axis: 'external', text },
			{ id: 'institutional', axis: 'external', text }
		],
		facets: [...facets].map(([id, dimension]) => ({ id, dimension, text })),
		piles: {
			factor: [pile('helps', 1), pile('hinders', -1), pile('neutral', 0), pile('skip', null)],
			need: [pile('need', 1), pile('have', 0), pile('no-need', -1), pile('skip', null)]
		},
		cards,
		practice: [],
		thresholds: {
			clear: { n: 6, d: 3, balance: 0.2 },
			leaning: { n: 3, d: 1 },
			placed: 2 / 3
		},
		willFacets: [],
		profiles: { A: { text }, B: { text }, C: { text }, D: { text }, none: { text } },
		questions: {
			instruction: [],
			factor: text,
			need: text,
			top: text,
			blocker: text,
			first: text,
			owner: text,
			fit: text,
			self: text,
			tableCard: text,
			anchors: []
		},
		sources: {}
	};
}

/** A person who put each of these cards on this pile; an empty pile leaves the card in the hand. */
export function sorter(
	piles: Readonly<Record<string, string>>,
	change: Partial<Sorter> = {}
): Sorter {
	const placed = Object.entries(piles).filter(([, pile]) => pile !== '');
	return {
		work: 'unsaid',
		hand: Object.keys(piles),
		sort: new Map(
			placed.map(([id, pile], index) => [
				id,
				{ card: id, pile, position: index + 1, changes: 0, via: 'tap' as const }
			])
		),
		profile: undefined,
		emphasis: [],
		blocker: undefined,
		tableCard: undefined,
		exactAgreed: false,
		typed: false,
		...change
	};
}

export const PLAIN: DisclosureSettings = {
	minGroup: 5,
	powerInRoom: false,
	exactBelow10: false,
	shown: 'numbers'
};
/** A dialogue of a study (D12). */
export const OF_STUDY: DisclosureSettings = { ...PLAIN, shown: 'words' };

/** A group in which every sort is a person's own, and the same in a study. */
export const COUNTED: GroupSize = { uncounted: 0, words: false };
export const IN_WORDS: GroupSize = { uncounted: 0, words: true };

/** What may be told of a tally, by its size (D3, D4). */
export const formBySize = (tally: Tally) => formOf(tally, mayCount(peopleIn(tally), COUNTED));

/** The picture of a round that must have one. */
export function pictureOf(
	deck: Deck,
	people: readonly Sorter[],
	settings: DisclosureSettings = PLAIN,
	part: 'factors' | 'needs' | 'replace' = 'factors',
	since?: string
): GroupPicture {
	const result: GroupPicture | TooFew = groupPicture({
		round: `${part}-1`,
		part,
		since,
		deck,
		settings,
		people
	});
	if (isTooFew(result)) throw new Error(`too few: ${result.finished}`);
	return result;
}

export const profile = (
	letter: Profile['letter'],
	candidates?: Profile['candidates']
): Profile => ({
	status: letter ? 'firm' : 'none',
	letter,
	candidates: candidates ?? (letter ? [letter] : ['A', 'B', 'C', 'D']),
	incomplete: false
});

/** `count` times the same thing. */
export const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);
