import type { LogLine } from '$lib/protocol/research-overview';
import type { App } from '../app';
import { dayOf } from '../store/dialogue-record';
import { rows } from '../store/store';

/** Every look at figures is logged by day: who, at what, over which people (D12). */
export async function logLook(
	app: App,
	who: string,
	what: string,
	filter: string,
	people: number
): Promise<void> {
	await app.store.commit(function* () {
		yield* rows(
			app.store.sql
				.insertInto('look_log')
				.values({ day: dayOf(app.now()), who, what, filter, rows: people })
		);
	});
}

/** Looks and exports, the newest day first; what one key did again on one day is one line. */
export async function researchLog(app: App, most = 300): Promise<readonly LogLine[]> {
	return app.store.read(function* () {
		const { sql } = app.store;
		const looks = yield* rows(
			sql
				.selectFrom('look_log')
				.select(['day', 'who', 'what', 'filter'])
				.select(({ fn }) => [
					fn.countAll().as('times'),
					fn.max('rows').as('rows'),
					fn.max('id').as('last')
				])
				.groupBy(['day', 'who', 'what', 'filter'])
				.orderBy('last', 'desc')
				.limit(most)
		);
		const exports = yield* rows(
			sql
				.selectFrom('export_log')
				.select(['day', 'who', 'what'])
				.select(({ fn }) => [
					fn.countAll().as('times'),
					fn.max('rows').as('rows'),
					fn.max('id').as('last')
				])
				.groupBy(['day', 'who', 'what'])
				.orderBy('last', 'desc')
				.limit(most)
		);
		const lines: LogLine[] = [
			...exports.map(({ day, who, what, times, rows: people }) => ({
				kind: 'export' as const,
				day,
				who,
				what,
				filter: '',
				times: Number(times),
				rows: Number(people)
			})),
			...looks.map(({ day, who, what, filter, times, rows: people }) => ({
				kind: 'look' as const,
				day,
				who,
				what,
				filter,
				times: Number(times),
				rows: Number(people)
			}))
		];
		// stable: within a day what was taken stands before what was looked at
		return lines.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)).slice(0, most);
	});
}
