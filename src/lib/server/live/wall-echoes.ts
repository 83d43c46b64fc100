import type { ExpressionBuilder } from 'kysely';
import * as v from 'valibot';
import { wallEcho, type WallEcho } from '$lib/protocol/wall-echo';
import { SILENT_MS, type HeardWall } from '$lib/protocol/wall-heard';
import type { App } from '../app';
import { touch } from '../store/dialogue-record';
import { first, rows, type Store, type Unit } from '../store/store';
import type { Tables } from '../store/tables';

/** A repeat by the same link within this time is not written. */
const SOONEST_MS = 2_000;

/** What was said, since when, and whether the panels were told that the wall fell silent. */
const kept = v.object({
	...wallEcho.entries,
	since: v.number(),
	silent: v.optional(v.literal(true))
});
type Kept = v.InferOutput<typeof kept>;

/** Undefined where an earlier version of this program kept something else. */
function keptFrom(wall: string): Kept | undefined {
	const { success, output } = v.safeParse(kept, JSON.parse(wall));
	return success ? output : undefined;
}

/**
 * Keeps what the wall of this key has painted, and tells the panels. A repeat of the same is
 * recorded without waking anybody.
 */
export async function keepWallEcho(
	app: App,
	dialogue: string,
	key: string,
	said: WallEcho
): Promise<void> {
	const { store } = app;
	const at = app.now();
	const process = `wall ${key}`;
	const fresh = await store.commit(function* () {
		const row = yield* first(
			store.sql
				.selectFrom('presence')
				.select(['wall', 'at'])
				.where('process', '=', process)
				.where('dialogue', '=', dialogue)
		);
		const known = row && keptFrom(row.wall);
		const same =
			known &&
			!known.silent &&
			known.rev === said.rev &&
			known.stage === said.stage &&
			known.seen === said.seen;
		if (same && Math.abs(at - row.at) < SOONEST_MS) return false;
		const wall = JSON.stringify({ ...said, since: same ? known.since : at } satisfies Kept);
		yield* rows(
			store.sql
				.insertInto('presence')
				.values({ process, dialogue, numbers: '[]', at, wall })
				.onConflict((conflict) =>
					conflict.columns(['process', 'dialogue']).doUpdateSet({ at, wall })
				)
		);
		if (!same) yield* touch(store, dialogue);
		return !same;
	});
	if (fresh) store.announce(dialogue);
}

/** Rows of walls that fell silent, and of which the panels do not know yet. */
export const fallenSilent = (at: number) => (eb: ExpressionBuilder<Tables, 'presence'>) =>
	eb.and([
		eb('wall', '!=', ''),
		eb('wall', 'not like', '%"silent"%'),
		eb('at', '<=', at - SILENT_MS)
	]);

/** Marks the walls that fell silent, and returns the dialogues whose panels must hear it. */
export function* silenceWalls(store: Store, at: number): Unit<readonly string[]> {
	const { sql } = store;
	const late = yield* rows(
		sql.selectFrom('presence').select(['process', 'dialogue', 'wall']).where(fallenSilent(at))
	);
	for (const { process, dialogue, wall } of late) {
		const said = keptFrom(wall);
		if (!said) continue;
		const silent = JSON.stringify({ ...said, silent: true } satisfies Kept);
		yield* rows(
			sql
				.updateTable('presence')
				.set({ wall: silent })
				.where('process', '=', process)
				.where('dialogue', '=', dialogue)
		);
	}
	return late.map(({ dialogue }) => dialogue);
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
	return said.flatMap(({ wall, at }) => {
		const found = keptFrom(wall);
		if (!found) return [];
		const { silent, ...echo } = found;
		return [{ ...echo, ...(silent ? { silent: at } : {}) }];
	});
}
