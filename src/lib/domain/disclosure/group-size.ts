import type { DisclosureSettings, Sorter } from './sorter';

/** What the steps at 5, 10 and 20 people look at (D15). */
export interface GroupSize {
	/** sorts that lift no step: more sorts than people, and those that somebody typed in */
	readonly uncounted: number;
	/** nothing is shown as a number, whatever the size (D12) */
	readonly words: boolean;
}

/** The sorts whose answers nobody but their maker knows (D15). */
export const ownSorts = (people: readonly Sorter[]): readonly Sorter[] =>
	people.filter((person) => !person.typed);

/** The sorts that somebody typed in and knows (D15). */
export const typedSorts = (people: readonly Sorter[]): readonly Sorter[] =>
	people.filter((person) => person.typed);

/**
 * The group size that decides what may be shown.
 * @param excess sorts beyond the people who are said to have laid cards
 */
export function groupSize(
	people: readonly Sorter[],
	excess: number,
	shown: DisclosureSettings['shown']
): GroupSize {
	const uncounted = Math.min(people.length, typedSorts(people).length + excess);
	return { uncounted, words: shown === 'words' };
}

/** The fewest people behind some of the sorts, if all that lift no step are among them (D15). */
export const countedOf = (sorts: number, { uncounted }: Pick<GroupSize, 'uncounted'>): number =>
	Math.max(0, sorts - uncounted);
