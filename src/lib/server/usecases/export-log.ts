import type { App } from '../app';
import { dayOf } from '../store/dialogue-record';
import { rows } from '../store/store';

/**
 * Every export of a researcher is logged by day: who, what, how many rows (D12). What facilitators take along is
 * not: the log stands in the research room, which knows of no dialogue that goes on, nor the day of one that ended.
 */
export async function logExport(app: App, who: string, what: string, count: number): Promise<void> {
	await app.store.commit(function* () {
		yield* rows(
			app.store.sql
				.insertInto('export_log')
				.values({ day: dayOf(app.now()), who, what, rows: count })
		);
	});
}
