import { describe, expect, test } from 'vitest';
import { pileWord } from '$lib/domain/disclosure/pile-word';
import { servedPlane } from '$lib/domain/disclosure/served-plane';
import { tallySigns } from '$lib/domain/disclosure/tally-signs';
import type { Card, Letter } from '$lib/domain/deck';
import type { Sorter } from '$lib/domain/disclosure/sorter';
import { certainties, coalitionOf, pins, type Attack } from './attacker';
import { card, COUNTED, deckOf, pictureOf, profile, sorter, times } from './small-deck';

/** Everything a whole picture shows of cards that lie together in dimensions and facets. */

/** The two largest groups take longer than all others together: npm run prove:disclosure. */
const LONG = process.env['SEQUENCES'] !== undefined;
/** The long form is run beside other work, or at the lowest priority. */
const LIMIT_MS = LONG ? 3_600_000 : undefined;

const PILES = ['helps', 'hinders', 'neutral'];
const SIGN = [1, -1, 0];

function ways(cards: number): number[][] {
	if (cards === 0) return [[]];
	return ways(cards - 1).flatMap((way) => [0, 1, 2].map((pile) => [...way, pile]));
}

function peopleOf(cards: readonly Card[], types: readonly (readonly number[])[]) {
	const kinds = types.map((type) =>
		sorter(Object.fromEntries(cards.map((one, at) => [one.id, PILES[type[at] ?? 2] ?? ''])))
	);
	return (table: readonly number[]): Sorter[] =>
		table.flatMap((count, type) => times(count, kinds[type] as Sorter));
}

function wholePicture(cards: readonly Card[]): Attack {
	const deck = deckOf(cards);
	const types = ways(cards.length);
	const people = peopleOf(cards, types);
	return {
		types,
		piles: 3,
		served: (table) => JSON.stringify(pictureOf(deck, people(table)))
	};
}

const secret = { sensitivity: 'private' } as const;
const TWO_SHOWN = [card('a'), card('b')];
const TWO_SECRET = [card('a', secret), card('b', secret)];
const ONE_SECRET = [card('a'), card('b', secret)];

describe('an attacker with a whole picture', () => {
	test.each(LONG ? [5, 6, 7, 8, 9, 10] : [5, 6, 7])(
		'of two cards and their facet is certain of nobody among %i (D7, D14)',
		(people) => {
			for (const cards of [TWO_SHOWN, TWO_SECRET, ONE_SECRET]) {
				const attack = wholePicture(cards);
				expect(certainties(attack, people, coalitionOf(people))).toEqual([]);
				expect(pins(attack, people)).toEqual([]);
			}
		},
		LIMIT_MS
	);
	test(
		'of three cards, two of them hidden in a facet, is certain of nobody (D7, D14)',
		() => {
			const nested = [
				card('a', { facet: 'work' }),
				card('b', { ...secret, facet: 'family' }),
				card('c', { ...secret, facet: 'family' })
			];
			const attack = wholePicture(nested);
			expect(certainties(attack, 5, 1)).toEqual([]);
			expect(pins(attack, 5)).toEqual([]);
		},
		LIMIT_MS
	);
});

describe('a planted leak is found', () => {
	/** The words of the cards with the word of the signs of both together. */
	const withSigns = (shown: readonly boolean[]): Attack => {
		const types = ways(2);
		return {
			types,
			piles: 3,
			served: (table) => {
				const all = table.flatMap((count, type) => times(count, types[type] ?? []));
				const words = shown.map((one, at) =>
					one ? pileWord(tallySigns(all.map((way) => SIGN[way[at] ?? 2] ?? 0))) : ''
				);
				const d = all.map((way) => way.reduce((sum, pile) => sum + (SIGN[pile] ?? 0), 0));
				return [...words, pileWord(tallySigns(d))].join();
			}
		};
	};
	test('a word of signs beside the words of its two cards (D7)', () => {
		expect(pins(withSigns([true, true]), 6).length).toBeGreaterThan(0);
		expect(certainties(withSigns([true, true]), 7, 2).length).toBeGreaterThan(0);
	});
	test('a word of signs over one shown and one hidden card (D7)', () => {
		expect(pins(withSigns([true, false]), 6).length).toBeGreaterThan(0);
	});
});

describe('an attacker with the plane', () => {
	const SIDES = [1, -1, 0];
	const letters: Readonly<Record<string, Letter[]>> = {
		'1,1': ['A'],
		'1,-1': ['B'],
		'-1,1': ['C'],
		'-1,-1': ['D'],
		'1,0': ['A', 'B'],
		'-1,0': ['C', 'D'],
		'0,1': ['A', 'C'],
		'0,-1': ['B', 'D'],
		'0,0': ['A', 'B', 'C', 'D']
	};
	// third question: the letter; 0-3 A to D, 4 none
	const types = [0, 1, 2].flatMap((a) =>
		[0, 1, 2].map((b) => [a, b, a < 2 && b < 2 ? 2 * a + b : 4])
	);
	const kinds = types.map(([a = 2, b = 2]) => {
		const found = letters[`${SIDES[a]},${SIDES[b]}`] ?? [];
		return sorter({}, { profile: profile(found.length === 1 ? found[0] : undefined, found) });
	});
	const attack: Attack = {
		types,
		piles: 5,
		served: (table) =>
			JSON.stringify(
				servedPlane(
					table.flatMap((n, at) => times(n, kinds[at] as Sorter)),
					COUNTED
				)
			)
	};
	test.each([5, 6, 7, 8, 9])(
		'of %i people knows nobody’s side or letter (D6)',
		(people) => {
			expect(certainties(attack, people, coalitionOf(people))).toEqual([]);
		},
		LIMIT_MS
	);
});
