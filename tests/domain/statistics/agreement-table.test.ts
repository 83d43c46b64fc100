import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cohensKappa } from '$lib/domain/statistics/agreement-table';

describe('agreement of two namings of the same people (member check)', () => {
	test('κ is that of vcd::Kappa in R for a table of three names', () => {
		const found = cohensKappa([
			[44, 5, 1],
			[7, 20, 3],
			[9, 4, 7]
		]);
		expect(found?.kappa).toBeCloseTo(0.50930626058, 10);
		expect(found?.raw).toBeCloseTo(0.71, 12);
	});
	test('20, 5, 10, 15 gives 0.4, by hand: (0.70 − 0.50) / (1 − 0.50)', () => {
		const found = cohensKappa([
			[20, 5],
			[10, 15]
		]);
		expect(found?.kappa).toBeCloseTo(0.4, 12);
	});
	test('nobody has no κ, one name for all has no κ beyond chance', () => {
		expect(
			cohensKappa([
				[0, 0],
				[0, 0]
			])
		).toBeUndefined();
		expect(
			cohensKappa([
				[8, 0],
				[0, 0]
			])
		).toEqual({
			n: 8,
			raw: 1,
			kappa: undefined
		});
	});
	test('swapping the two namings changes nothing', () => {
		const counts = fc.array(fc.nat({ max: 12 }), { minLength: 9, maxLength: 9 });
		fc.assert(
			fc.property(counts, (flat) => {
				const table = [flat.slice(0, 3), flat.slice(3, 6), flat.slice(6)];
				const turned = table.map((_, at) => table.map((row) => row[at] as number));
				const [found, other] = [cohensKappa(table), cohensKappa(turned)];
				if (found?.kappa === undefined) return;
				expect(other?.kappa).toBeCloseTo(found.kappa, 10);
			}),
			{ seed: 20261125 }
		);
	});
});
