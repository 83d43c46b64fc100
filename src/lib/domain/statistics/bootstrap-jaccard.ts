import { kMedoids, type Distances } from './k-medoids';
import type { Random } from '../seeded';

/**
 * How well each of k groups comes back in resampled people: the mean Jaccard overlap with its best
 * match (Hennig, Computational Statistics & Data Analysis 52, 2007).
 * @yields after each resample
 */
export function* bootstrapJaccard(
	distances: Distances,
	groups: readonly number[],
	k: number,
	random: Random,
	resamples: number
): Generator<void, readonly number[]> {
	const { n, between } = distances;
	const sums = new Array<number>(k).fill(0);
	let counted = 0;
	for (let draw = 0; draw < resamples; draw++) {
		const drawn = [...new Set(groups.map(() => Math.floor(random() * n)))].sort((a, b) => a - b);
		const part = kMedoids(
			{
				n: drawn.length,
				between: Float64Array.from(
					drawn.flatMap((a) => drawn.map((b) => between[a * n + b] as number))
				)
			},
			k
		);
		yield;
		if (!part) continue;
		counted += 1;
		const again = Array.from(
			{ length: k },
			(_, group) => new Set(drawn.filter((__, at) => part.groups[at] === group))
		);
		for (let group = 0; group < k; group++) {
			const own = drawn.filter((at) => groups[at] === group);
			const overlaps = again.map((other) => {
				const shared = own.filter((at) => other.has(at)).length;
				const union = own.length + other.size - shared;
				return union === 0 ? 0 : shared / union;
			});
			sums[group] = (sums[group] as number) + Math.max(...overlaps);
		}
	}
	return sums.map((sum) => (counted === 0 ? 0 : sum / counted));
}
