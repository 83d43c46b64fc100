import type { App } from '../app';
import { dayOf } from '../store/dialogue-record';
import { rows } from '../store/store';

/** Every export is logged by day: who, what, how many rows (D12). */
export async function logExport(app: App, who: string, what: string, count: number): Promise<void> {
	await app.store.commit(function* () {
		yield* rows(
			app.store.sql
				.insertInto('export_log')
				.values({ day: dayOf(app.now()), who, what, rows: count })
		);
	});
}

export interface LoggedExport {
	readonly day: string;
	readonly who: string;
	readonly what: string;
	readonly rows: number;
}

/** The newest exports first. */
export async function exportLog(app: App, most = 200): Promise<readonly LoggedExport[]> {
	return app.store.read(function* () {
		return yield* rows(
			app.store.sql
				.selectFrom('export_log')
				.select(['day', 'who', 'what', 'rows'])
				.orderBy('id', 'desc')
				.limit(most)
		);
	});
}
