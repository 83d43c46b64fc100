import type { Entry } from '$lib/domain/entry';
import { foldSort } from '$lib/domain/sort';
import type { RoundView } from '$lib/protocol/snapshot';

/** Whether to say that practice is over: at the first card, until one is laid. */
export const areTheReal = (
	{ id, part }: Pick<RoundView, 'id' | 'part'>,
	entries: readonly Entry[]
): boolean => part === 'factors' && foldSort(entries, id).size === 0;
