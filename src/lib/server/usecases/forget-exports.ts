import type { App } from '../app';
import { rows, type Unit } from '../store/store';

/** Files that waited to be fetched until now. */
export function* forgetOldExports(app: App, now: number): Unit<void> {
	const { sql } = app.store;
	const found = yield* rows(sql.selectFrom('exports').select(['id', 'until']));
	for (const { id, until } of found) if (Number(until) < now) yield* forgetExport(app, id);
}

/** Those that hold a row of an import. */
export function* forgetExportsOf(app: App, importId: string): Unit<void> {
	const { sql } = app.store;
	const found = yield* rows(
		sql
			.selectFrom('export_people')
			.innerJoin('pool', 'pool.id', 'export_people.person')
			.select('export')
			.distinct()
			.where('pool.import_id', '=', importId)
	);
	for (const { export: id } of found) yield* forgetExport(app, id);
}

/** What people wrote goes with their dialogue, also out of files that wait to be fetched, and no other file goes. */
export function* forgetTextsOf(app: App, group: string): Unit<void> {
	const { sql } = app.store;
	const found = yield* rows(
		sql
			.selectFrom('export_people')
			.innerJoin('pool', 'pool.id', 'export_people.person')
			.select('export')
			.distinct()
			.where('pool.group_id', '=', group)
			.where('pool.words', '!=', '')
			.where('export', 'in', sql.selectFrom('export_texts').select('export'))
	);
	for (const { export: id } of found) yield* forgetExport(app, id);
	yield* rows(sql.updateTable('pool').set({ words: '' }).where('group_id', '=', group));
}

/** One frozen export with all of its files. */
export function* forgetExport(app: App, id: string): Unit<void> {
	const { sql } = app.store;
	yield* rows(sql.deleteFrom('export_parts').where('export', '=', id));
	yield* rows(sql.deleteFrom('export_texts').where('export', '=', id));
	yield* rows(sql.deleteFrom('export_people').where('export', '=', id));
	yield* rows(sql.deleteFrom('exports').where('id', '=', id));
}
