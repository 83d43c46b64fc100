/** A press by the same finger or key this soon after its release is unintended: a double tap. */
export const REST_MS = 300;

interface Press {
	/** the question on screen when it began */
	readonly question: number;
	/** it began once that question was seen, and not right after the one before */
	readonly meant: boolean;
}

/** The presses on a screen whose questions follow each other. Fingers and keys go by a name. */
export interface Presses {
	/** counts the questions shown so far */
	readonly question: number;
	/** when the current one was first painted; undefined: nobody can have seen it yet */
	readonly seen: number | undefined;
	readonly begun: Readonly<Record<string, Press>>;
	readonly released: Readonly<Record<string, number>>;
}

export const NO_PRESSES: Presses = { question: 0, seen: undefined, begun: {}, released: {} };

/** Another question is asked; nobody has seen it yet. */
export const asked = (presses: Presses): Presses => ({
	...presses,
	question: presses.question + 1,
	seen: undefined
});

/** The current question appeared on the screen. */
export const painted = (presses: Presses, at: number): Presses =>
	presses.seen === undefined ? { ...presses, seen: at } : presses;

/** Whether this finger or key was let go just now. */
export function rests({ released }: Presses, by: string, at: number): boolean {
	const last = released[by];
	return last !== undefined && at - last < REST_MS;
}

/** Presses of which something may still come. */
const KEPT = 16;

/**
 * A finger or a key comes down.
 * @param press a name of its own, if its effect may come after the next press has begun
 */
export function begin(presses: Presses, by: string, at: number, press = by): Presses {
	const { question, seen } = presses;
	const meant = seen !== undefined && at >= seen && !rests(presses, by, at);
	const begun = Object.entries(presses.begun).filter(([name]) => name !== press);
	return {
		...presses,
		begun: Object.fromEntries([...begun.slice(1 - KEPT), [press, { question, meant }]])
	};
}

/** A finger or a key goes up, whatever its press came to. */
export const release = (presses: Presses, by: string, at: number): Presses => ({
	...presses,
	released: { ...presses.released, [by]: at }
});

/** What this press, or the last one of a key, does: it answers what it began on, or nothing. */
export function verdict({ question, begun }: Presses, press: string): 'take' | 'nudge' {
	const known = begun[press];
	return known?.meant && known.question === question ? 'take' : 'nudge';
}
