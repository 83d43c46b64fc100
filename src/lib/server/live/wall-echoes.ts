import * as v from 'valibot';
import { wallEcho, type WallEcho } from '$lib/protocol/wall-echo';
import type { HeardWall } from '$lib/protocol/wall-heard';
import type { App } from '../app';
import { touch } from '../store/dialogue-record';
import { first, rows, type Unit } from '../store/store';

/** A link that says the same again sooner than this is not written down. */
const SOONEST_MS = 2_000;

/** Keeps what the wall of this key has painted, and tells the panels. */
export async function keepWallEcho(
	app: App,
	dialogue: string,
	key: string,
	said: WallEcho
): Promise<void> {
	const { store } = app;
	const at = app.now();
	const wall = JSON.stringify(said);
	const row = { process: `wall ${key}`, dialogue, numbers: '[]', at, wall };
	const fresh = await store.commit(function* () {
		const known = yield* first(
			store.sql
				.selectFrom('presence')
				.select(['wall', 'at'])
				.where('process', '=', row.process)
				.where('dialogue', '=', dialogue)
		);
		if (known?.wall === wall && Math.abs(at - known.at) < SOONEST_MS) return false;
		yield* rows(
			store.sql
				.insertInto('presence')
				.values(row)
				.onConflict((conflict) =>
					conflict.columns(['process', 'dialogue']).doUpdateSet({ at, wall })
				)
		);
		yield* touch(store, dialogue);
		return true;
	});
	if (fresh) store.announce(dialogue);
}

/** What the walls of a dialogue said last, the newest first. */
export function* wallEchoes(app: App, dialogue: string): Unit<readonly HeardWall[]> {
	const said = yield* rows(
		app.store.sql
			.selectFrom('presence')
			.select(['wall', 'at'])
			.where('dialogue', '=', dialogue)
			.where('wall', '!=', '')
			.orderBy('at', 'desc')
	);
	return said.map(({ wall, at }) => ({ ...v.parse(wallEcho, JSON.parse(wall)), at }));
}
