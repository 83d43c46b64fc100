/** Past, present and undone states, for undo and redo. */
interface EditHistory<T> {
	readonly past: readonly T[];
	readonly present: T;
	readonly future: readonly T[];
	/** where the newest change was made: further typing there is the same step */
	readonly place: string | undefined;
}

/** The maximum number of undo steps. */
const MOST_STEPS = 200;

export const historyFrom = <T>(present: T): EditHistory<T> => ({
	past: [],
	present,
	future: [],
	place: undefined
});

/**
 * The history with one more change; the same if nothing changed.
 * @param place where it was made, if further changes there belong to the same step
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
