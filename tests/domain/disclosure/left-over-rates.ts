import { seeded, shuffled } from '$lib/domain/seeded';
import { coalitionOf } from './attacker';

/**
 * How often insiders who pool which rows are theirs leave one row over, with nobody but its owner
 * having that background: combinations are blanked until at least three have each (D12), which
 * three insiders and one more may be.
 */
export interface LeftOverRates {
	readonly people: number;
	/** who pools: 1 person, 2 or 3 by the number of people (D4) */
	readonly insiders: number;
	/** of dialogues: some combination is so small that this many insiders leave one row over */
	readonly could: number;
	/** of dialogues: insiders drawn at random do */
	readonly do: number;
	/**
	 * Kinds of background left in which people differ, on average, of seven: with 3 rows a
	 * combination (D12), and with as many as pool and two more, which would leave no row over.
	 */
	readonly kept: number;
	readonly keptIfClosed: number;
}

type Row = Readonly<Record<string, string>>;

/** The kinds left when the first go until every combination has so many rows (D12, worded anew). */
function left(rows: readonly Row[], least: number): readonly string[] {
	for (let from = 0; from <= ORDER.length; from++) {
		const kinds = ORDER.slice(from).concat(
			// in which all are alike joins no two combinations
			ORDER.slice(0, from).filter((kind) => new Set(rows.map((row) => row[kind])).size === 1)
		);
		const groups = Map.groupBy(rows, (row) => kinds.map((kind) => row[kind]).join());
		if ([...groups.values()].every((group) => group.length >= least)) return kinds;
	}
	return [];
}

const ORDER = ['via', 'late', 'assisted', 'doing', 'want', 'language', 'work'] as const;

/** Backgrounds of a room: most alike, some apart. */
const CHOICES: Readonly<Record<(typeof ORDER)[number], readonly (readonly [string, number])[]>> = {
	via: [
		['tap', 0.9],
		['drag', 0.1]
	],
	late: [
		['', 0.95],
		['factors-1', 0.05]
	],
	assisted: [
		['none', 0.9],
		['read', 0.1]
	],
	doing: [
		['no', 0.7],
		['yes', 0.3]
	],
	want: [
		['yes', 0.5],
		['maybe', 0.3],
		['no', 0.2]
	],
	language: [
		['nl', 0.85],
		['tr', 0.15]
	],
	work: [
		['employed', 0.5],
		['not-employed', 0.5]
	]
};

export function leftOverRates(people: number, dialogues: number, seed = 1): LeftOverRates {
	const random = seeded(seed);
	const insiders = coalitionOf(people);
	let [could, done, kept, keptIfClosed] = [0, 0, 0, 0];
	for (let drawn = 0; drawn < dialogues; drawn++) {
		const rows = Array.from({ length: people }, () =>
			Object.fromEntries(
				ORDER.map((column) => {
					let point = random();
					const found = CHOICES[column].find(([, share]) => (point -= share) < 0);
					return [column, found?.[0] ?? ''];
				})
			)
		);
		const shown = left(rows, 3);
		const differing = (kinds: readonly string[]) =>
			kinds.filter((kind) => new Set(rows.map((row) => row[kind])).size > 1).length;
		kept += differing(shown);
		keptIfClosed += differing(left(rows, insiders + 2));
		const kinds = rows.map((row) => shown.map((column) => row[column]).join());
		const groups = [...Map.groupBy(kinds.keys(), (person) => kinds[person]).values()];
		if (groups.some((group) => group.length === insiders + 1)) could += 1;
		const inside = new Set(shuffled([...kinds.keys()], random).slice(0, insiders));
		const leaves = (group: readonly number[]) =>
			group.filter((person) => !inside.has(person)).length === 1;
		if (groups.some(leaves)) done += 1;
	}
	return {
		people,
		insiders,
		could: could / dialogues,
		do: done / dialogues,
		kept: kept / dialogues,
		keptIfClosed: keptIfClosed / dialogues
	};
}
