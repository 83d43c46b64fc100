import type { ExpressionBuilder } from 'kysely';
import { first, rows, write, type Store } from '../store/store';
import type { Tables } from '../store/tables';
import { touch } from '../store/dialogue-record';
import type { Subscriber } from '../hub-port';
import { fallenSilent, silenceWalls } from './wall-echoes';

/** Presence older than this is not believed: its process may be gone. */
export const PRESENCE_MS = 6_000;

/** Nor is presence from this far in the future, written before a clock was set back. */
export const AHEAD_MS = 3_600_000;

/** A wall with an open stream, among the numbers of people, which begin at 1. */
export const WALL = 0;

/** The number under which somebody with an open stream is present; undefined for who leads. */
export const presentAs = (one: Pick<Subscriber, 'role' | 'number'>): number | undefined =>
	one.role === 'wall' ? WALL : one.number;

/** Rows in one statement. */
const AT_ONCE = 200;

/** Numbers of the people with an open stream in this process, and `WALL`, by dialogue. */
export type Present = ReadonlyMap<string, readonly number[]>;

/** Writes who has an open stream in this process, and that the counts changed. */
export async function writePresence(
	store: Store,
	process: string,
	dialogue: string,
	numbers: readonly number[],
	at: number
): Promise<void> {
	await store.commit(function* () {
		yield* stand(store, process, [[dialogue, numbers]], at);
		yield* touch(store, dialogue);
	});
	store.announce(dialogue);
}

/**
 * Confirms who is still present in this process, and forgets presence that no process confirmed:
 * its dialogues hear that counts changed. It may be our own, after sleep or a clock jump.
 */
export async function refreshPresence(
	store: Store,
	process: string,
	present: Present,
	at: number
): Promise<void> {
	const changed = await store.commit(function* () {
		// mostly there is nothing, and then it costs one question
		const due = yield* first(
			store.sql
				.selectFrom('presence')
				.select('process')
				.where((eb) => eb.or([unconfirmed(at)(eb), fallenSilent(at)(eb)]))
				.limit(1)
		);
		const stale = due
			? yield* rows(
					store.sql.deleteFrom('presence').where(unconfirmed(at)).returning(['dialogue', 'numbers'])
				)
			: [];
		const all = [...present];
		for (let from = 0; from < all.length; from += AT_ONCE) {
			yield* stand(store, process, all.slice(from, from + AT_ONCE), at);
		}
		const left = [
			...new Set([
				...stale.filter((one) => one.numbers !== '[]').map((one) => one.dialogue),
				...(due ? yield* silenceWalls(store, at) : [])
			])
		];
		for (const dialogue of left) yield* touch(store, dialogue);
		return left;
	});
	for (const dialogue of changed) store.announce(dialogue);
}

/** Rows that no process confirmed; a wall falls silent instead, and its row stays. */
const unconfirmed = (at: number) => (eb: ExpressionBuilder<Tables, 'presence'>) =>
	eb.and([
		eb('wall', '=', ''),
		eb.or([eb('at', '<', at - PRESENCE_MS), eb('at', '>', at + AHEAD_MS)])
	]);

/** Removes all presence of this process, which is stopping. */
export async function leavePresence(store: Store, process: string): Promise<void> {
	await store.commit(function* () {
		yield* rows(store.sql.deleteFrom('presence').where('process', '=', process));
	});
}

function* stand(
	store: Store,
	process: string,
	present: readonly (readonly [string, readonly number[]])[],
	at: number
) {
	yield* write(
		store.sql
			.insertInto('presence')
			.values(
				present.map(([dialogue, numbers]) => ({
					process,
					dialogue,
					numbers: JSON.stringify(numbers),
					at
				}))
			)
			.onConflict((conflict) =>
				conflict.columns(['process', 'dialogue']).doUpdateSet((eb) => ({
					numbers: eb.ref('excluded.numbers'),
					at: eb.ref('excluded.at')
				}))
			)
	);
}
