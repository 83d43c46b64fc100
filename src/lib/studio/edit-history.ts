/** What was, what is, and what was taken back: for undo and redo. */
export interface EditHistory<T> {
	readonly past: readonly T[];
	readonly present: T;
	readonly future: readonly T[];
	/** the place that the newest change was made at: typing on there is one step */
	readonly place: string | undefined;
}

/** Steps that can be taken back, at most. */
const MOST_STEPS = 200;

export const historyFrom = <T>(present: T): EditHistory<T> => ({
	past: [],
	present,
	future: [],
	place: undefined
});

/**
 * The history with a change more; the same when nothing changed.
 * @param place where it was made, if going on there belongs to the same step
 */
export function changed<T>(history: EditHistory<T>, next: T, place?: string): EditHistory<T> {
	if (next === history.present) return history;
	const goesOn = place !== undefined && place === history.place;
	return {
		past: goesOn ? history.past : [...history.past, history.present].slice(-MOST_STEPS),
		present: next,
		future: [],
		place
	};
}

export function undone<T>(history: EditHistory<T>): EditHistory<T> {
	const before = history.past.at(-1);
	if (before === undefined) return history;
	return {
		past: history.past.slice(0, -1),
		present: before,
		future: [history.present, ...history.future],
		place: undefined
	};
}

export function redone<T>(history: EditHistory<T>): EditHistory<T> {
	const [next, ...future] = history.future;
	if (next === undefined) return history;
	return { past: [...history.past, history.present], present: next, future, place: undefined };
}
