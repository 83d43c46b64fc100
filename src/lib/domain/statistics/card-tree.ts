import { averageLinkage, type Merge } from './average-linkage';
import { leafOrder } from './leaf-order';

/** Cards in the order of their tree. */
export interface CardTree {
	/** ids, in the order of the tree */
	readonly cards: readonly string[];
	/** tenths of the people who placed both and put them on one pile; in that order */
	readonly tenths: readonly (readonly number[])[];
	/** average linkage of 10 − tenths; leaves are places in the order, clusters follow them */
	readonly merges: readonly Merge[];
}

/**
 * Average linkage and the shortest order of leaves; the less often two cards are together, the
 * further apart they are (G5).
 * @param cards ids, in any order
 * @param tenths symmetric, n × n, in that order
 */
export function cardTree(
	cards: readonly string[],
	tenths: readonly (readonly number[])[]
): CardTree {
	const distance = tenths.map((row) => row.map((share) => 10 - share));
	const merges = averageLinkage(distance);
	const order = leafOrder(merges, distance);
	const place = new Map(order.map((leaf, at) => [leaf, at]));
	return {
		cards: order.map((leaf) => cards[leaf] as string),
		tenths: order.map((a) => order.map((b) => tenths[a]?.[b] as number)),
		merges: merges.map(({ a, b, height }) => ({
			a: place.get(a) ?? a,
			b: place.get(b) ?? b,
			height
		}))
	};
}
