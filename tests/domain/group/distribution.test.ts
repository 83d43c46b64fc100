import type { Letter } from '$lib/domain/deck';
import { distributionOf } from '$lib/domain/group/distribution';
import { goodman } from '$lib/domain/group/goodman';
import { normalQuantile } from '$lib/domain/group/normal';
import { pooledDistribution } from '$lib/domain/group/pooled-distribution';
import { designEffect, pooledShare } from '$lib/domain/group/pooled-share';
import { wilson } from '$lib/domain/group/wilson';
import type { Profile } from '$lib/domain/scoring/score';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const Z = normalQuantile(0.975);

function aProfile(status: Profile['status'], letter?: Letter): Profile {
	return { status, letter, candidates: letter === undefined ? [] : [letter], incomplete: false };
}
const repeated = <T>(count: number, item: T) => new Array<T>(count).fill(item);

describe('the distribution of profiles', () => {
	it('counts firm letters alone, with provisional and none as rows of their own (G3)', () => {
		const counted = distributionOf([
			aProfile('firm', 'A'),
			aProfile('firm', 'D'),
			aProfile('provisional', 'A'),
			aProfile('provisional', 'B'),
			aProfile('none')
		]);
		expect(counted).toEqual({
			total: 5,
			firm: { A: 1, B: 0, C: 0, D: 1, provisional: 2, none: 1 },
			any: { A: 2, B: 1, C: 0, D: 1, none: 1 }
		});
	});
});

describe('the Wilson interval', () => {
	it('of 8 in 24 is 0.180 to 0.533 (G3)', () => {
		const interval = wilson(8 / 24, 24, Z);
		expect(interval?.low).toBeCloseTo(0.18, 3);
		expect(interval?.high).toBeCloseTo(0.533, 3);
	});

	it('is made of the shares that are one quantile away from what was seen (G3)', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 400 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n))),
				fc.double({ min: 0.5, max: 4, noNaN: true }),
				([y, n], q) => {
					const p = y / n;
					const interval = wilson(p, n, q);
					if (interval === undefined) throw new Error('n is above 0');
					for (const end of [interval.low, interval.high]) {
						// (p − π)² = q² π(1−π)/n at both ends
						expect((p - end) ** 2).toBeCloseTo((q * q * end * (1 - end)) / n, 9);
					}
					expect(interval.low).toBeLessThanOrEqual(p + 1e-12);
					expect(interval.high).toBeGreaterThanOrEqual(p - 1e-12);
				}
			)
		);
	});

	it('of nobody is undefined', () => {
		expect(wilson(0, 0, Z)).toBeUndefined();
	});
});

describe('Goodman’s simultaneous intervals', () => {
	it('follow his formula with the chi-square of one degree at α/k (G3)', () => {
		const counts = [10, 20, 30];
		const chi2 = 5.7311;
		goodman(counts)?.forEach((interval, index) => {
			const y = counts[index] ?? 0;
			const root = Math.sqrt(chi2 * (chi2 + (4 * y * (60 - y)) / 60));
			expect(interval.low).toBeCloseTo((chi2 + 2 * y - root) / (2 * (60 + chi2)), 4);
			expect(interval.high).toBeCloseTo((chi2 + 2 * y + root) / (2 * (60 + chi2)), 4);
		});
		expect.assertions(6);
	});

	it('of nobody are undefined', () => {
		expect(goodman([0, 0])).toBeUndefined();
	});
});

describe('a share pooled over dialogues', () => {
	/** Ten dialogues of two, in five of which both people are counted. */
	const extreme = [...repeated(5, { y: 2, n: 2 }), ...repeated(5, { y: 0, n: 2 })];

	it('has the design effect worked by hand (G3)', () => {
		// Σ(y − n/2)² = 10; v = 10/9 · 10/400 = 1/36; simple 0.25/20 = 1/80; deff = 80/36
		expect(designEffect(extreme)).toBeCloseTo(20 / 9, 12);
		expect(designEffect(repeated(10, { y: 1, n: 2 }))).toBe(1);
		expect(designEffect(repeated(10, { y: 0, n: 3 }))).toBe(1);
		expect(designEffect(repeated(10, { y: 3, n: 3 }))).toBe(1);
	});

	it('has a Wilson interval on n/deff with Student’s t from ten dialogues on (G3)', () => {
		const pooled = pooledShare(extreme, 6);
		expect(pooled).toMatchObject({
			n: 10,
			total: 20,
			share: 0.5,
			dialogues: 10,
			method: 'wilson_deff_t'
		});
		// half a share of 9 effective people: ½ t/√(9 + t²) with t = 2.2621571628
		expect(pooled?.interval.low).toBeCloseTo(0.5 - 0.3010343, 6);
		expect(pooled?.interval.high).toBeCloseTo(0.5 + 0.3010343, 6);
	});

	it('is a plain Wilson interval, marked so, under ten dialogues (G3)', () => {
		const nine = [{ y: 8, n: 16 }, ...repeated(8, { y: 0, n: 1 })];
		const pooled = pooledShare(nine, 6);
		expect(pooled).toMatchObject({ method: 'wilson_iid', dialogues: 9, deff: undefined });
		expect(pooled?.interval).toEqual(wilson(8 / 24, 24, Z));
	});

	it('does not count a dialogue without people as a dialogue (G3)', () => {
		const nine = [...repeated(9, { y: 1, n: 2 }), { y: 0, n: 0 }];
		expect(pooledShare(nine, 6)?.method).toBe('wilson_iid');
		expect(pooledShare([{ y: 0, n: 0 }], 6)).toBeUndefined();
	});

	it('has a wider interval for all cells together than for one (G3)', () => {
		const pooled = pooledShare(extreme, 6);
		expect(pooled?.joint.low).toBeLessThan(pooled?.interval.low ?? 0);
		expect(pooled?.joint.high).toBeGreaterThan(pooled?.interval.high ?? 1);
	});
});

describe('the pooled distribution', () => {
	it('has every cell over the same people, its shares adding up to one (G3)', () => {
		const one = distributionOf([aProfile('firm', 'A'), aProfile('provisional', 'B')]);
		const other = distributionOf([aProfile('none'), aProfile('firm', 'A')]);
		const pooled = pooledDistribution([one, other]);
		if (pooled === undefined) throw new Error('there are people');
		expect(pooled.firm.A).toMatchObject({ n: 2, total: 4, share: 0.5, dialogues: 2 });
		expect(pooled.firm.provisional.n).toBe(1);
		expect(pooled.any.B.n).toBe(1);
		for (const cells of [pooled.firm, pooled.any]) {
			const shares = Object.values(cells).map((cell) => cell.share);
			expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
		}
	});

	it('of nobody is undefined', () => {
		expect(pooledDistribution([])).toBeUndefined();
		expect(pooledDistribution([distributionOf([])])).toBeUndefined();
	});
});
