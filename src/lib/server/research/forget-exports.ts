import type { App } from '../app';
import { rows, type Unit } from '../store/store';

/** Forgets frozen exports that have expired. */
export function* forgetOldExports(app: App, now: number): Unit<void> {
	const over = yield* rows(
		app.store.sql.selectFrom('exports').select('id').where('until', '<', now)
	);
	for (const { id } of over) yield* forgetExport(app, id);
}

export function* forgetExport(app: App, id: string): Unit<void> {
	const { sql } = app.store;
	yield* rows(sql.deleteFrom('export_people').where('export', '=', id));
	yield* rows(sql.deleteFrom('exports').where('id', '=', id));
}

/** Removes somebody who left research from every frozen export; the rest of those stays. */
export function* leaveExports(app: App, person: string): Unit<void> {
	yield* rows(app.store.sql.deleteFrom('export_people').where('person', '=', person));
}
