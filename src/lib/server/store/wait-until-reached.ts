import { setTimeout as pause } from 'node:timers/promises';
import { StorageProblem } from './store';

/** How long a database may take to come up, and who is told that somebody waits for it. */
export interface Patience {
	readonly milliseconds: number;
	/** called once, after the first try */
	readonly waiting: (seconds: number) => void;
}

const BETWEEN_TRIES_MS = 500;

/**
 * Tries again while the database is out of reach: at the start of a machine it may be up later than
 * we are. What it refuses, as a wrong password, is refused at once.
 * @param patience without it there is one try
 * @throws as the last try did
 */
export async function waitUntilReached<T>(
	open: () => Promise<T>,
	patience: Patience | undefined
): Promise<T> {
	const until = performance.now() + (patience?.milliseconds ?? 0);
	for (let tries = 1; ; tries++) {
		try {
			return await open();
		} catch (error) {
			const isDown = error instanceof StorageProblem;
			if (!patience || !isDown || performance.now() + BETWEEN_TRIES_MS > until) throw error;
			if (tries === 1) patience.waiting(patience.milliseconds / 1000);
			await pause(BETWEEN_TRIES_MS);
		}
	}
}
