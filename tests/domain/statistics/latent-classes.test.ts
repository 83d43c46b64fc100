import { describe, expect, test } from 'vitest';
import { seeded } from '$lib/domain/seeded';
import { latentClasses, type LaidCards } from '$lib/domain/statistics/latent-classes';
import { toEnd } from '../to-end';

/** Patterns of answers by how many people gave them. */
function laid(patterns: Readonly<Record<string, number>>): LaidCards {
	const rows = Object.entries(patterns).flatMap(([pattern, people]) =>
		new Array<string>(people).fill(pattern)
	);
	const cards = rows[0]?.length ?? 0;
	return {
		people: rows.length,
		piles: new Array<number>(cards).fill(2),
		cells: Int8Array.from(
			rows.flatMap((row) => [...row].map((one) => (one === '.' ? -1 : Number(one))))
		)
	};
}
const fit = (data: LaidCards, k: number, seed = 1) => toEnd(latentClasses(data, k, seeded(seed)));

/** Stouffer and Toby 1951: 216 people, four quarrels of friendship and duty; 1 universalistic. */
const ROLES = laid({
	'1111': 42,
	'1110': 23,
	'1101': 6,
	'1100': 25,
	'1011': 6,
	'1010': 24,
	'1001': 7,
	'1000': 38,
	'0111': 1,
	'0110': 4,
	'0101': 1,
	'0100': 6,
	'0011': 2,
	'0010': 9,
	'0001': 2,
	'0000': 20
});
/** G²: twice the distance to the likelihood of the patterns themselves. */
function deviance(data: LaidCards, logLikelihood: number): number {
	const counts = new Map<string, number>();
	const cards = data.piles.length;
	for (let person = 0; person < data.people; person++) {
		const key = data.cells.slice(person * cards, (person + 1) * cards).join();
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const saturated = [...counts.values()].reduce((sum, n) => sum + n * Math.log(n / data.people), 0);
	return 2 * (saturated - logLikelihood);
}

describe('latent classes of cards (G5)', () => {
	test('two classes of Stouffer and Toby are those of Goodman (1974): G² 2.720 with 6 degrees', () => {
		const found = fit(ROLES, 2);
		expect(found.parameters).toBe(9);
		expect(deviance(ROLES, found.logLikelihood)).toBeCloseTo(2.72, 2);
		// Goodman, table 4: 0.279 and 0.721
		expect(found.shares[0]).toBeCloseTo(0.721, 3);
		expect(found.bic).toBeCloseTo(1057.313, 2);
		expect(found.again).toBeGreaterThan(1);
	});

	test('one class is the shares themselves, by hand', () => {
		const data = laid({ '10': 3, '01': 1, '1.': 2 });
		const share = (y: number, n: number) => y * Math.log(y / n);
		const found = fit(data, 1);
		expect(found.logLikelihood).toBeCloseTo(
			share(5, 6) + share(1, 6) + share(3, 4) + share(1, 4),
			9
		);
		expect(found).toMatchObject({ parameters: 2, entropy: undefined });
		expect(found.shares[0]).toBeCloseTo(1, 12);
		expect(found.bic).toBeCloseTo(-2 * found.logLikelihood + 2 * Math.log(6), 9);
	});

	test('more classes never fit worse, and the same seed gives the same', () => {
		const likelihoods = [1, 2].map((k) => fit(ROLES, k).logLikelihood);
		expect(likelihoods).toEqual(likelihoods.toSorted((a, b) => a - b));
		expect(fit(ROLES, 2, 5)).toEqual(fit(ROLES, 2, 5));
	});

	test('where cards have nothing to do with each other, one class is enough by BIC', () => {
		const random = seeded(3);
		const cells = Int8Array.from({ length: 300 * 8 }, () => Math.floor(3 * random()));
		const data = { people: 300, piles: new Array<number>(8).fill(3), cells };
		expect(fit(data, 1).bic).toBeLessThan(fit(data, 2).bic);
	});

	test('a card that a class never laid breaks nothing', () => {
		const found = fit(laid({ '11.': 20, '00.': 20, '..1': 1, '..0': 1 }), 2);
		expect(Number.isFinite(found.logLikelihood)).toBe(true);
		expect(found.classOf).toHaveLength(42);
	});
});
