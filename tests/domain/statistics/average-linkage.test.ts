import fc from 'fast-check';
import { expect, test } from 'vitest';
import { averageLinkage } from '$lib/domain/statistics/average-linkage';
import { cutTree } from './cut-tree';
import { leafOrder } from '$lib/domain/statistics/leaf-order';

// four cards on a line at 0, 1, 4 and 9
const at = [0, 1, 4, 9];
const line = at.map((a) => at.map((b) => Math.abs(a - b)));

test('the nearest merge first, and heights are mean distances (by hand)', () => {
	expect(averageLinkage(line)).toEqual([
		{ a: 0, b: 1, height: 1 },
		// 4 to {0, 1}: (4 + 3) / 2
		{ a: 2, b: 4, height: 3.5 },
		// 9 to {0, 1, 4}: (9 + 8 + 5) / 3
		{ a: 3, b: 5, height: 22 / 3 }
	]);
});

test('a tree is cut into as many clusters as asked', () => {
	const merges = averageLinkage(line);
	expect(cutTree(merges, 1)).toEqual([0, 0, 0, 0]);
	expect(cutTree(merges, 2)).toEqual([0, 0, 0, 1]);
	expect(cutTree(merges, 3)).toEqual([0, 0, 1, 2]);
	expect(cutTree(merges, 4)).toEqual([0, 1, 2, 3]);
});

test('nothing and one leaf have no merges', () => {
	expect(averageLinkage([])).toEqual([]);
	expect(averageLinkage([[0]])).toEqual([]);
	expect(leafOrder([], [])).toEqual([]);
	expect(leafOrder([], [[0]])).toEqual([0]);
});

const distances = fc
	.integer({ min: 2, max: 7 })
	.chain((n) =>
		fc
			.array(fc.integer({ min: 1, max: 20 }), { minLength: n * n, maxLength: n * n })
			.map((values) =>
				Array.from({ length: n }, (_, a) =>
					Array.from({ length: n }, (__, b) =>
						a === b ? 0 : (values[Math.min(a, b) * n + Math.max(a, b)] as number)
					)
				)
			)
	);

const lengthOf = (order: readonly number[], distance: readonly (readonly number[])[]) =>
	order
		.slice(1)
		.reduce((sum, leaf, at) => sum + (distance[order[at] as number]?.[leaf] as number), 0);

/** Every order that a dendrogram allows. */
function orders(merges: ReturnType<typeof averageLinkage>): number[][] {
	const leaves = merges.length + 1;
	const of = (cluster: number): number[][] => {
		const merge = merges[cluster - leaves];
		if (!merge) return [[cluster]];
		return of(merge.a).flatMap((a) =>
			of(merge.b).flatMap((b) => [
				[...a, ...b],
				[...b, ...a]
			])
		);
	};
	return of(2 * leaves - 2);
}

test('heights never fall, and the order of leaves is the shortest the tree allows (by trying all)', () => {
	fc.assert(
		fc.property(distances, (distance) => {
			const merges = averageLinkage(distance);
			for (const [step, merge] of merges.entries()) {
				expect(merge.height).toBeGreaterThanOrEqual((merges[step - 1]?.height ?? 0) - 1e-9);
			}
			const order = leafOrder(merges, distance);
			expect([...order].sort((a, b) => a - b)).toEqual(distance.map((_, leaf) => leaf));
			const shortest = Math.min(...orders(merges).map((one) => lengthOf(one, distance)));
			expect(lengthOf(order, distance)).toBeCloseTo(shortest, 9);
		})
	);
});
