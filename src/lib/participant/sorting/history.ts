import type { Entry } from '$lib/domain/entry';

/** One step to undo or redo: the card, and the pile it would go to (null: the hand). */
export interface Step {
	readonly card: string;
	readonly to: string | null;
}

/** Steps back and steps forward, the next one last; both without limit. */
interface History {
	readonly undo: readonly Step[];
	readonly redo: readonly Step[];
}

/**
 * What "undo" would take back and "redo" would do again (S8). A move that returns the newest step's
 * card to where it lay counts as its undo, a move that repeats the step taken back last counts as
 * its redo; any other move clears the redo list. Derived from the entries, so it survives a reload
 * and a change of device.
 */
export function historyOf(entries: readonly Entry[], round: string): History {
	const lies = new Map<string, string>();
	const undo: Step[] = [];
	let redo: Step[] = [];
	for (const entry of entries) {
		if (entry.kind !== 'move' || entry.round !== round) continue;
		const { card, pile } = entry;
		const before = lies.get(card) ?? null;
		if (before === pile) continue;
		const [newest, taken] = [undo.at(-1), redo.at(-1)];
		if (newest?.card === card && newest.to === pile) {
			undo.pop();
			redo.push({ card, to: before });
		} else {
			undo.push({ card, to: before });
			redo = taken?.card === card && taken.to === pile ? redo.slice(0, -1) : [];
		}
		if (pile === null) lies.delete(card);
		else lies.set(card, pile);
	}
	return { undo, redo };
}
