import { isRehearsed } from '$lib/protocol/answers/dialogue-answers';
import { ask } from './api';

/** How the invented people act: at room pace, faster, or one step at a time on request. */
export type Pace = 'calm' | 'fast' | 'steps';

/** Wait between two steps of the invented people; and between two checks when they are idle. */
const STEP_MS: Readonly<Record<Pace, number>> = { calm: 1200, fast: 250, steps: 600 };

interface Driven {
	/** changes with every command, which may change what people do */
	readonly rev: () => number;
	readonly pace: () => Pace;
	/** they have nothing left to do at this revision */
	readonly rested: (rev: number) => void;
	readonly wait?: (milliseconds: number) => Promise<void>;
}

export interface Drive {
	readonly stop: () => void;
	/** one step, at any pace */
	readonly step: () => Promise<void>;
}

/**
 * Lets the invented people of a rehearsal act for as long as a panel is open. When they have
 * nothing left to do at this stage it asks no more until the dialogue moves on.
 */
export function driveRehearsal(
	dialogue: string,
	{ rev, pace, rested, wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms)) }: Driven
): Drive {
	let going = true;
	let restedAt: number | undefined;
	async function step(): Promise<void> {
		const now = rev();
		const path = `/dialogues/${dialogue}/rehearsal`;
		const answer = await ask(path, { is: isRehearsed, method: 'POST' });
		if (answer.ok) {
			restedAt = answer.value.more ? undefined : now;
			if (restedAt !== undefined) rested(restedAt);
		}
		// the key was revoked or the dialogue is gone: nothing left to drive
		else if (answer.problem && answer.problem.status < 500) going = false;
	}
	void (async () => {
		while (going) {
			await wait(STEP_MS[pace()]);
			if (going && pace() !== 'steps' && restedAt !== rev()) await step();
		}
	})();
	return { stop: () => (going = false), step };
}
