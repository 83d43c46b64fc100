import { neededPeople } from './small-group';

/**
 * Whom the picture of a later round of the same part covers (D2): the people of the earlier
 * picture, and newcomers only if there are at least k of them.
 * @param round participant ids: those who finished this round and those whom the earlier picture
 * holds
 * @returns those of `finished` that the picture covers, in the same order
 */
export function coveredMembers(round: {
	readonly finished: readonly string[];
	readonly earlier: readonly string[];
	readonly minGroup: number;
	/** typed-in sorts, and sorts beyond the people in the room: they make no group (D15) */
	readonly typed?: ReadonlySet<string>;
	readonly excess?: number;
}): readonly string[] {
	const known = new Set(round.earlier);
	const newcomers = round.finished.filter((id) => !known.has(id));
	const own = newcomers.filter((id) => !round.typed?.has(id)).length - (round.excess ?? 0);
	if (own >= neededPeople(round.minGroup)) return round.finished;
	return round.finished.filter((id) => known.has(id));
}
