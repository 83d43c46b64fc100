import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holm } from '$lib/domain/statistics/holm';
import { needsTest, type NeedTest, type TestedPerson } from '$lib/domain/statistics/needs-test';
import { cramersV, pearson } from '$lib/domain/statistics/pearson';
import { seeded, shuffled } from '$lib/domain/seeded';

function run(people: readonly TestedPerson[], needs: number, draws = 999, seed = 1) {
	const steps = needsTest(people, needs, seed, draws);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}
const person = (stratum: string, need: number, profile: number): TestedPerson => ({
	stratum,
	needs: [need],
	profiles: [profile]
});

describe('Pearson and Cramér', () => {
	const table = [
		[10, 4, 6, 2],
		[3, 9, 5, 12]
	];
	test('X² is that of chisq.test(matrix(c(10,4,6,2,3,9,5,12), 2, byrow = TRUE)) in R', () => {
		expect(pearson(table)?.statistic).toBeCloseTo(12.1950306747, 9);
	});
	test('V without bias is Bergsma’s formula worked out in R', () => {
		const found = pearson(table);
		expect(found && cramersV(found)).toBeCloseTo(0.427520435748, 9);
	});
	test('an empty column is no column, and one row alone has no X²', () => {
		expect(
			pearson([
				[10, 0, 6],
				[3, 0, 5]
			])
		).toMatchObject({ rows: 2, columns: 2 });
		expect(
			pearson([
				[0, 0],
				[3, 5]
			])
		).toBeUndefined();
	});
});

test('Holm’s values are those of p.adjust(c(.01, .04, .03, .005), "holm") in R', () => {
	[0.03, 0.06, 0.06, 0.02].forEach((wanted, at) =>
		expect(holm([0.01, 0.04, 0.03, 0.005])[at]).toBeCloseTo(wanted, 12)
	);
});

describe('the permutation test of needs × profile (G6)', () => {
	test('its p is near the exact one of a 2 × 2 table: 2·P(X ≤ 3), hypergeometric', () => {
		// one stratum of 24: 12 with profile A of whom 9 need, 12 with D of whom 3 need. X² is
		// symmetric, so p = 2·Σ_{x≤3} C(12,x)C(12,12−x)/C(24,12) = 0.0391463
		const people = Array.from({ length: 24 }, (_, at) =>
			person('one', at < 12 ? (at < 9 ? 1 : 0) : at < 15 ? 1 : 0, at < 12 ? 0 : 3)
		);
		const [found] = run(people, 1, 9_999);
		expect(found?.statistic).toBeCloseTo(6, 10);
		expect(found?.informative).toBe(24);
		expect(Math.abs((found?.p as number) - 0.0391463)).toBeLessThan(0.008);
		expect(found?.pMaxT).toBe(found?.p);
		expect(found?.pHolm).toBe(found?.p);
	});
	test('what differs only between dialogues is no difference between profiles', () => {
		// in each dialogue everybody answers alike: nothing can be exchanged
		const people = Array.from({ length: 40 }, (_, at) =>
			person(`d${at % 4}`, at % 4 < 2 ? 1 : 0, at % 4 < 2 ? 0 : 3)
		);
		const [found] = run(people, 1);
		expect(found).toMatchObject({ n: 40, informative: 0 });
		expect([found?.p, found?.pMaxT]).toEqual([undefined, undefined]);
	});
	test('under 20 informative people there is no p, but X² and V are there', () => {
		const people = Array.from({ length: 19 }, (_, at) => person('one', at % 2, at % 3));
		const [found] = run(people, 1);
		expect(found?.p).toBeUndefined();
		expect(found?.statistic).toBeGreaterThan(0);
		expect(run([...people, person('one', 1, 0)], 1)[0]?.p).toBeGreaterThan(0);
	});
	test('a skipped need and a person without a firm profile are missing, not no', () => {
		const people = [person('a', -1, 0), person('a', 1, -1), person('a', 1, 2), person('a', 0, 1)];
		expect(run(people, 1)[0]).toMatchObject({ n: 2, informative: 2 });
	});

	const anyPeople = fc.array(
		fc.record({
			stratum: fc.constantFrom('x', 'y', 'z'),
			needs: fc.tuple(
				fc.integer({ min: -1, max: 1 }),
				fc.integer({ min: -1, max: 1 }),
				fc.integer({ min: 0, max: 1 })
			),
			profiles: fc.integer({ min: -1, max: 3 }).map((one) => [one, one, one])
		}),
		{ minLength: 30, maxLength: 60 }
	);
	test('permuting the people changes nothing; maxT and Holm are never under p', () => {
		fc.assert(
			fc.property(anyPeople, fc.nat(), (people, seed) => {
				const found = run(people, 3, 99);
				expect(run(shuffled(people, seeded(seed)), 3, 99)).toEqual(found);
				for (const { p, pMaxT, pHolm } of found) {
					if (p === undefined) continue;
					expect(p).toBeGreaterThanOrEqual(0.01);
					expect(pMaxT).toBeGreaterThanOrEqual(p);
					expect(pHolm).toBeGreaterThanOrEqual(p);
				}
			}),
			{ numRuns: 60, seed: 20261125 }
		);
	});
	test('with a need that follows the profile, that need is found and the others are not', () => {
		const random = seeded(3);
		const people = Array.from({ length: 200 }, (_, at): TestedPerson => {
			const profile = Math.floor(random() * 4);
			const follows = random() < (profile === 3 ? 0.9 : 0.3) ? 1 : 0;
			return {
				stratum: `d${at % 20}`,
				needs: [random() < 0.5 ? 1 : 0, follows, random() < 0.4 ? 1 : 0],
				profiles: [profile, profile, profile]
			};
		});
		const found = run(people, 3) as readonly [NeedTest, NeedTest, NeedTest];
		expect(found[1].pMaxT).toBe(0.001);
		expect(found[1].pHolm).toBeCloseTo(0.003, 12);
		expect(Math.min(found[0].pMaxT ?? 0, found[2].pMaxT ?? 0)).toBeGreaterThan(0.05);
	});
});
