import { incompleteBeta } from '$lib/domain/numbers/incomplete-beta';
import { normalQuantile, twoSided } from '$lib/domain/numbers/normal';
import { tCumulative, tQuantile } from '$lib/domain/numbers/student-t';
import { describe, expect, it } from 'vitest';

describe('the normal quantile', () => {
	it.each([
		[0.5, 0],
		[0.8, 0.8416212336],
		[0.9, 1.2815515655],
		[0.95, 1.644853627],
		[0.975, 1.9599639845],
		[0.99, 2.326347874],
		[0.995, 2.5758293035],
		[0.999, 3.0902323062],
		[0.9999, 3.7190164855],
		[0.999999, 4.7534243088]
	])('of %d is %d, as tabled', (p, tabled) => {
		expect(normalQuantile(p)).toBeCloseTo(tabled, 9);
		expect(normalQuantile(1 - p)).toBeCloseTo(-tabled, 9);
	});

	it.each([0.9, 0.5, 0.1, 0.05, 0.01, 0.003, 0.0026, 1e-4, 1e-6])(
		'and %d lies beyond it and its mirror image',
		(p) => {
			const z = normalQuantile(1 - p / 2);
			expect(twoSided(z) / p).toBeCloseTo(1, 8);
			expect(twoSided(-z)).toBe(twoSided(z));
		}
	);

	it('refuses what is no probability', () => {
		for (const p of [0, 1, -0.1, Number.NaN]) expect(() => normalQuantile(p)).toThrow(RangeError);
	});
});

describe('the quantile of Student’s t', () => {
	it.each([
		[0.975, 3, 3.1824463053],
		[0.975, 5, 2.5705818356],
		[0.975, 9, 2.2621571628],
		[0.995, 9, 3.2498355416],
		[0.95, 9, 1.8331129327],
		[0.975, 29, 2.0452296421],
		[0.975, 100, 1.9839715185],
		[0.9, 10, 1.372183641]
	])('of %d with %i degrees of freedom is %d, as tabled', (p, df, tabled) => {
		expect(tQuantile(p, df)).toBeCloseTo(tabled, 8);
		expect(tQuantile(1 - p, df)).toBeCloseTo(-tabled, 8);
	});

	it('has its closed forms for one and two degrees of freedom', () => {
		for (const p of [0.5, 0.6, 0.9, 0.975, 0.999]) {
			const cauchy = Math.tan(Math.PI * (p - 0.5));
			expect(tQuantile(p, 1) / (cauchy || 1)).toBeCloseTo(p === 0.5 ? 0 : 1, 9);
			expect(tQuantile(p, 2)).toBeCloseTo((2 * p - 1) / Math.sqrt(2 * p * (1 - p)), 8);
		}
	});

	it('is undone by the distribution, and comes near the normal one for many degrees', () => {
		for (const df of [1, 4, 11, 250]) {
			for (const p of [0.01, 0.2, 0.7, 0.9917]) {
				expect(tCumulative(tQuantile(p, df), df)).toBeCloseTo(p, 10);
			}
		}
		expect(tQuantile(0.975, 1e6)).toBeCloseTo(normalQuantile(0.975), 5);
	});
});

describe('the incomplete beta function', () => {
	it('has its closed forms at whole numbers', () => {
		for (const x of [0.05, 0.3, 0.5, 0.81]) {
			expect(incompleteBeta(x, 1, 1)).toBeCloseTo(x, 13);
			expect(incompleteBeta(x, 3, 1)).toBeCloseTo(x ** 3, 13);
			expect(incompleteBeta(x, 2, 2)).toBeCloseTo(3 * x ** 2 - 2 * x ** 3, 13);
		}
		expect(incompleteBeta(0, 2, 3)).toBe(0);
		expect(incompleteBeta(1, 2, 3)).toBe(1);
	});
});
