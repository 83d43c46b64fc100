import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fittingScale } from '../../src/lib/wall/fitting-scale';

test('what leaves room is made larger, up to what reads well', () => {
	expect(fittingScale(() => true)).toBe(2.2);
});

test('the scale found fits, and hardly a larger one does', () => {
	fc.assert(
		fc.property(fc.double({ min: 0.36, max: 2.19, noNaN: true }), (largest) => {
			const scale = fittingScale((tried) => tried <= largest);
			expect(scale).toBeLessThanOrEqual(largest);
			expect(scale).toBeGreaterThan(largest - 0.01);
		})
	);
});

test('the last size tried is the one that is kept', () => {
	let last = 0;
	const scale = fittingScale((tried) => ((last = tried), tried <= 0.5));
	expect(last).toBe(scale);
});
