import { randomBytes } from 'node:crypto';
import { StorageProblem, type Store, type Unit } from '../store/store';
import type { Log } from './log';

/** A write within this time proves there is room: strangers may ask as often as they like. */
const TRUSTED_MS = 5_000;
const TRY_AGAIN_MS = 1_000;
/** A full disk may still take a few bytes: this is as much as an answer and its pages. */
const TRIED_BYTES = 6 * 1024;

/** Whether what people say can be written down. */
export interface Storage {
	readonly full: () => boolean;
	/**
	 * Writes, unless something was kept just now.
	 * @throws StorageProblem
	 */
	readonly tried: () => Promise<void>;
	/** Told when the disk is full, and when there is room again. */
	readonly onChange: (listener: () => void) => void;
}

/**
 * Watches what the store keeps and refuses. Reports a full disk once, and retries.
 * @returns the store to use from now on, and the stop of it all
 */
export function watchStorage(
	store: Store,
	log: Log
): { readonly store: Store; readonly storage: Storage; readonly stop: () => void } {
	const listeners: (() => void)[] = [];
	let full = false;
	let keptAt = -Infinity;
	let timer: NodeJS.Timeout | undefined;

	function say(now: boolean): void {
		if (full === now) return;
		full = now;
		clearInterval(timer);
		if (full) {
			log(
				'error',
				'storage full: nothing is taken until there is room; phones hold what they have'
			);
			timer = setInterval(() => void tryNow().catch(() => undefined), TRY_AGAIN_MS);
			timer.unref();
		} else log('warn', 'there is room on the disk again');
		for (const listener of listeners) listener();
	}

	async function tryNow(): Promise<void> {
		const value = randomBytes(TRIED_BYTES).toString('base64');
		await watched.commit(function* () {
			yield store.sql
				.insertInto('meta')
				.values({ name: 'tried', value })
				.onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
				.compile();
		});
		say(false);
	}

	const watched: Store = {
		...store,
		async commit<T>(unit: () => Unit<T>): Promise<T> {
			try {
				const value = await store.commit(unit);
				keptAt = performance.now();
				return value;
			} catch (error) {
				if (error instanceof StorageProblem && error.reason === 'full') say(true);
				throw error;
			}
		}
	};
	return {
		store: watched,
		storage: {
			full: () => full,
			async tried() {
				if (full || performance.now() - keptAt > TRUSTED_MS) await tryNow();
			},
			onChange: (listener) => void listeners.push(listener)
		},
		stop: () => clearInterval(timer)
	};
}
