import type { Entry, Move, Via } from './entry';

/** Where one card lies now, for one participant in one round. */
export interface Placement {
	readonly card: string;
	readonly pile: string;
	/** 1 for the first card that came to lie where it lies now, and so on. */
	readonly position: number;
	/** How often it was put somewhere else after its first placement. */
	readonly changes: number;
	readonly via: Via;
	readonly shown?: number;
}

/** All placements of one participant in one round, by card id. */
export type Sort = ReadonlyMap<string, Placement>;

/**
 * Folds a participant's entries into the sort of one round (S8): in `seq` order, the first of equal
 * `seq` stands, entries of other kinds and rounds are passed over. A move to `null` takes the card back.
 * @param entries in any order, with any repeats
 */
export function foldSort(entries: Iterable<Entry>, round: string): Sort {
	const bySeq = new Map<number, Move>();
	for (const entry of entries) {
		if (entry.kind !== 'move' || entry.round !== round || bySeq.has(entry.seq)) continue;
		bySeq.set(entry.seq, entry);
	}
	const moves = [...bySeq.values()].sort((a, b) => a.seq - b.seq);
	const lying = new Map<string, { move: Move; changes: number }>();
	const changes = new Map<string, number>();
	for (const move of moves) {
		const before = lying.get(move.card);
		lying.delete(move.card);
		if (move.pile === null) continue;
		const moved = (changes.get(move.card) ?? -1) + (before?.move.pile === move.pile ? 0 : 1);
		changes.set(move.card, moved);
		lying.set(move.card, { move, changes: moved });
	}
	let position = 0;
	const sort = new Map<string, Placement>();
	for (const [card, { move, changes: count }] of lying) {
		position += 1;
		sort.set(card, {
			card,
			pile: move.pile ?? '',
			position,
			changes: count,
			via: move.via,
			...(move.shown === undefined ? {} : { shown: move.shown })
		});
	}
	return sort;
}
