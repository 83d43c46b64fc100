import { ask } from './api';

/** Between two steps of the invented people; and between two looks when they have nothing to do. */
const STEP_MS = 1200;

interface Driven {
	/** changes with every command: what people do may have changed with it */
	readonly rev: () => number;
	readonly wait?: (milliseconds: number) => Promise<void>;
}

/**
 * Lets the invented people of a rehearsal act for as long as a panel is open. When they have nothing left to
 * do at this stage it asks no more until the dialogue moves on. What starts returns its stop.
 */
export function driveRehearsal(
	dialogue: string,
	{ rev, wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms)) }: Driven
): () => void {
	let going = true;
	let restedAt: number | undefined;
	void (async () => {
		while (going) {
			await wait(STEP_MS);
			if (!going) return;
			const now = rev();
			if (restedAt === now) continue;
			const path = `/dialogues/${dialogue}/rehearsal`;
			const answer = await ask<{ readonly more: boolean }>(path, { method: 'POST' });
			if (answer.ok) restedAt = answer.value.more ? undefined : now;
			// a key that was revoked, or a dialogue that is gone: nothing to drive any more
			else if (answer.problem && answer.problem.status < 500) return;
		}
	})();
	return () => (going = false);
}
