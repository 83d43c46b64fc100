import { describe, expect, test } from 'vitest';
import { gaussHermite } from '$lib/domain/numbers/gauss-hermite';
import { mixedLogit, type LogitRow, type MixedLogit } from '$lib/domain/statistics/mixed-logit';
import { inverse } from '$lib/domain/numbers/solve';
import { seeded, shuffled } from '$lib/domain/seeded';

/**
 * Simulated once in R 4.2.2: groups of 6-10 people, balances rounded to tenths, log odds
 * 0.3 − 1.1·int − 0.8·ext + 0.9·int·ext + u, u normal with standard deviation 1.4 (set.seed(7)). A
 * group a line, a person `10·int,10·ext,y`. The values are of lme4 1.1-31,
 * `glmer(y ~ int * ext + (1 | g), binomial, nAGQ = 15, control = glmerControl("bobyqa",
 * list(rhoend = 1e-9)))`.
 */
const DIFFERENT = [
	'-9,-7,1 -5,-5,0 6,5,0 -3,-8,1 9,-1,0 -7,-8,0 -1,1,1',
	'-6,6,0 -6,-2,0 -2,5,1 7,-1,0 0,8,0 6,-4,0 7,-8,0 -1,6,1',
	'-5,-2,1 -6,-4,0 0,2,1 5,7,0 4,2,0 1,-7,0 3,1,0 -1,-1,0 0,-1,1 -3,2,0',
	'8,-6,1 -6,-2,1 4,0,1 1,0,0 1,-2,1 -3,3,0 6,-3,0',
	'1,-4,0 6,5,1 -6,-7,1 7,3,1 1,-8,1 -1,7,0 1,6,0 -6,6,1 4,0,1',
	'-6,-6,1 8,-4,1 -9,6,0 9,0,0 -8,5,0 8,10,0 -6,6,0',
	'-2,4,0 6,10,0 -3,9,0 5,-4,0 -2,-5,0 4,8,0 -9,5,1 0,5,0',
	'8,-1,0 -1,-1,1 -2,7,0 4,-8,1 7,-10,0 4,2,1',
	'1,-6,1 -4,8,1 -3,9,1 3,9,1 4,-8,0 5,-2,1 5,7,0 -5,-2,1 5,7,1 -5,-9,1',
	'4,-1,1 5,-4,1 0,-6,1 -3,6,1 -9,-4,1 4,6,1 7,-4,1',
	'7,4,0 -3,-4,1 -9,-1,1 7,0,1 -6,-6,1 -2,-3,1 1,4,1 -9,4,1 2,3,1 -7,-9,1',
	'7,6,1 -9,3,0 6,9,0 8,1,0 6,-7,0 8,0,1 -1,9,1 0,5,0'
];
/** The same with 14 groups that hardly differ (set.seed(20261125)): lme4 finds an sd of 0. */
const ALIKE = [
	'6,1,1 9,-3,0 9,3,0 4,-2,0 8,1,0 6,0,0 8,-4,0 1,1,1 -10,-4,1 8,0,0',
	'-7,0,1 0,-8,0 3,-2,0 10,1,0 4,3,0 6,-4,1 -9,-2,1',
	'-4,-2,0 -6,1,1 10,3,0 -4,3,1 2,6,0 2,0,1',
	'4,-9,0 -4,-3,0 8,-4,1 6,-6,1 6,-7,1 6,-10,1 -3,7,0 -2,2,1 -2,6,0 10,-6,0',
	'4,6,1 8,-4,1 6,0,0 -9,3,1 -9,2,1 -9,4,0 -2,8,1 7,-9,1',
	'5,-4,0 -10,-5,1 0,2,0 -5,-4,0 -8,4,0 3,-7,1',
	'9,3,0 4,-10,0 -3,-4,1 -2,2,1 1,-9,0 2,0,1 -7,3,1',
	'7,-5,0 -2,5,0 -7,9,0 8,-4,0 -1,-10,1 5,-2,0 -2,-7,1 6,-8,1',
	'-8,2,1 -3,2,1 -5,-1,1 3,-8,0 -8,3,1 1,-8,1',
	'7,-4,0 -3,-9,1 -9,-8,1 0,1,0 -6,-9,0 -7,-8,1 -1,-2,1 -1,2,0 2,0,0 7,-10,0',
	'-9,2,1 -2,7,1 3,-4,0 1,-1,1 1,0,0 -10,-7,1 10,9,0 6,3,0 -7,-7,1',
	'3,4,0 -3,-7,1 9,-6,1 9,-5,0 -9,7,0 -3,5,1 -1,-3,0',
	'-10,-6,1 -7,-2,1 -5,2,1 -9,9,1 -2,-1,0 5,3,1 -2,3,1',
	'5,0,0 -8,-4,1 0,1,0 -8,3,1 -7,-4,1 -3,3,0 -5,3,1 -4,-6,1 8,4,0 -2,-4,1'
];

