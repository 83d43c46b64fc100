/** One step of a clustering: two clusters become one. */
export interface Merge {
	/** Leaves are 0 … n−1; the cluster made in step s is n + s. The lower number first. */
	readonly a: number;
	readonly b: number;
	/** Mean distance between the members of the two. */
	readonly height: number;
}

/**
 * Average linkage (UPGMA; Sokal & Michener 1958): the two clusters with the smallest mean distance
 * of members merge, until one is left. Ties: the pair with the earliest leaves, as R's `hclust`.
 * @param distance symmetric, n × n
 * @returns n − 1 merges, heights not falling; none for fewer than two leaves
 */
export function averageLinkage(distance: readonly (readonly number[])[]): readonly Merge[] {
	const leaves = distance.length;
	const size: number[] = distance.map(() => 1);
	const between: number[][] = distance.map((row) => [...row]);
	let alive = distance.map((_, leaf) => leaf);
	const merges: Merge[] = [];
	while (alive.length > 1) {
		let best: Merge | undefined;
		for (const [at, a] of alive.entries()) {
			for (const b of alive.slice(at + 1)) {
				const height = between[a]?.[b] as number;
				if (!best || height < best.height) best = { a, b, height };
			}
		}
		const { a, b, height } = best as Merge;
		const made = leaves + merges.length;
		const [sizeA, sizeB] = [size[a] as number, size[b] as number];
		const place = alive.indexOf(a);
		const row: number[] = [];
		for (const other of alive) {
			if (other === a || other === b) continue;
			const mean =
				((between[a]?.[other] as number) * sizeA + (between[b]?.[other] as number) * sizeB) /
				(sizeA + sizeB);
			row[other] = mean;
			(between[other] as number[])[made] = mean;
		}
		between[made] = row;
		size[made] = sizeA + sizeB;
		// a cluster stands where its first leaf stood
		alive = alive.with(place, made).filter((one) => one !== b);
		merges.push({ a: Math.min(a, b), b: Math.max(a, b), height });
	}
	return merges;
}
