import type { Distances } from './k-medoids';

/**
 * Mean silhouette width (Rousseeuw, Journal of Computational and Applied Mathematics 20, 1987): −1
 * … 1. A person alone in a group counts 0. undefined with fewer than two groups.
 * @param groups whole numbers from 0
 */
export function silhouette(
	{ n, between }: Distances,
	groups: readonly number[]
): number | undefined {
	const k = Math.max(-1, ...groups) + 1;
	const sizes = new Int32Array(k);
	for (const group of groups) sizes[group] = (sizes[group] as number) + 1;
	if (sizes.filter((size) => size > 0).length < 2) return undefined;
	const sums = new Float64Array(k);
	let total = 0;
	for (let one = 0; one < n; one++) {
		const own = groups[one] as number;
		const others = (sizes[own] as number) - 1;
		if (others === 0) continue;
		sums.fill(0);
		for (let other = 0; other < n; other++) {
			const group = groups[other] as number;
			sums[group] = (sums[group] as number) + (between[one * n + other] as number);
		}
		let outside = Infinity;
		for (let group = 0; group < k; group++) {
			const size = sizes[group] as number;
			if (group !== own && size > 0) outside = Math.min(outside, (sums[group] as number) / size);
		}
		const inside = (sums[own] as number) / others;
		const most = Math.max(inside, outside);
		if (most > 0) total += (outside - inside) / most;
	}
	return total / n;
}
