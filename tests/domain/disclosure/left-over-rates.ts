import { blankedColumns } from '$lib/domain/disclosure/blanked-columns';
import { seeded, shuffled } from '$lib/domain/seeded';
import { coalitionOf } from './attacker';

/**
 * How often insiders who pool which rows are theirs leave one row over, with nobody but its owner having that
 * background: combinations are blanked until at least three have each (D12), which three insiders and one more
 * may be.
 */
export interface LeftOverRates {
	readonly people: number;
	/** who pools: 1 person, 2 or 3 by the number of people (D4) */
	readonly insiders: number;
	/** of dialogues: some combination is so small that this many insiders could leave one row over */
	readonly could: number;
	/** of dialogues: insiders drawn at random do */
	readonly do: number;
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
	let [could, done] = [0, 0];
	for (let drawn = 0; drawn < dialogues; drawn++) {
		const rows = Array.from({ length: people }, () =>
			Object.fromEntries(
				ORDER.map((column) => {
					let left = random();
					const found = CHOICES[column].find(([, share]) => (left -= share) < 0);
					return [column, found?.[0] ?? ''];
				})
			)
		);
		const blank = new Set(blankedColumns(rows, ORDER));
		const kinds = rows.map((row) =>
			ORDER.map((column) => (blank.has(column) ? '' : row[column])).join()
		);
		const groups = [...Map.groupBy(kinds.keys(), (person) => kinds[person]).values()];
		if (groups.some((group) => group.length === insiders + 1)) could += 1;
		const inside = new Set(shuffled([...kinds.keys()], random).slice(0, insiders));
		const leaves = (group: readonly number[]) =>
			group.filter((person) => !inside.has(person)).length === 1;
		if (groups.some(leaves)) done += 1;
	}
	return { people, insiders, could: could / dialogues, do: done / dialogues };
}
