import { describe, expect, test } from 'vitest';
import { capabilityPattern } from '$lib/domain/statistics/capability';
import { letterStability, spearmanBrown } from '$lib/domain/statistics/letter-stability';
import { shiftOf } from '$lib/domain/statistics/shift-of';
import type { Sort } from '$lib/domain/sort';
import { toEnd } from '../to-end';
import { card, deckOf } from '../disclosure/small-deck';

const deck = deckOf([
	card('zin', { axis: 'intrinsic', dimension: 'personal', facet: 'wil', role: 'conversion' }),
	card('doel', { axis: 'intrinsic', dimension: 'personal', facet: 'wil', role: 'conversion' }),
	card('geld', { dimension: 'institutional', facet: 'geld', role: 'resource' }),
	card('reis', { dimension: 'institutional', facet: 'plek', role: 'resource' })
]);
const sortOf = (piles: Readonly<Record<string, string>>): Sort =>
	new Map(
		Object.entries(piles).map(([id, pile], at) => [
			id,
			{ card: id, pile, position: at + 1, changes: 0, via: 'tap' as const }
		])
	);

describe('the capability pattern (G4)', () => {
	const one = [
		sortOf({ zin: 'helps', doel: 'helps', geld: 'hinders', reis: 'neutral' }),
		sortOf({ zin: 'helps', doel: 'hinders', geld: 'hinders', reis: 'skip' })
	];

	test('is (ΣH − ΣB) over all that was placed, skips aside (by hand)', () => {
		const found = capabilityPattern(deck, [one], 'dimension');
		expect(found.map(({ id, balance }) => [id, balance])).toEqual([
			['personal', 0.5],
			['social', undefined],
			['institutional', -2 / 3]
		]);
		expect(found[0]?.interval).toBeUndefined();
	});

	test('facets and roles are sets too', () => {
		const facets = capabilityPattern(deck, [one], 'facet');
		expect(facets.find(({ id }) => id === 'geld')).toMatchObject({ balance: -1, hinders: 2 });
		const roles = capabilityPattern(deck, [one], 'role');
		expect(roles.map(({ id }) => id)).toEqual(['conversion', 'resource']);
	});

	const helping = [sortOf({ zin: 'helps' })];
	const hindering = [sortOf({ zin: 'hinders' })];

	test('the interval leaves out one dialogue at a time (by hand)', () => {
		const [personal] = capabilityPattern(
			deck,
			[helping, helping, helping, hindering, helping, helping],
			'dimension'
		);
		// b = 4/6; e = 1/3 ×5 and −5/3; v = 5/6 · (5 · 1/9 + 25/9)/5² = 1/9; t of 5 = 2.5705818
		expect(personal?.balance).toBeCloseTo(2 / 3, 12);
		expect(personal?.interval?.low).toBeCloseTo(2 / 3 - 2.5705818 / 3, 6);
		expect(personal?.interval?.high).toBe(1);
	});

	test('there is none under five dialogues of one size', () => {
		const told = (dialogues: readonly (readonly Sort[])[]) =>
			capabilityPattern(deck, dialogues, 'dimension')[0]?.interval;
		expect(told([helping, hindering, helping, helping])).toBeUndefined();
		expect(told([helping, hindering, helping, helping, helping])).toBeDefined();
		const dominant = new Array<Sort[]>(20).fill(helping).flat();
		expect(told([dominant, hindering, helping, helping, helping])).toBeUndefined();
	});

	test('permuting people and dialogues changes nothing, the interval neither', () => {
		const dialogues = [one, hindering, [...helping, ...one], helping, helping, one];
		const turned = dialogues.toReversed().map((people) => people.toReversed());
		expect(capabilityPattern(deck, turned, 'facet')).toEqual(
			capabilityPattern(deck, dialogues, 'facet')
		);
	});

	test('dialogues that are all alike leave no doubt', () => {
		const [personal] = capabilityPattern(deck, [one, one, one, one, one], 'dimension');
		expect(personal?.interval).toEqual({ low: 0.5, high: 0.5 });
	});
});

describe('shift between rounds (G7)', () => {
	test('counts who moved, over those who placed the card in both', () => {
		const people: [Sort, Sort][] = [
			[sortOf({ geld: 'hinders' }), sortOf({ geld: 'helps' })],
			[sortOf({ geld: 'helps' }), sortOf({ geld: 'neutral' })],
			[sortOf({ geld: 'neutral' }), sortOf({ geld: 'neutral' })],
			// skipped before: not in both
			[sortOf({ geld: 'skip' }), sortOf({ geld: 'helps' })],
			// not put again: the earlier placement stands
			[sortOf({ geld: 'helps' }), sortOf({})]
		];
		expect(shiftOf(deck, ['geld'], people)[0]).toMatchObject({
			both: 4,
			towardsHelps: 1,
			towardsHinders: 1,
			stayed: 2,
			net: { net: 0 }
		});
	});

	test('of nobody there is no net', () => {
		expect(shiftOf(deck, ['reis'], [])).toEqual([
			{
				card: 'reis',
				both: 0,
				towardsHelps: 0,
				towardsHinders: 0,
				stayed: 0,
				net: undefined
			}
		]);
	});
});

describe('stability of a letter (G8)', () => {
	test('Spearman and Brown: halves that correlate ½ make a whole of ⅔', () => {
		expect(spearmanBrown(0.5)).toBeCloseTo(2 / 3, 12);
	});

	test('people who are of one piece have halves that say the same', () => {
		const person = (inside: string, outside: string) => ({
			hand: deck.cards,
			sort: sortOf({ zin: inside, doel: inside, geld: outside, reis: outside })
		});
		const people = [
			person('helps', 'hinders'),
			person('hinders', 'helps'),
			person('helps', 'helps'),
			person('hinders', 'hinders')
		];
		expect(toEnd(letterStability(deck, people, 1, 20))).toEqual({
			intrinsic: 1,
			external: 1,
			sameSides: 1
		});
	});

	test('of nobody there is nothing', () => {
		expect(toEnd(letterStability(deck, [], 1, 5))).toEqual({
			intrinsic: undefined,
			external: undefined,
			sameSides: undefined
		});
	});
});
