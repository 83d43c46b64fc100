import type { Entry } from '$lib/domain/entry';

/** One move that can be taken back: the card, and where it lay before (null: in the hand). */
export interface Undoable {
	readonly card: string;
	readonly before: string | null;
}

/**
 * What "undo" would take back, the newest last, without limit (S8). A move that brings the card of the
 * newest step to where it lay before is read as its undo. Made from the entries, so that it is there
 * again after a reload.
 */
export function undoStack(entries: readonly Entry[], round: string): readonly Undoable[] {
	const lies = new Map<string, string>();
	const stack: Undoable[] = [];
	for (const entry of entries) {
		if (entry.kind !== 'move' || entry.round !== round) continue;
		const before = lies.get(entry.card) ?? null;
		if (before === entry.pile) continue;
		const newest = stack.at(-1);
		if (newest?.card === entry.card && newest.before === entry.pile) stack.pop();
		else stack.push({ card: entry.card, before });
		if (entry.pile === null) lies.delete(entry.card);
		else lies.set(entry.card, entry.pile);
	}
	return stack;
}
