import { rows, type Store } from '../store/store';
import { touch } from '../store/dialogue-record';

/** Presence older than this is not believed: its process may be gone. */
export const PRESENCE_MS = 6_000;

/** Writes who has an open stream in this process, and that the counts changed. */
export async function writePresence(
	store: Store,
	process: string,
	dialogue: string,
	numbers: readonly number[],
	at: number
): Promise<void> {
	await store.commit(function* () {
		yield* rows(
			store.sql
				.insertInto('presence')
				.values({ process, dialogue, numbers: JSON.stringify(numbers), at })
				.onConflict((conflict) =>
					conflict
						.columns(['process', 'dialogue'])
						.doUpdateSet({ numbers: JSON.stringify(numbers), at })
				)
		);
		yield* touch(store, dialogue);
	});
	store.announce(dialogue);
}

/** Says that this process still stands by what it wrote, and forgets processes that are long gone. */
export async function refreshPresence(store: Store, process: string, at: number): Promise<void> {
	await store.commit(function* () {
		yield* rows(store.sql.updateTable('presence').set({ at }).where('process', '=', process));
		yield* rows(store.sql.deleteFrom('presence').where('at', '<', at - 10 * PRESENCE_MS));
	});
}
