import { describe, expect, test } from 'vitest';
import { cloudAsWide } from '$lib/domain/statistics/as-wide';
import { planeOf, pointsOf } from '$lib/domain/statistics/plane-of';
import { deck, oneCloudOf } from '../inference/invented-groups';
import { toEnd } from '../to-end';
import { eigen } from '$lib/domain/numbers/eigen';
import { cutCovariance, latentCorrelation } from '$lib/domain/statistics/latent-correlation';
import { normalQuantile } from '$lib/domain/numbers/normal';
import { MISSING, oneCloud, type Scores } from '$lib/domain/statistics/one-cloud';
import { seeded } from '$lib/domain/seeded';

describe('worlds that are one cloud (G5)', () => {
	test('two halves that go together by ρ: the share above both is ¼ + asin ρ / 2π', () => {
		for (const rho of [-0.9, -0.3, 0.2, 0.7, 0.99])
			expect(cutCovariance([0], [0], rho)).toBeCloseTo(Math.asin(rho) / (2 * Math.PI), 9);
	});

	test('the latent correlation is found back', () => {
		const [a, b] = [
			[normalQuantile(0.2), normalQuantile(0.6)],
			[normalQuantile(0.35), normalQuantile(0.9)]
		];
		for (const rho of [-0.8, -0.1, 0.4, 0.95])
			expect(latentCorrelation(a, b, cutCovariance(a, b, rho))).toBeCloseTo(rho, 9);
		// more than two normal numbers can have
		expect(latentCorrelation(a, b, 5)).toBeCloseTo(0.999, 6);
		expect(latentCorrelation([], b, 0)).toBe(0);
	});

	test('eigenvalues by hand', () => {
		const { values, vectors } = eigen([
			[2, 1],
			[1, 2]
		]);
		expect(values.toSorted((a, b) => a - b).map((one) => one.toFixed(9))).toEqual([
			'1.000000000',
			'3.000000000'
		]);
		for (const row of vectors)
			for (const one of row) expect(Math.abs(one)).toBeCloseTo(Math.SQRT1_2, 9);
	});

	test('a world has the shares and correlations of the cards, and nobody gets a card they had not', () => {
		const random = seeded(9);
		const people = 4_000;
		const cells = new Int8Array(people * 3);
		for (let at = 0; at < people; at++) {
			const one = random() < 0.5 ? 1 : random() < 0.5 ? 0 : -1;
			cells.set([one, random() < 0.6 ? one : 0, random() < 0.1 ? MISSING : -1], at * 3);
		}
		const seen: Scores = { people, cards: 3, cells };
		const world = oneCloud(seen)(1)(seeded(10));
		const column = ({ cells: of }: Scores, card: number) =>
			Array.from({ length: people }, (_, at) => of[at * 3 + card] as number);
		const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / people;
		const together = (of: Scores) => {
			const [a, b] = [column(of, 0), column(of, 1)];
			return mean(a.map((one, at) => one * (b[at] as number))) - mean(a) * mean(b);
		};
		for (const pile of [-1, 0, 1]) {
			const share = (of: Scores) => mean(column(of, 0).map((one) => Number(one === pile)));
			expect(Math.abs(share(world) - share(seen))).toBeLessThan(0.03);
		}
		expect(together(seen)).toBeGreaterThan(0.3);
		expect(Math.abs(together(world) - together(seen))).toBeLessThan(0.04);
		expect(column(world, 2)).toEqual(column(seen, 2));
	});

	test('worlds vary on the plane as much as the people, which correlations alone do not make them', () => {
		const people = oneCloudOf(120, 1.5, seeded(6)).map(({ sort }) => sort);
		const plane = planeOf(deck, people);
		if (!plane) throw new Error('no plane');
		const { scores, balances } = plane;
		const spread = (of: Scores) => {
			const { points } = pointsOf(of, balances);
			return balances.reduce((sum, _, axis) => {
				const values = points.map((point) => point[axis] as number);
				const mean = values.reduce((all, one) => all + one, 0) / values.length;
				return sum + values.reduce((all, one) => all + (one - mean) ** 2, 0) / (values.length - 1);
			}, 0);
		};
		const random = seeded(12);
		const ratioOf = (world: (random: () => number) => Scores) => {
			const worlds = Array.from({ length: 300 }, () => spread(world(random)));
			return worlds.reduce((sum, one) => sum + one, 0) / worlds.length / spread(scores);
		};
		expect(ratioOf(oneCloud(scores)(1))).toBeLessThan(0.985);
		const wide = toEnd(cloudAsWide(scores, balances, random, 100));
		expect(Math.abs(ratioOf(wide) - 1)).toBeLessThan(0.02);
	});
});
