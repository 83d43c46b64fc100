import { averageLinkage, type Merge } from './average-linkage';
import { leafOrder } from './leaf-order';

/** Cards in the order of their tree. */
export interface CardTree {
	/** indices of the cards, in the order of the tree */
	readonly order: readonly number[];
	/** leaves are places in that order, clusters follow them */
	readonly merges: readonly Merge[];
}

/**
 * Average linkage and the shortest order of leaves, of cards that are as far apart as they are seldom
 * together (G5).
 * @param together symmetric, n × n; larger is closer
 * @param most the value of always together
 */
export function cardTree(together: readonly (readonly number[])[], most: number): CardTree {
	const distance = together.map((row) => row.map((share) => most - share));
	const merges = averageLinkage(distance);
	const order = leafOrder(merges, distance);
	const place = new Map(order.map((leaf, at) => [leaf, at]));
	return {
		order,
		merges: merges.map(({ a, b, height }) => ({
			a: place.get(a) ?? a,
			b: place.get(b) ?? b,
			height
		}))
	};
}
