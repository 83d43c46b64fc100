import { seeded, shuffled } from '../seeded';
import type { Sort } from '../sort';
import { drawnPeople } from './drawn-people';
import { builtMedoids, kMedoids, type Distances } from './k-medoids';
import { silhouette } from './silhouette';

/** Do people who agree on one card agree on others? Descriptive: it says nothing of groups (G5). */
interface PeopleClusters {
	readonly k: number;
	/** undefined where groups cannot be compared */
	readonly silhouette: number | undefined;
	/** mean silhouette of the nulls */
	readonly chance: number | undefined;
	/** share of nulls with a silhouette at least as large, (1 + #) / (1 + nulls) */
	readonly p: number;
	readonly sizes: readonly number[];
}

/**
 * People by single cards for k = 2 … 9, each against nulls in which the piles of every card are
 * shuffled over the people who placed it. The order of the people does not matter: they are put in
 * the order of what they sorted, before the seed is used; of more than 250 that many are drawn.
 * @param draws nulls
 * @yields between slices of work
 */
export function* peopleClusters(
	sorts: readonly Sort[],
	seed: number,
	draws = 200
): Generator<void, readonly PeopleClusters[]> {
	const random = seeded(seed);
	const drawn = drawnPeople(sorts, (sort) => sort, random);
	const table = tableOf(drawn);
	const distances = distancesOf(table);
	const most = Math.min(9, drawn.length - 1);
	const own = Array.from({ length: Math.max(0, most - 1) }, (_, at) => {
		const groups = kMedoids(distances, at + 2)?.groups ?? [];
		return { groups, width: silhouette(distances, groups), reached: 0, sum: 0, counted: 0 };
	});
	for (let draw = 0; draw < draws; draw++) {
		const chance = distancesOf(shuffledPiles(table, random));
		const built = builtMedoids(chance, most);
		yield;
		for (const [at, one] of own.entries()) {
			const width = silhouette(chance, kMedoids(chance, at + 2, built)?.groups ?? []);
			yield;
			if (width === undefined) continue;
			one.sum += width;
			one.counted += 1;
			if (one.width !== undefined && width >= one.width) one.reached += 1;
		}
	}
	const found: PeopleClusters[] = [];
	for (const [at, { groups, width, reached, sum, counted }] of own.entries()) {
		found.push({
			k: at + 2,
			silhouette: width,
			chance: counted === 0 ? undefined : sum / counted,
			p: (1 + reached) / (1 + draws),
			sizes: Array.from({ length: at + 2 }, (_, group) => groups.filter((g) => g === group).length)
		});
	}
	return found;
}

/** Where every card lies for every person: 0 nowhere, else the number of the pile. */
interface Table {
	readonly people: number;
	readonly cards: number;
	readonly cells: Uint8Array;
}

function tableOf(sorts: readonly Sort[]): Table {
	const cards = [...new Set(sorts.flatMap((sort) => [...sort.keys()]))].sort();
	const piles = new Map<string, number>();
	const cells = new Uint8Array(sorts.length * cards.length);
	sorts.forEach((sort, person) =>
		cards.forEach((card, column) => {
			const pile = sort.get(card)?.pile;
			if (pile === undefined) return;
			if (!piles.has(pile)) piles.set(pile, piles.size + 1);
			cells[person * cards.length + column] = piles.get(pile) as number;
		})
	);
	return { people: sorts.length, cards: cards.length, cells };
}

/** Share of cards that two people put on different piles, among those both placed; 1 if none. */
function distancesOf({ people, cards, cells }: Table): Distances {
	const between = new Float64Array(people * people);
	for (let a = 0; a < people; a++) {
		for (let b = a + 1; b < people; b++) {
			let [both, apart] = [0, 0];
			for (let card = 0; card < cards; card++) {
				const [one, other] = [cells[a * cards + card], cells[b * cards + card]];
				if (!one || !other) continue;
				both += 1;
				if (one !== other) apart += 1;
			}
			between[a * people + b] = between[b * people + a] = both === 0 ? 1 : apart / both;
		}
	}
	return { n: people, between };
}

function shuffledPiles({ people, cards, cells }: Table, random: () => number): Table {
	const result = cells.slice();
	for (let card = 0; card < cards; card++) {
		const places: number[] = [];
		for (let at = card; at < people * cards; at += cards) if (cells[at]) places.push(at);
		const drawn = shuffled(places, random);
		places.forEach((place, at) => (result[place] = cells[drawn[at] as number] as number));
	}
	return { people, cards, cells: result };
}