const rowsOf = (lines: readonly string[]): LogitRow[] =>
	lines.flatMap((line, group) =>
		line.split(' ').map((person) => {
			const [int = 0, ext = 0, y = 0] = person.split(',').map(Number);
			return { group, y: y === 1 ? 1 : 0, x: [1, int / 10, ext / 10, (int * ext) / 100] };
		})
	);
function fit(rows: readonly LogitRow[], points?: number) {
	const steps = mixedLogit(rows, points);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}
const model = (rows: readonly LogitRow[], points?: number): MixedLogit => {
	const found = fit(rows, points);
	if (typeof found === 'string') throw new Error(found);
	return found;
};
const close = (found: readonly number[], wanted: readonly number[], within: number) =>
	found.forEach((one, at) => expect(Math.abs(one - (wanted[at] as number))).toBeLessThan(within));

describe('the mixed logistic model (G6)', () => {
	test('gives the coefficients, errors, σ and likelihood of lme4', () => {
		const found = model(rowsOf(DIFFERENT));
		close(found.coefficients, [0.18946545, -0.74469676, -0.56607798, 0.74422979], 2e-5);
		close(found.errors, [0.38285481, 0.46362314, 0.45667227, 0.88852049], 2e-4);
		expect(found.sigma).toBeCloseTo(1.0306577, 4);
		expect(found.logLikelihood).toBeCloseTo(-60.95959725, 5);
		expect(found).toMatchObject({ n: 97, groups: 12 });
	});
	test('gives those of nine points as well', () => {
		const found = model(rowsOf(DIFFERENT), 9);
		close(found.coefficients, [0.18946561, -0.74469635, -0.56607805, 0.74422947], 1e-4);
		expect(found.logLikelihood).toBeCloseTo(-60.95959889, 5);
	});
	test('where groups do not differ it is the plain logistic model, σ = 0', () => {
		const found = model(rowsOf(ALIKE));
		close(found.coefficients, [-0.024757354, -1.780468191, -0.999385464, -0.18678549], 2e-5);
		close(found.errors, [0.23299957, 0.42216059, 0.4591579, 0.8201114], 2e-4);
		expect(found.sigma).toBe(0);
		expect(found.logLikelihood).toBeCloseTo(-64.17832217, 6);
	});
	test('permuting the people changes nothing', () => {
		const rows = rowsOf(DIFFERENT);
		const before = model(rows);
		const after = model(shuffled(rows, seeded(5)));
		close(after.coefficients, before.coefficients, 1e-5);
	});
	test('answers that a line parts, and a handful of them, have no model and say why', () => {
		const parted = rowsOf(DIFFERENT).map((row): LogitRow => ({
			...row,
			y: (row.x[1] as number) > 0.05 ? 1 : 0
		}));
		expect(fit(parted)).toBe('separated');
		expect(fit(rowsOf(DIFFERENT.slice(0, 1)))).toBe('too-few');
	});
	test('balances that always go together have no model, in whatever order people come', () => {
		const rows = rowsOf(ALIKE).map((row): LogitRow => {
			const balance = row.x[1] as number;
			return { ...row, x: [1, balance, balance, balance * balance] };
		});
		for (let seed = 0; seed < 8; seed++) {
			expect(fit(shuffled(rows, seeded(seed)))).toBe('collinear');
		}
	});
});

test('Gauss-Hermite integrates polynomials of the standard normal exactly', () => {
	for (const points of [1, 2, 5, 15, 25]) {
		const { nodes, weights } = gaussHermite(points);
		expect(nodes).toHaveLength(points);
		// the moments of the normal: 1, 0, 1, 0, 3, 0, 15 as far as 2·points − 1
		[1, 0, 1, 0, 3, 0, 15].slice(0, 2 * points).forEach((moment, power) => {
			const sum = nodes.reduce((all, z, at) => all + (weights[at] as number) * z ** power, 0);
			expect(sum).toBeCloseTo(moment, 9);
		});
	}
});

test('the inverse times the matrix is the unit, and what is not positive definite has none', () => {
	const matrix = [
		[4, 1, 0.5],
		[1, 3, 0.2],
		[0.5, 0.2, 2]
	];
	const found = inverse(matrix) ?? [];
	matrix.forEach((row, a) =>
		matrix.forEach((_, b) => {
			const sum = row.reduce((all, value, at) => all + value * (found[at]?.[b] as number), 0);
			expect(sum).toBeCloseTo(a === b ? 1 : 0, 12);
		})
	);
	expect(
		inverse([
			[1, 2],
			[2, 1]
		])
	).toBeUndefined();
});
