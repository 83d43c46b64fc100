import type { Letter } from '../deck';
import { seeded, shuffled } from '../seeded';
import type { Sort } from '../sort';
import { adjustedRand } from './adjusted-rand';
import { kMedoids, silhouette } from './k-medoids';

/** Do people fall apart in groups of their own accord, and are those the four profiles? (G5, people) */
export interface PeopleClusters {
	readonly k: number;
	/** undefined where groups cannot be compared */
	readonly silhouette: number | undefined;
	/** share of nulls with a silhouette at least as large, (1 + #) / (1 + nulls) */
	readonly p: number;
	/** mean Jaccard overlap of each group with its best match in resampled people */
	readonly stability: readonly number[];
	/** with firm A-D, over the people who have a firm letter; undefined with fewer than two letters */
	readonly withProfiles: number | undefined;
	readonly sizes: readonly number[];
}

/** Share of cards that two people put on different piles, among those both placed; 1 of none. */
export function sortDistance(a: Sort, b: Sort): number {
	let [both, apart] = [0, 0];
	for (const [card, placed] of a) {
		const other = b.get(card);
		if (!other) continue;
		both += 1;
		if (other.pile !== placed.pile) apart += 1;
	}
	return both === 0 ? 1 : apart / both;
}

const matrix = (sorts: readonly Sort[]) =>
	sorts.map((one) => sorts.map((other) => (one === other ? 0 : sortDistance(one, other))));

/**
 * Groups of people for k = 2 … 9, each against nulls in which the piles of every card are shuffled over
 * the people who placed it. The cost rises with the square of people: meant for some hundreds.
 * @param people sort and firm letter of each person
 * @param draws nulls and resamples
 */
export function peopleClusters(
	people: readonly { readonly sort: Sort; readonly firm: Letter | undefined }[],
	seed: number,
	draws = { nulls: 200, resamples: 100 }
): readonly PeopleClusters[] {
	const sorts = people.map(({ sort }) => sort);
	const distance = matrix(sorts);
	const random = seeded(seed);
	const nulls = Array.from({ length: draws.nulls }, () => matrix(shuffledPiles(sorts, random)));
	const most = Math.min(9, people.length - 1);
	const found: PeopleClusters[] = [];
	for (let k = 2; k <= most; k++) {
		const groups = kMedoids(distance, k)?.groups ?? [];
		const width = silhouette(distance, groups);
		const reached = nulls.filter((null_) => {
			const chance = silhouette(null_, kMedoids(null_, k)?.groups ?? []);
			return chance !== undefined && width !== undefined && chance >= width;
		}).length;
		const firm = people.flatMap(({ firm: letter }, at) => (letter ? [{ letter, at }] : []));
		found.push({
			k,
			silhouette: width,
			p: (1 + reached) / (1 + draws.nulls),
			stability: stabilityOf(distance, groups, k, random, draws.resamples),
			withProfiles:
				new Set(firm.map(({ letter }) => letter)).size < 2
					? undefined
					: adjustedRand(
							firm.map(({ letter }) => letter),
							firm.map(({ at }) => groups[at])
						),
			sizes: Array.from({ length: k }, (_, group) => groups.filter((one) => one === group).length)
		});
	}
	return found;
}

function shuffledPiles(sorts: readonly Sort[], random: () => number): Sort[] {
	const cards = new Set(sorts.flatMap((sort) => [...sort.keys()]));
	const result = sorts.map((sort) => new Map(sort));
	for (const card of cards) {
		const holders = sorts.flatMap((sort, at) => (sort.has(card) ? [at] : []));
		const drawn = shuffled(holders, random);
		for (const [at, holder] of holders.entries()) {
			const placed = sorts[drawn[at] as number]?.get(card);
			if (placed) result[holder]?.set(card, placed);
		}
	}
	return result;
}

/** Bootstrap Jaccard (Hennig, Computational Statistics & Data Analysis 52, 2007). */
function stabilityOf(
	distance: readonly (readonly number[])[],
	groups: readonly number[],
	k: number,
	random: () => number,
	resamples: number
): readonly number[] {
	const sums = new Array<number>(k).fill(0);
	let counted = 0;
	for (let draw = 0; draw < resamples; draw++) {
		const drawn = [...new Set(groups.map(() => Math.floor(random() * groups.length)))].sort(
			(a, b) => a - b
		);
		const part = kMedoids(
			drawn.map((a) => drawn.map((b) => distance[a]?.[b] as number)),
			k
		);
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
