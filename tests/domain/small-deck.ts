import type { Axis, Card, Deck, Pile } from '$lib/domain/deck';
import type { Entry, Move } from '$lib/domain/entry';
import { foldSort, type Sort } from '$lib/domain/sort';

const text = (word: string) => ({ nl: `${word} nl`, en: `${word} en` });

function pile(id: string, score: Pile['score']): Pile {
	const role = score === null ? 'skip' : 'answer';
	return { id, score, role, text: text(id), hint: text(id), openmoji: [] };
}

/** A card with nothing special about it, with whatever a test wants otherwise. */
export function aCard(id: string, other: Partial<Card> = {}): Card {
	return {
		id,
		kind: 'factor',
		text: text(id),
		hint: text(id),
		core: true,
		for: 'all',
		sensitivity: null,
		contestable: false,
		sources: [],
		openmoji: [],
		alt: text(id),
		...other
	};
}

/** `count` cards of an axis: in1, in2 … or out1, out2 … */
export function axisCards(axis: Axis, count: number): Card[] {
	const prefix = axis === 'intrinsic' ? 'in' : 'out';
	const dimension = axis === 'intrinsic' ? 'personal' : 'social';
	return Array.from({ length: count }, (_, index) =>
		aCard(`${prefix}${index + 1}`, { axis, dimension })
	);
}

/** A deck with both axes and the thresholds of S2. */
export function aDeck(cards: readonly Card[], other: Partial<Deck> = {}): Deck {
	const none = text('question');
	return {
		id: 'small',
		version: '1.2.0',
		languages: ['nl', 'en'],
		status: none,
		title: none,
		description: none,
		licence: 'CC0-1.0',
		axes: [
			{ id: 'intrinsic', text: none, inYou: none },
			{ id: 'external', text: none, inYou: none }
		],
		dimensions: [
			{ id: 'personal', axis: 'intrinsic', text: none },
			{ id: 'social', axis: 'external', text: none }
		],
		facets: [
			{ id: 'motivation', dimension: 'personal', text: none },
			{ id: 'confidence', dimension: 'personal', text: none },
			{ id: 'time', dimension: 'social', text: none }
		],
		piles: {
			factor: [pile('helps', 1), pile('hinders', -1), pile('neutral', 0), pile('skip', null)],
			need: [pile('need', 1), pile('have', 0), pile('no-need', -1), pile('skip', null)]
		},
		cards,
		practice: [],
		thresholds: {
			clear: { n: 6, d: 3, balance: 0.2 },
			leaning: { n: 3, d: 1 },
			placed: 0.6667
		},
		willFacets: ['motivation', 'confidence'],
		profiles: {
			A: { text: none },
			B: { text: none },
			C: { text: none },
			D: { text: none },
			none: { text: none }
		},
		questions: {
			instruction: [],
			factor: none,
			need: none,
			top: none,
			blocker: none,
			first: none,
			owner: none,
			fit: none,
			self: none,
			tableCard: none,
			anchors: []
		},
		sources: {},
		...other
	};
}

export function aMove(
	seq: number,
	card: string,
	pile: string | null,
	other: Partial<Move> = {}
): Move {
	return { kind: 'move', seq, round: 'factors-1', card, pile, via: 'tap', ...other };
}

/** A sort by card id and pile id, placed in the order given. */
export function aSort(piles: Readonly<Record<string, string>>): Sort {
	const entries: Entry[] = Object.entries(piles).map(([card, id], index) =>
		aMove(index + 1, card, id)
	);
	return foldSort(entries, 'factors-1');
}

/** An axis's first `helps` cards help, the next `hinders` hinder, the rest on `rest` or nowhere. */
export function sidesOf(
	cards: readonly Card[],
	helps: number,
	hinders: number,
	rest = 'neutral'
): Record<string, string> {
	const piles: Record<string, string> = {};
	cards.forEach(({ id }, index) => {
		const lies = index < helps ? 'helps' : index < helps + hinders ? 'hinders' : rest;
		if (lies !== '') piles[id] = lies;
	});
	return piles;
}
