import type { Deck, Letter } from '../deck';
import { seeded } from '../seeded';
import type { Sort } from '../sort';
import { adjustedRand } from './adjusted-rand';
import { cloudAsWide } from './as-wide';
import { bootstrapJaccard } from './bootstrap-jaccard';
import { drawnPeople } from './drawn-people';
import { builtMedoids, kMedoids, type Distances } from './k-medoids';
import { distancesOnPlane, planeOf, pointsOf } from './plane-of';
import { silhouette } from './silhouette';

/** Whether people are groups or differ by degree (G5). */
interface PeopleGroups {
	/** people compared */
	readonly people: number;
	readonly verdict: 'four-groups' | 'groups' | 'by-degree';
	/** which of the three bounds are reached */
	readonly reached: Readonly<Record<'apart' | 'beyond-one-cloud' | 'come-back', boolean>>;
	/** the number of groups that stands apart most */
	readonly k: number;
	readonly silhouette: number;
	/** the 95th percentile of the best silhouette of worlds that are one cloud */
	readonly ofOneCloud: number;
	/** (1 + worlds that stand apart as much) / (1 + worlds) */
	readonly p: number;
	/** the mean Jaccard overlap of each group with itself in resampled people */
	readonly stability: readonly number[];
	readonly sizes: readonly number[];
	/** agreement with A-D, over people with a firm letter; undefined for fewer than two letters */
	readonly withProfiles: number | undefined;
	readonly byCount: readonly { readonly k: number; readonly silhouette: number }[];
}

export interface PersonOfGroup {
	readonly sort: Sort;
	readonly firm: Letter | undefined;
}

/** Below this mean silhouette nobody calls it groups (Kaufman & Rousseeuw 1990: weak). */
export const LEAST_APART = 0.5;
/** A group that comes back less often is no group (Hennig 2007: stable from here). */
export const LEAST_STABLE = 0.75;
const FEWEST_PEOPLE = 20;
const MOST_GROUPS = 9;

/**
 * Groups of people on the plane of their two balances (G5), for k = 2 … 9. They are groups only if
 * the best mean silhouette is 0.50 or more, beyond 95 % of worlds that are one cloud analysed in
 * the same way, and every group comes back in resamples; four groups only if four stand apart most.
 * The order of people does not matter. Undefined under 20 people, and for cards without balances.
 * @yields between slices of work
 */
export function* peopleGroups(
	deck: Deck,
	people: readonly PersonOfGroup[],
	seed: number,
	draws = { nulls: 200, resamples: 100 }
): Generator<void, PeopleGroups | undefined> {
	const random = seeded(seed);
	const drawn = drawnPeople(people, ({ sort }) => sort, random);
	const plane = planeOf(
		deck,
		drawn.map(({ sort }) => sort)
	);
	if (!plane) return undefined;
	const { who, points } = pointsOf(plane.scores, plane.balances);
	if (points.length < FEWEST_PEOPLE) return undefined;
	const distances = distancesOnPlane(points);
	const byCount = yield* widths(distances);
	const best = byCount.reduce((a, b) => (b.silhouette > a.silhouette ? b : a));
	const groups = kMedoids(distances, best.k)?.groups ?? [];
	const stability = yield* bootstrapJaccard(distances, groups, best.k, random, draws.resamples);
	const worlds = Math.ceil(draws.nulls / 2);
	const worldOf = yield* cloudAsWide(plane.scores, plane.balances, random, worlds);
	const clouds: number[] = [];
	for (let draw = 0; draw < draws.nulls; draw++) {
		const world = pointsOf(worldOf(random), plane.balances);
		const found = yield* widths(distancesOnPlane(world.points));
		clouds.push(Math.max(...found.map((one) => one.silhouette)));
	}
	clouds.sort((a, b) => a - b);
	const p = (1 + clouds.filter((one) => one >= best.silhouette).length) / (1 + clouds.length);
	const reached = {
		apart: best.silhouette >= LEAST_APART,
		'beyond-one-cloud': p <= 0.05,
		'come-back': Math.min(...stability) >= LEAST_STABLE
	};
	const areGroups = Object.values(reached).every(Boolean);
	const firm = who.flatMap((person, at) => {
		const letter = drawn[person]?.firm;
		return letter ? [{ letter, group: groups[at] }] : [];
	});
	const letters = firm.map(({ letter }) => letter);
	return {
		people: points.length,
		verdict: !areGroups ? 'by-degree' : best.k === 4 ? 'four-groups' : 'groups',
		reached,
		...best,
		ofOneCloud: clouds[Math.ceil(0.95 * clouds.length) - 1] as number,
		p,
		stability,
		sizes: Array.from({ length: best.k }, (_, at) => groups.filter((one) => one === at).length),
		withProfiles:
			new Set(letters).size < 2
				? undefined
				: adjustedRand(
						letters,
						firm.map(({ group }) => group)
					),
		byCount
	};
}

/** How far groups stand apart, for each number of them. */
export function* widths(distances: Distances): Generator<void, PeopleGroups['byCount']> {
	const most = Math.min(MOST_GROUPS, distances.n - 1);
	const built = builtMedoids(distances, most);
	yield;
	const found: { k: number; silhouette: number }[] = [];
	for (let k = 2; k <= most; k++) {
		const groups = kMedoids(distances, k, built)?.groups ?? [];
		found.push({ k, silhouette: silhouette(distances, groups) ?? -1 });
		yield;
	}
	return found;
}
