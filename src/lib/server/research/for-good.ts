import type { App } from '../app';
import { rows, type Unit } from '../store/store';

/**
 * What no older backup may undo: who erased, said no or was held back, and what was blanked,
 * closed, revoked and deleted. Kept as keyed hashes, in the database and in the log beside it.
 */

/** Hashes in one statement. */
const AT_ONCE = 200;

/** On the disk before it is answered: after a crash in between it holds all the same. */
export function* rememberForGood(app: App, hashes: readonly string[]): Unit<void> {
	app.erased.add(hashes);
	yield* rememberErased(app, hashes);
}

/** The database's part of it. */
export function* rememberErased(app: App, hashes: readonly string[]): Unit<void> {
	for (let at = 0; at < hashes.length; at += AT_ONCE) {
		yield* rows(
			app.store.sql
				.insertInto('erased')
				.values(hashes.slice(at, at + AT_ONCE).map((hash) => ({ hash })))
				.onConflict((conflict) => conflict.doNothing())
		);
	}
}

/** Those of these hashes that were remembered, by now or before a backup was put back. */
export function* knownForGood(app: App, hashes: readonly string[]): Unit<ReadonlySet<string>> {
	const known = new Set<string>();
	for (let at = 0; at < hashes.length; at += AT_ONCE) {
		const found = yield* rows(
			app.store.sql
				.selectFrom('erased')
				.select('hash')
				.where('hash', 'in', hashes.slice(at, at + AT_ONCE))
		);
		for (const { hash } of found) known.add(hash);
	}
	return known;
}

/**
 * Of what may happen again and again, the hash of the next time.
 * @param times their hashes: the first, the second, …
 * @returns `next` undefined once all are known
 */
export function* nextTime(
	app: App,
	times: readonly string[]
): Unit<{ readonly next: string | undefined; readonly isFirst: boolean }> {
	const known = yield* knownForGood(app, times);
	const at = times.findIndex((hash) => !known.has(hash));
	return { next: times[at], isFirst: at === 0 };
}
