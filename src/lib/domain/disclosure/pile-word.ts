import type { PileWord } from './picture';

/** How many people put one card (or sign) where; `neutral` includes skip and not placed. */
export interface Tally {
	readonly helps: number;
	readonly hinders: number;
	readonly neutral: number;
}

/** The smallest number of people that is more than half. */
export const strictMajority = (people: number): number => Math.floor(people / 2) + 1;

/** The number of people in a tally. */
export const peopleIn = (tally: Tally): number => tally.helps + tally.hinders + tally.neutral;

/** The fewest people on each side of a divided group: two, in a large group a fifth (D3, D12). */
export const leastSide = (people: number): number => Math.max(2, Math.ceil(people / 5));

/** One word for a tally of 5 people or more (D3, D12). */
export function pileWord(tally: Tally): PileWord {
	const people = peopleIn(tally);
	const majority = strictMajority(people);
	if (tally.helps >= majority) return 'most-help';
	if (tally.hinders >= majority) return 'most-hinder';
	if (tally.neutral >= majority) return 'most-neutral';
	// with five people, two against two would give away the fifth
	if (people >= 6 && Math.min(tally.helps, tally.hinders) >= leastSide(people)) return 'divided';
	return 'differs';
}
