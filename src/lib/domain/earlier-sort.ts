import type { Round } from './dialogue';
import type { Entry } from './entry';
import { foldSort, type Sort } from './sort';

/** Rounds whose placements stand when cards are put again: the latest sort, and those since. */
export function standingRounds<R extends Pick<Round, 'id' | 'part' | 'state'>>(
	rounds: readonly R[],
	round: string
): readonly R[] {
	const at = rounds.findIndex((one) => one.id === round);
	const before = rounds.slice(0, at).filter((one) => one.state !== 'open' && one.part !== 'needs');
	const sort = before.findLastIndex((one) => one.part === 'factors');
	return sort < 0 ? [] : before.slice(sort);
}

/**
 * Where this person's cards lay before a `replace` round, and where they lie with it: an earlier
 * placement stands for a card that was not put again (G7).
 */
export function sortsOfReplace(
	entries: readonly Entry[],
	rounds: readonly Pick<Round, 'id' | 'part' | 'state'>[],
	round: string
): { readonly earlier: Sort; readonly now: Sort } {
	const standing = standingRounds(rounds, round);
	const earlier = new Map(standing.flatMap(({ id }) => [...foldSort(entries, id)]));
	return { earlier, now: new Map([...earlier, ...foldSort(entries, round)]) };
}
