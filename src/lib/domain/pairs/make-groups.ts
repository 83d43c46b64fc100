import { shuffled, type Random } from '../seeded';
import { groupSizes, mostInGroup } from './group-sizes';

/** People of a dialogue by number: connected, or with a phone that is off or was never there. */
export interface Present {
	readonly connected: readonly number[];
	readonly away: readonly number[];
}

/** The numbers of the people in each group; the place of a group is the place of its sign. */
export type Groups = readonly (readonly number[])[];

/**
 * Makes small groups of everybody present, by chance. People away are added as extras to connected
 * ones, so that nobody waits for an empty chair; the rest of them talk with each other.
 * @param size how many people talk together, 2 or more
 */
export function makeGroups(present: Present, size: number, random: Random): Groups {
	const { connected, away } = present;
	const extra = shuffled(away, random);
	const groups = dealt(shuffled(connected, random), size).map((group) => [...group]);
	if (connected.length >= 2) {
		for (const group of [...groups].sort((a, b) => a.length - b.length)) {
			while (group.length < mostInGroup(size) && extra.length > 0) group.push(extra.pop() ?? 0);
		}
		if (extra.length !== 1) return shuffled([...groups, ...dealt(extra, size)], random);
	}
	return shuffled(dealt(shuffled([...connected, ...away], random), size), random);
}

/** People in this order, in groups as even as can be. */
export function dealt(people: readonly number[], size: number): Groups {
	let at = 0;
	return groupSizes(people.length, size).map((count) => people.slice(at, (at += count)));
}
