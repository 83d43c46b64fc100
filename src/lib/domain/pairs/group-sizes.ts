/**
 * The sizes of talk groups for so many people, as even as possible: pairs with one three if the
 * number is odd, threes with pairs for the remainder. Only a person alone makes a group of one.
 * @param size how many people talk together, 2 or more
 */
export function groupSizes(people: number, size: number): readonly number[] {
	if (people === 0) return [];
	// of pairs, the one left over makes a three; of larger groups, some are one smaller
	const groups = size === 2 ? Math.max(1, Math.floor(people / 2)) : Math.ceil(people / size);
	const least = Math.floor(people / groups);
	const larger = people - least * groups;
	return Array.from({ length: groups }, (_, at) => least + (at < larger ? 1 : 0));
}

/** The largest group somebody may still join: a pair becomes three, a larger one never grows. */
export const mostInGroup = (size: number): number => Math.max(3, size);
