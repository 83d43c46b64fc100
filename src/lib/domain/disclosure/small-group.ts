import { countedOf, type GroupSize } from './group-size';
import type { TooFew } from './picture';

/** The floor of k: no setting goes under it (D2). */
const GROUP_FLOOR = 5;

/** How many finished people a picture needs, given the dialogue's own minimum (D2). */
export const neededPeople = (minGroup: number): number => {
	if (!Number.isInteger(minGroup)) throw new Error(`minGroup is no whole number: ${minGroup}`);
	return Math.max(GROUP_FLOOR, minGroup);
};

/**
 * Whether a round may close: by the finished sorts its picture would hold (D2), leaving out those
 * that lift no step (D15).
 */
export function mayClose(group: {
	readonly sorts: number;
	readonly size: Pick<GroupSize, 'uncounted'>;
	readonly minGroup: number;
}): 'ok' | TooFew {
	const needed = neededPeople(group.minGroup);
	const finished = countedOf(group.sorts, group.size);
	return finished >= needed ? 'ok' : { finished, needed };
}
