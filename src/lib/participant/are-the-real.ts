import type { Entry } from '$lib/domain/entry';
import { foldSort } from '$lib/domain/sort';
import type { RoundView } from '$lib/protocol/snapshot';

/** Whether a person must be told that practising is over: at the first card, until one lies. */
export const areTheReal = (
	{ id, part }: Pick<RoundView, 'id' | 'part'>,
	entries: readonly Entry[]
): boolean => part === 'factors' && foldSort(entries, id).size === 0;
