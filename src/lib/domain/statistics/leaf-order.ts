import type { Merge } from './average-linkage';

/** The cheapest order of a cluster's leaves that begins and ends with given ones. */
interface Ordered {
	readonly cost: number;
	readonly left?: { readonly cluster: number; readonly from: number; readonly to: number };
	readonly right?: { readonly cluster: number; readonly from: number; readonly to: number };
}
type Ends = ReadonlyMap<number, ReadonlyMap<number, Ordered>>;

/**
 * The order of leaves, of all that the dendrogram allows, in which neighbours lie closest together
 * (optimal leaf ordering; Bar-Joseph, Gifford & Jaakkola, Bioinformatics 17, 2001).
 * @param merges n − 1 merges of n leaves
 * @param distance symmetric, n × n
 * @returns the n leaves; ties go to the first order by leaf number
 */
export function leafOrder(
	merges: readonly Merge[],
	distance: readonly (readonly number[])[]
): readonly number[] {
	const leaves = distance.length;
	const ends: Ends[] = distance.map((_, leaf) => new Map([[leaf, new Map([[leaf, { cost: 0 }]])]]));
	for (const { a, b } of merges) ends.push(joined(a, b, ends, distance));
	if (leaves === 0) return [];
	const root = ends.length - 1;
	let best: { from: number; to: number; cost: number } | undefined;
	for (const [from, row] of sorted(ends[root] as Ends)) {
		for (const [to, { cost }] of sorted(row)) {
			if (!best || cost < best.cost) best = { from, to, cost };
		}
	}
	const read = (cluster: number, from: number, to: number): number[] => {
		const found = ends[cluster]?.get(from)?.get(to);
		if (!found?.left || !found.right) return [from];
		const { left, right } = found;
		return [
			...read(left.cluster, left.from, left.to),
			...read(right.cluster, right.from, right.to)
		];
	};
	return best ? read(root, best.from, best.to) : [];
}

const sorted = <T>(map: ReadonlyMap<number, T>) => [...map].sort(([a], [b]) => a - b);

function joined(
	a: number,
	b: number,
	ends: readonly Ends[],
	distance: readonly (readonly number[])[]
): Ends {
	const found = new Map<number, Map<number, Ordered>>();
	const keep = (from: number, to: number, ordered: Ordered) => {
		const row = found.get(from) ?? new Map<number, Ordered>();
		found.set(from, row);
		const known = row.get(to);
		if (!known || ordered.cost < known.cost) row.set(to, ordered);
	};
	for (const [left, right] of [
		[a, b],
		[b, a]
	] as const) {
		for (const [from, row] of sorted(ends[left] as Ends)) {
			for (const [inner, first] of sorted(row)) {
				for (const [next, other] of sorted(ends[right] as Ends)) {
					const step = first.cost + (distance[inner]?.[next] as number);
					for (const [to, second] of sorted(other)) {
						keep(from, to, {
							cost: step + second.cost,
							left: { cluster: left, from, to: inner },
							right: { cluster: right, from: next, to }
						});
					}
				}
			}
		}
	}
	return found;
}
