import type { Merge } from '$lib/domain/statistics/average-linkage';

/**
 * The clusters left when the last k − 1 merges are undone.
 * @returns cluster number 0 … k−1 of each leaf, numbered as they first occur
 */
export function cutTree(merges: readonly Merge[], k: number): readonly number[] {
	const leaves = merges.length + 1;
	const members = new Map<number, readonly number[]>(
		Array.from({ length: leaves }, (_, leaf) => [leaf, [leaf]])
	);
	for (const [step, { a, b }] of merges.slice(0, Math.max(0, leaves - k)).entries()) {
		members.set(leaves + step, [...(members.get(a) ?? []), ...(members.get(b) ?? [])]);
		members.delete(a);
		members.delete(b);
	}
	const found = new Array<number>(leaves).fill(0);
	const clusters = [...members.values()].sort((x, y) => Math.min(...x) - Math.min(...y));
	for (const [number, leavesOf] of clusters.entries()) {
		for (const leaf of leavesOf) found[leaf] = number;
	}
	return found;
}
