import type { Letter } from '$lib/domain/deck';
import { distributionOf } from '$lib/domain/statistics/distribution';
import { goodman } from '$lib/domain/statistics/goodman';
import { normalQuantile } from '$lib/domain/numbers/normal';
import { pooledDistribution } from '$lib/domain/statistics/pooled-distribution';
import type { Cluster } from '$lib/domain/statistics/jackknife';
import { designEffect, ofFewDialogues, pooledShare } from '$lib/domain/statistics/pooled-share';
import { wilson } from '$lib/domain/statistics/wilson';
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
		// e = ±1, n − n_g = 18: v = 9/10 · 10/18² = 1/36; simple 0.25/20 = 1/80; deff = 80/36
		expect(designEffect(extreme)).toBeCloseTo(20 / 9, 12);
		// nothing varies between dialogues: as alike as 0.05 makes pairs
		expect(designEffect(repeated(10, { y: 1, n: 2 }))).toBeCloseTo(1.05, 12);
		expect(designEffect(repeated(10, { y: 0, n: 3 }))).toBeCloseTo(1.1, 12);
		expect(designEffect(repeated(10, { y: 3, n: 3 }))).toBeCloseTo(1.1, 12);
		expect(designEffect(repeated(30, { y: 1, n: 1 }))).toBe(1);
	});

	it('has a Wilson interval on n/deff with Student’s t of G* − 1 (G3)', () => {
		const pooled = pooledShare(extreme, 6);
		expect(pooled).toMatchObject({
			n: 10,
			total: 20,
			share: 0.5,
			dialogues: 10,
			effective: 10,
			method: 'wilson_deff_t'
		});
		// half a share of 9 effective people: ½ t/√(9 + t²) with t = 2.2621571628
		expect(pooled?.interval?.low).toBeCloseTo(0.5 - 0.3010343, 6);
		expect(pooled?.interval?.high).toBeCloseTo(0.5 + 0.3010343, 6);
	});

	it('counts one large dialogue among small ones for little more than one (G3)', () => {
		// 24² / (16² + 8 · 1²) = 576/264
		const nine = [{ y: 8, n: 16 }, ...repeated(8, { y: 0, n: 1 })];
		const pooled = pooledShare(nine, 6);
		expect(pooled?.effective).toBeCloseTo(24 / 11, 12);
		expect(pooled).toMatchObject({
			method: 'none',
			dialogues: 9,
			interval: undefined,
			joint: undefined,
			deff: undefined
		});
	});

	it('has no interval under three dialogues of one size, and few under ten (G3)', () => {
		const told = (groups: number) => {
			const pooled = pooledShare(repeated(groups, { y: 3, n: 8 }), 6);
			return pooled && [pooled.method, ofFewDialogues(pooled)];
		};
		expect(told(2)).toEqual(['none', false]);
		expect(told(3)).toEqual(['wilson_deff_t', true]);
		expect(told(9)).toEqual(['wilson_deff_t', true]);
		expect(told(10)).toEqual(['wilson_deff_t', false]);
	});

	it('is never narrower with fewer dialogues, or less equal ones, of the same people (G3)', () => {
		const width = (clusters: readonly Cluster[]) => {
			const interval = pooledShare(clusters, 1)?.interval;
			return interval ? interval.high - interval.low : Infinity;
		};
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 4, maxLength: 30 }),
				fc.integer({ min: 1, max: 9 }),
				fc.nat(),
				fc.nat(),
				(sizes, tenth, from, to) => {
					// everywhere the same share, so that only the number and the sizes differ
					const of = (list: readonly number[]) => list.map((n) => ({ y: n * tenth, n: 10 * n }));
					const [a, b] = [from % sizes.length, to % sizes.length];
					if (a === b) return;
					const joined = sizes.flatMap((n, at) =>
						at === a ? [] : at === b ? [n + (sizes[a] as number)] : [n]
					);
					expect(width(of(joined))).toBeGreaterThanOrEqual(width(of(sizes)) - 1e-9);
				}
			)
		);
	});

	it('does not count a dialogue without people as a dialogue (G3)', () => {
		const two = [...repeated(2, { y: 1, n: 2 }), { y: 0, n: 0 }];
		expect(pooledShare(two, 6)).toMatchObject({ method: 'none', dialogues: 2 });
		expect(pooledShare([{ y: 0, n: 0 }], 6)).toBeUndefined();
	});

	it('takes people who sorted alone for dialogues of one (G3)', () => {
		const pooled = pooledShare(
			[...repeated(8, { y: 1, n: 1 }), ...repeated(16, { y: 0, n: 1 })],
			1
		);
		expect(pooled).toMatchObject({ effective: 24, method: 'wilson_deff_t' });
		// the jackknife of single people: (n−1)/n · Σe²/(n−1)² = p(1−p)/(n−1)
		expect(pooled?.deff).toBeCloseTo(24 / 23, 12);
	});

	it('has a wider interval for all cells together than for one (G3)', () => {
		const pooled = pooledShare(extreme, 6);
		if (!pooled?.interval || !pooled.joint) throw new Error('ten dialogues have intervals');
		expect(pooled.joint.low).toBeLessThan(pooled.interval.low);
		expect(pooled.joint.high).toBeGreaterThan(pooled.interval.high);
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
