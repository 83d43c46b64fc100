import { mostInGroup } from './group-sizes';
import { dealt, type Groups } from './make-groups';

/**
 * The groups after people came or went. People who talk together stay together: latecomers and
 * people left alone talk with each other, or one of them joins the smallest group as an extra. Only
 * when all groups are full is somebody alone, until the next one comes or the facilitator mixes
 * again. An emptied group keeps its place, so that the others keep their signs.
 * @param present numbers of everybody who is not gone, in the order in which they joined
 * @returns the same groups when nothing changed
 */
export function settleGroups(groups: Groups, present: readonly number[], size: number): Groups {
	const here = new Set(present);
	const left = groups.map((group) => group.filter((person) => here.has(person)));
	const together = new Set(left.filter((group) => group.length > 1).flat());
	const loose = present.filter((person) => !together.has(person));
	const settled = left.map((group) => (group.length > 1 ? group : []));
	const [alone] = loose;
	if (loose.length > 1) settled.push(...dealt(loose, size).map((group) => [...group]));
	else if (alone !== undefined) {
		const open = settled
			.filter((group) => group.length > 1 && group.length < mostInGroup(size))
			.sort((a, b) => a.length - b.length)[0];
		const own = left.findIndex((group) => group.length === 1);
		if (open) open.push(alone);
		else if (own >= 0) settled[own] = [alone];
		else settled.push([alone]);
	}
	const same =
		settled.length === groups.length &&
		settled.every((group, at) => group.join() === groups[at]?.join());
	return same ? groups : settled;
}
