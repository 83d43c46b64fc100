import type { Entry, Via } from './entry';
import { inSeqOrder } from './in-seq-order';

/** Where one card lies now, for one participant in one round. */
export interface Placement {
	readonly card: string;
	readonly pile: string;
	/** 1 for the first card that came to lie where it lies now, and so on. */
	readonly position: number;
	/** How often it came to lie on another pile than the one it lay on, or last lay on. */
	readonly changes: number;
	readonly via: Via;
	readonly shown?: number;
}

/** All placements of one participant in one round, by card id, in order of `position`. */
export type Sort = ReadonlyMap<string, Placement>;

/**
 * Folds a participant's entries into the sort of one round (S8): in `seq` order, the first
 * committed of equal `seq` stands, other kinds and rounds are passed over. A move to `null` takes
 * the card back into the hand; a move to the pile it already lies on changes nothing.
 * @param entries in order of arrival, with any repeats
 */
export function foldSort(entries: Iterable<Entry>, round: string): Sort {
	const lying = new Map<string, { -readonly [Key in keyof Placement]: Placement[Key] }>();
	// also of cards now back in the hand, so that undo and the same pile again is no change
	const last = new Map<string, { readonly pile: string; readonly changes: number }>();
	for (const entry of inSeqOrder(entries)) {
		if (entry.kind !== 'move' || entry.round !== round) continue;
		const { card, pile, via, shown } = entry;
		const now = lying.get(card);
		if (pile !== null && now?.pile === pile) continue;
		if (now) lying.delete(card);
		if (pile === null) continue;
		const before = last.get(card);
		const changes = before === undefined ? 0 : before.changes + (before.pile === pile ? 0 : 1);
		const placement = { card, pile, position: 0, changes, via };
		last.set(card, placement);
		lying.set(card, shown === undefined ? placement : { ...placement, shown });
	}
	let position = 0;
	for (const placement of lying.values()) placement.position = ++position;
	return lying;
}
