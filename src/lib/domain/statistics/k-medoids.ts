import { sumOf } from '../numbers/sum-of';

/** How far apart n things are: a symmetric n × n table, row after row. */
export interface Distances {
	readonly n: number;
	readonly between: Float64Array;
}

/** People in k groups, each around one of them. */
interface Medoids {
	/** index of the middle person of each group, rising */
	readonly medoids: readonly number[];
	/** group 0 … k−1 of each person */
	readonly groups: readonly number[];
	/** sum of distances to the own medoid */
	readonly cost: number;
}

/** A hair of rounding is no improvement. */
const HAIR = 1e-12;

/**
 * Partitioning around medoids (Kaufman & Rousseeuw 1990): build, then the best swap until none
 * helps, each swap found in n² steps (Schubert & Rousseeuw, Similarity Search and Applications
 * 2019). Ties go to the lowest index, so that the same distances give the same groups.
 * @param built the starting medoids, for k or more: those for fewer are the first of those for more
 * @returns undefined for k under 1 or over n
 */
export function kMedoids(
	distances: Distances,
	k: number,
	built = builtMedoids(distances, k)
): Medoids | undefined {
	const { n, between } = distances;
	if (k < 1 || k > n) return undefined;
	const chosen = Int32Array.from(built.slice(0, k));
	for (;;) {
		const near = nearestOf(distances, chosen);
		const swap = bestSwap(distances, chosen, near);
		if (!swap) break;
		chosen[swap.medoid] = swap.person;
	}
	const medoids = [...chosen].sort((a, b) => a - b);
	const { place, first } = nearestOf(distances, Int32Array.from(medoids));
	const groups = [...place];
	// a medoid that lies on another one still stands for its own group
	medoids.forEach((medoid, group) => {
		const own = between[medoid * n + (medoids[groups[medoid] as number] as number)] as number;
		if (own > 0) groups[medoid] = group;
	});
	return { medoids, groups, cost: sumOf(first) };
}

/** The starting medoids, each the one that helps most next; never more than there are people. */
export function builtMedoids({ n, between }: Distances, most: number): readonly number[] {
	const chosen: number[] = [];
	const taken = new Uint8Array(n);
	const nearest = new Float64Array(n).fill(Infinity);
	while (chosen.length < Math.min(most, n)) {
		let [best, least] = [-1, Infinity];
		for (let one = 0; one < n; one++) {
			if (taken[one]) continue;
			let cost = 0;
			for (let other = 0; other < n; other++) {
				const far = between[one * n + other] as number;
				const near = nearest[other] as number;
				cost += far < near ? far : near;
			}
			if (cost < least - HAIR) [best, least] = [one, cost];
		}
		chosen.push(best);
		taken[best] = 1;
		for (let other = 0; other < n; other++) {
			nearest[other] = Math.min(nearest[other] as number, between[best * n + other] as number);
		}
	}
	return chosen;
}

/** For each person the place of the nearest medoid, its distance, and that of the next nearest. */
function nearestOf({ n, between }: Distances, chosen: Int32Array) {
	const place = new Int32Array(n);
	const first = new Float64Array(n).fill(Infinity);
	const second = new Float64Array(n).fill(Infinity);
	for (let at = 0; at < chosen.length; at++) {
		const row = (chosen[at] as number) * n;
		for (let one = 0; one < n; one++) {
			const far = between[row + one] as number;
			if (far < (first[one] as number)) {
				second[one] = first[one] as number;
				first[one] = far;
				place[one] = at;
			} else if (far < (second[one] as number)) second[one] = far;
		}
	}
	return { place, first, second };
}

function bestSwap(
	{ n, between }: Distances,
	chosen: Int32Array,
	{ place, first, second }: ReturnType<typeof nearestOf>
): { readonly medoid: number; readonly person: number } | undefined {
	const k = chosen.length;
	// what leaving each medoid costs by itself
	const leaving = new Float64Array(k);
	for (let one = 0; one < n; one++) {
		const at = place[one] as number;
		leaving[at] = (leaving[at] as number) + (second[one] as number) - (first[one] as number);
	}
	let best: { medoid: number; person: number } | undefined;
	let most = -HAIR;
	const change = new Float64Array(k);
	const taken = new Uint8Array(n);
	for (const medoid of chosen) taken[medoid] = 1;
	for (let person = 0; person < n; person++) {
		if (taken[person]) continue;
		change.set(leaving);
		let shared = 0;
		for (let one = 0; one < n; one++) {
			const far = between[person * n + one] as number;
			const [own, next] = [first[one] as number, second[one] as number];
			if (far >= next) continue;
			const at = place[one] as number;
			if (far < own) {
				shared += far - own;
				change[at] = (change[at] as number) + own - next;
			} else change[at] = (change[at] as number) + far - next;
		}
		for (let medoid = 0; medoid < k; medoid++) {
			const total =
				k === 1 ? shareOfOne(between, n, person, first) : shared + (change[medoid] as number);
			if (total < most - HAIR) {
				most = total;
				best = { medoid, person };
			}
		}
	}
	return best;
}

/** With one medoid there is no next nearest: what another one in its place would save. */
function shareOfOne(between: Float64Array, n: number, person: number, first: Float64Array): number {
	let change = 0;
	for (let one = 0; one < n; one++) {
		change += (between[person * n + one] as number) - (first[one] as number);
	}
	return change;
}
