import { describe, expect, test } from 'vitest';
import type { Pile } from '$lib/domain/deck';
import { adjustedRand } from '$lib/domain/statistics/adjusted-rand';
import { chanceCorrected } from '$lib/domain/statistics/chance-corrected';
import { normalisedEntropy } from '$lib/domain/statistics/entropy';
import { kMedoids, type Distances } from '$lib/domain/statistics/k-medoids';
import { peopleClusters } from '$lib/domain/statistics/people-clusters';
import { iccAgreement, retestSteps, weightedKappa } from '$lib/domain/statistics/retest';
import { silhouette } from '$lib/domain/statistics/silhouette';
import { seeded, shuffled } from '$lib/domain/seeded';
import type { Sort } from '$lib/domain/sort';
import { toEnd } from '../to-end';

const distancesFrom = (rows: readonly (readonly number[])[]): Distances => ({
	n: rows.length,
	between: Float64Array.from(rows.flat())
});

describe('agreement beyond chance (G8)', () => {
	// two cards, four people: 4-0 and 2-2 over two piles
	test('Fleiss and Gwet, by hand', () => {
		const found = chanceCorrected([
			[4, 0],
			[2, 2]
		]);
		// observed: (1 + (2·1 + 2·1)/(4·3)) / 2 = (1 + 1/3) / 2 = 2/3
		expect(found?.observed).toBeCloseTo(2 / 3, 12);
		// shares 3/4 and 1/4: chance 10/16; κ = (2/3 − 5/8) / (3/8) = 1/9
		expect(found?.fleiss).toBeCloseTo(1 / 9, 12);
		// AC1 chance: (3/16 + 3/16) / 1 = 3/8; (2/3 − 3/8) / (5/8) = 7/15
		expect(found?.ac1).toBeCloseTo(7 / 15, 12);
	});

	test('a card that one person placed is passed over, and one full pile has no κ', () => {
		expect(chanceCorrected([[1, 0]])).toBeUndefined();
		expect(chanceCorrected([[5, 0]])).toMatchObject({ cards: 1, observed: 1, fleiss: undefined });
		expect(chanceCorrected([])).toBeUndefined();
	});

	test('every card has its own number of people', () => {
		const found = chanceCorrected([
			[2, 0, 0],
			[0, 3, 0],
			[1, 1, 1]
		]);
		expect(found?.observed).toBeCloseTo(2 / 3, 12);
	});
});

describe('two partitions (adjusted Rand)', () => {
	test('the same is 1, whatever the names', () => {
		expect(adjustedRand(['a', 'a', 'b', 'b'], [2, 2, 1, 1])).toBe(1);
	});

	test('by hand', () => {
		// pairs together in both: 1 (first two); in a: 2, in b: 3 (of the trio); of 6 pairs
		// (1 − 2·3/6) / ((2 + 3)/2 − 1) = 0
		expect(adjustedRand(['a', 'a', 'b', 'b'], ['x', 'x', 'x', 'y'])).toBeCloseTo(0, 12);
	});

	test('one group on both sides has nothing to disagree on', () => {
		expect(adjustedRand(['a', 'a'], ['x', 'x'])).toBeUndefined();
	});
});

test('spread over piles runs from 0 to 1', () => {
	expect(normalisedEntropy([9, 0, 0])).toBe(0);
	expect(normalisedEntropy([5, 5, 5])).toBeCloseTo(1, 12);
	// −(½ ln ½ + ½ ln ½) / ln 3
	expect(normalisedEntropy([2, 2, 0])).toBeCloseTo(Math.log(2) / Math.log(3), 12);
	expect(normalisedEntropy([0, 0])).toBeUndefined();
});

