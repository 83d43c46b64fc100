import { margin, signIndex } from '$lib/domain/scoring/sign-index';
import { describe, expect, it } from 'vitest';

/** The mass of Beta(h+1, s+1) above ½ by Simpson's rule over the unscaled density. */
function integrated(helps: number, hinders: number): number {
	const top = helps + hinders === 0 ? 0.5 : helps / (helps + hinders);
	const log = (x: number) =>
		(helps === 0 ? 0 : helps * Math.log(x)) + (hinders === 0 ? 0 : hinders * Math.log(1 - x));
	const peak = log(Math.min(Math.max(top, 1e-12), 1 - 1e-12));
	const density = (x: number) => Math.exp(log(x) - peak);
	const simpson = (from: number, to: number) => {
		const steps = 20_000;
		const width = (to - from) / steps;
		let sum = density(from) + density(to);
		for (let step = 1; step < steps; step++) {
			sum += (step % 2 === 1 ? 4 : 2) * density(from + step * width);
		}
		return (sum * width) / 3;
	};
	const above = simpson(0.5, 1);
	return above / (above + simpson(0, 0.5));
}

describe('the sign index', () => {
	it('is 0.9673 for 8 helps and 2 hinders, and one half for nothing (S4)', () => {
		expect(signIndex(8, 2)).toBeCloseTo(1981 / 2048, 15);
		expect(signIndex(8, 2)).toBeCloseTo(0.9673, 4);
		expect(signIndex(0, 0)).toBe(0.5);
	});

	it('equals the integrated beta mass above one half, up to 200 cards (S4)', () => {
		for (const n of [1, 2, 3, 7, 12, 20, 42, 99, 200]) {
			for (const part of [0, 0.1, 0.35, 0.5, 0.64, 0.9, 1]) {
				const helps = Math.round(part * n);
				expect(signIndex(helps, n - helps)).toBeCloseTo(integrated(helps, n - helps), 8);
			}
		}
	});

	it('adds up to one with its mirror, and rises with helps (S4)', () => {
		for (let n = 0; n <= 200; n += 10) {
			for (let helps = 0; helps <= n; helps++) {
				expect(signIndex(helps, n - helps) + signIndex(n - helps, helps)).toBeCloseTo(1, 12);
				if (helps > 0) {
					expect(signIndex(helps, n - helps)).toBeGreaterThanOrEqual(
						signIndex(helps - 1, n - helps + 1)
					);
				}
			}
		}
	});
});

describe('the margin', () => {
	it('is the number of cards to turn before the side is gone (S4)', () => {
		expect([0, 1, 2, 3, -3, -6].map(margin)).toEqual([0, 1, 1, 2, 2, 3]);
		for (let d = 1; d <= 40; d++) {
			expect(d - 2 * margin(d)).toBeLessThanOrEqual(0);
			expect(d - 2 * (margin(d) - 1)).toBeGreaterThan(0);
		}
	});
});
