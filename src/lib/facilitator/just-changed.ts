import type { CommandType } from '$lib/domain/steering/command';

/** What moves a dialogue on, for everybody; a button of these says something else after each step. */
const MOVING: ReadonlySet<CommandType> = new Set([
	'open',
	'next',
	'back',
	'goto',
	'close',
	'release',
	'round',
	'end'
]);

/** About how long it takes to see that a button has another name. */
const SEEING_MS = 350;

export interface JustChanged {
	/** a state came in; `ours` if this device is waiting for an answer itself */
	readonly came: (rev: number, ours: boolean) => void;
	/** Whether a command was meant for what the screen showed a moment ago. */
	readonly meantBefore: (type: CommandType) => boolean;
}

/**
 * Two people press the large button together. The slower finger comes down on a button that already says the
 * next step, on the newest revision: to the server it is a step more. So what moves the talk is not taken from
 * a screen that somebody else changed under the finger (L3).
 * @param now milliseconds, of a clock that nobody sets
 */
export function createJustChanged(now: () => number = () => performance.now()): JustChanged {
	let known: number | undefined;
	let changedAt = -Infinity;
	return {
		came(rev, ours) {
			if (known !== undefined && rev !== known && !ours) changedAt = now();
			known = rev;
		},
		meantBefore: (type) => MOVING.has(type) && now() - changedAt < SEEING_MS
	};
}