describe('a retest (G7)', () => {
	test('κ with linear weights, by hand', () => {
		// distances 0, 0, 1/2, 1 of four people: observed 3/8
		const found = weightedKappa([
			[1, 0, 1],
			[0, 0, 1],
			[0, 0, 1]
		]);
		// first: ½ ¼ ¼, second: ¼ 0 ¾; chance: ½·¾·1 + ¼·¼·½ + ¼·¾·½ + ¼·¼·1 = 0.5625
		expect(found).toMatchObject({ n: 4, raw: 0.5 });
		expect(found?.kappa).toBeCloseTo(1 - 0.375 / 0.5625, 12);
	});

	test('piles on a longer scale are as far apart as their steps; without an order all are, by hand', () => {
		const pile = (id: string, score: Pile['score'], grade?: number) =>
			({ id, score, role: 'answer', ...(grade === undefined ? {} : { grade }) }) as Pile;
		const skip = { ...pile('skip', null), role: 'skip' } as Pile;
		const graded = retestSteps([2, -2, 0, 1, -1].map((g) => pile(`g${g}`, null, g)).concat(skip));
		expect(graded).toMatchObject({ categories: 5, ordered: true });
		expect([...graded.of]).toEqual([
			['g2', 4],
			['g-2', 0],
			['g0', 2],
			['g1', 3],
			['g-1', 1]
		]);
		const table = (categories: number, ...pairs: (readonly [number, number])[]) => {
			const counts = Array.from({ length: categories }, () =>
				new Array<number>(categories).fill(0)
			);
			for (const [a, b] of pairs) counts[a]![b]! += 1;
			return counts;
		};
		// one of four crossed over; first ½ and ½ of the ends, second ¼ and ¾: chance ½
		expect(weightedKappa(table(5, [0, 0], [4, 4], [0, 4], [4, 4]))?.kappa).toBeCloseTo(0.5, 12);
		// one step of four aside: observed 1/16; first ¼, ¼ at 3, ½, second ¼ and ¾: chance 13/32
		expect(weightedKappa(table(5, [0, 0], [4, 4], [3, 4], [4, 4]))?.kappa).toBeCloseTo(
			1 - 1 / 16 / (13 / 32),
			12
		);
		const named = retestSteps(['red', 'blue', 'green'].map((id) => pile(id, null)));
		expect(named).toMatchObject({ categories: 3, ordered: false });
		// first ½, ¼, ¼, second ¼, ½, ¼: the same by chance 5/16
		expect(weightedKappa(table(3, [0, 0], [1, 1], [0, 1], [2, 2]), false)?.kappa).toBeCloseTo(
			1 - 0.25 / (1 - 5 / 16),
			12
		);
	});

	test('ICC(A,1), by hand', () => {
		// people 1,2,3 measured the same twice: all variance is between people
		expect(
			iccAgreement([
				[1, 1],
				[2, 2],
				[3, 3]
			])
		).toBeCloseTo(1, 12);
		// the second measure is one higher: rows 2, residual 0, sides 1.5 → 2 / (2 + (2/3)·1.5)
		expect(
			iccAgreement([
				[1, 2],
				[2, 3],
				[3, 4]
			])
		).toBeCloseTo(2 / 3, 12);
		expect(iccAgreement([[1, 1]])).toBeUndefined();
	});
});

describe('groups of people (G5)', () => {
	const apart = (places: readonly number[]) =>
		distancesFrom(places.map((a) => places.map((b) => Math.abs(a - b))));
	const line = apart([0, 1, 10, 11, 30]);

	test('medoids and groups, by hand', () => {
		expect(kMedoids(line, 3)).toEqual({ medoids: [0, 2, 4], groups: [0, 0, 1, 1, 2], cost: 2 });
		expect(kMedoids(line, 6)).toBeUndefined();
	});

	test('no set of medoids costs less than the best swap leaves, on small random tables', () => {
		const random = seeded(11);
		for (let round = 0; round < 40; round++) {
			const places = Array.from({ length: 9 }, () => [random(), random()] as const);
			const table = distancesFrom(
				places.map(([x, y]) => places.map(([u, v]) => Math.hypot(x - u, y - v)))
			);
			const found = kMedoids(table, 3);
			// one swap of any medoid with anybody does not help
			const costOf = (medoids: readonly number[]) =>
				places.reduce(
					(sum, _, one) =>
						sum + Math.min(...medoids.map((m) => table.between[one * 9 + m] as number)),
					0
				);
			const medoids = found?.medoids ?? [];
			expect(costOf(medoids)).toBeCloseTo(found?.cost ?? 0, 12);
			for (let place = 0; place < 3; place++) {
				for (let one = 0; one < 9; one++) {
					expect(costOf(medoids.with(place, one))).toBeGreaterThanOrEqual(
						(found?.cost ?? 0) - 1e-9
					);
				}
			}
		}
	});

	test('silhouette, by hand', () => {
		const two = apart([0, 1, 10, 11]);
		// outer people: inside 1, outside 10.5; inner: inside 1, outside 9.5
		const expected = (2 * (9.5 / 10.5) + 2 * (8.5 / 9.5)) / 4;
		expect(silhouette(two, [0, 0, 1, 1])).toBeCloseTo(expected, 12);
		expect(silhouette(two, [0, 0, 0, 0])).toBeUndefined();
	});

	const sortOf = (piles: readonly string[]): Sort =>
		new Map(
			piles.map((pile, at) => [
				`c${at}`,
				{ card: `c${at}`, pile, position: at + 1, changes: 0, via: 'tap' as const }
			])
		);
	const sorted = (pile: string, odd: number) =>
		sortOf(Array.from({ length: 12 }, (_, at) => (at === odd ? 'neutral' : pile)));

	test('people who agree on all cards hang together more than shuffled cards do (G5)', () => {
		const people = Array.from({ length: 12 }, (_, at) =>
			sorted(at % 2 ? 'helps' : 'hinders', at % 12)
		);
		const [two] = toEnd(peopleClusters(people, 7, 19));
		expect(two).toMatchObject({ k: 2, sizes: [6, 6], p: 0.05 });
	});

	test('the same people in any order give the same figures', () => {
		const people = Array.from({ length: 8 }, (_, at) => sorted(at < 3 ? 'helps' : 'neutral', at));
		const found = (list: typeof people) => toEnd(peopleClusters(list, 3, 5));
		expect(found(shuffled(people, seeded(4)))).toEqual(found(people));
	});
});
