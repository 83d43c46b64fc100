/** People in k groups, each around one of them. */
export interface Medoids {
	/** index of the middle person of each group, rising */
	readonly medoids: readonly number[];
	/** group 0 … k−1 of each person */
	readonly groups: readonly number[];
	/** sum of distances to the own medoid */
	readonly cost: number;
}

/**
 * Partitioning around medoids (Kaufman & Rousseeuw 1990): build, then the best swap until none helps. Of
 * equals the lowest index, so that the same distances give the same groups.
 * @param distance symmetric, n × n
 * @returns undefined for k under 1 or over n
 */
export function kMedoids(distance: readonly (readonly number[])[], k: number): Medoids | undefined {
	const n = distance.length;
	if (k < 1 || k > n) return undefined;
	const d = (a: number, b: number) => (distance[a] as readonly number[])[b] as number;
	const costOf = (medoids: readonly number[]) => {
		let cost = 0;
		for (let one = 0; one < n; one++) {
			let nearest = Infinity;
			for (const medoid of medoids) nearest = Math.min(nearest, d(one, medoid));
			cost += nearest;
		}
		return cost;
	};
	const best = (options: readonly (readonly number[])[]) => {
		let found = { medoids: options[0] as readonly number[], cost: Infinity };
		for (const medoids of options) {
			const cost = costOf(medoids);
			// a hair of rounding is no improvement
			if (cost < found.cost - 1e-12) found = { medoids, cost };
		}
		return found;
	};
	const others = (medoids: readonly number[]) =>
		Array.from({ length: n }, (_, one) => one).filter((one) => !medoids.includes(one));
	let chosen: { medoids: readonly number[]; cost: number } = { medoids: [], cost: Infinity };
	while (chosen.medoids.length < k) {
		chosen = best(others(chosen.medoids).map((one) => [...chosen.medoids, one]));
	}
	for (;;) {
		const swaps = chosen.medoids.flatMap((_, at) =>
			others(chosen.medoids).map((one) => chosen.medoids.with(at, one))
		);
		const next = swaps.length > 0 ? best(swaps) : chosen;
		if (next.cost >= chosen.cost - 1e-12) break;
		chosen = next;
	}
	const medoids = [...chosen.medoids].sort((a, b) => a - b);
	const groups = Array.from({ length: n }, (_, one) =>
		medoids.reduce(
			(near, medoid, group) => (d(one, medoid) < d(one, medoids[near] as number) ? group : near),
			0
		)
	);
	return { medoids, groups, cost: chosen.cost };
}

/**
 * Mean silhouette width (Rousseeuw, Journal of Computational and Applied Mathematics 20, 1987): −1 … 1.
 * A person alone in a group counts 0. undefined with fewer than two groups.
 */
export function silhouette(
	distance: readonly (readonly number[])[],
	groups: readonly number[]
): number | undefined {
	const names = [...new Set(groups)];
	if (names.length < 2) return undefined;
	const members = new Map(
		names.map((name) => [name, groups.flatMap((group, at) => (group === name ? [at] : []))])
	);
	const widths = groups.map((own, at) => {
		const mean = (name: number) => {
			const others = (members.get(name) ?? []).filter((one) => one !== at);
			if (others.length === 0) return undefined;
			return others.reduce((sum, one) => sum + (distance[at]?.[one] as number), 0) / others.length;
		};
		const inside = mean(own);
		if (inside === undefined) return 0;
		const outside = Math.min(
			...names.filter((name) => name !== own).map((name) => mean(name) ?? Infinity)
		);
		const most = Math.max(inside, outside);
		return most === 0 ? 0 : (outside - inside) / most;
	});
	return widths.reduce((sum, width) => sum + width, 0) / widths.length;
}
