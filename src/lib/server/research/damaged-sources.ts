import type { App } from '../app';
import { rows } from '../store/store';
import { SLICE_MS } from './in-slices';

/**
 * The groups of a study that are not as they were written, or whose study is not: checked
 * before anything in them is read. The first check of a group goes over all of its rows.
 * @returns their ids
 */
export async function damagedSources(app: App, study: string | undefined): Promise<Set<string>> {
	const holders = await app.store.read(function* () {
		const { sql } = app.store;
		let groups = sql.selectFrom('research_groups').select(['id', 'study']);
		// rows whose group was lost
		let pooled = sql.selectFrom('pool').select(['group_id as id', 'study']).distinct();
		if (study !== undefined) {
			groups = groups.where('study', '=', study);
			pooled = pooled.where('study', '=', study);
		}
		return [...(yield* rows(groups)), ...(yield* rows(pooled))];
	});
	const damaged = new Set<string>();
	let rested = performance.now();
	for (const { id, study: of } of holders) {
		if (damaged.has(id)) continue;
		if (app.store.damaged(id) || app.store.damaged(of ?? '')) damaged.add(id);
		if (performance.now() - rested < SLICE_MS) continue;
		await new Promise(setImmediate);
		rested = performance.now();
	}
	return damaged;
}
