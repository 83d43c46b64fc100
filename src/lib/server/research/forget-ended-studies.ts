import { keyedHash } from '../keys';
import type { App } from '../app';
import { rows, type Unit } from '../store/store';
import { forgetExport } from './forget-exports';

/** Later ones are not remembered: an older backup opens the study. */
const MOST_CLOSINGS = 100;

/** Identifies, in the log of erasures, a study whose end was moved to a day that had passed. */
export const endedHash = (app: Pick<App, 'secret'>, study: string): string =>
	keyedHash(app.secret, 'study-ended', study);

/** Identifies there a study whose end was moved to a day still to come. @param day YYYY-MM-DD */
export const endMovedHash = (app: Pick<App, 'secret'>, study: string, day: string): string =>
	keyedHash(app.secret, 'study-until', `${study} ${day}`);

/** Identify there the times that a study was closed: the first, the second, … */
export const closedHashes = (app: Pick<App, 'secret'>, study: string): readonly string[] =>
	Array.from({ length: MOST_CLOSINGS }, (_, before) =>
		keyedHash(app.secret, 'study-closed', `${study} ${before + 1}`)
	);

/** Identifies there a dialogue that gives its study nothing more, since that was closed. */
export const overHash = (app: Pick<App, 'secret'>, dialogue: string): string =>
	keyedHash(app.secret, 'study-over', dialogue);

/** Ends a study: nothing of it is kept beyond this day. @param day YYYY-MM-DD */
export function* endStudyOn(app: App, study: string, day: string): Unit<void> {
	const { sql } = app.store;
	for (const table of ['pool', 'research_groups'] as const) {
		yield* rows(
			sql
				.updateTable(table)
				.set({ kept_until: day })
				.where('study', '=', study)
				.where('kept_until', '>', day)
		);
	}
}

/**
 * Forgets what is past its date: research rows with the files that hold them, and what they entered
 * as. Dialogues of a study that is over give it nothing more, for good, as when it is closed (D12).
 * @param today YYYY-MM-DD
 */
export function* forgetEndedStudies(app: App, today: string): Unit<void> {
	const { sql } = app.store;
	yield* rows(
		sql
			.updateTable('dialogues')
			.set({ study_over: 1 })
			.where('study_over', '=', 0)
			.where('lifecycle', 'in', ['draft', 'running'])
			.where('study', 'in', sql.selectFrom('studies').select('id').where('ends_on', '<', today))
	);
	const holding = yield* rows(
		sql
			.selectFrom('export_people')
			.innerJoin('pool', 'pool.id', 'export_people.person')
			.select('export')
			.distinct()
			.where('pool.kept_until', '<', today)
	);
	for (const { export: id } of holding) yield* forgetExport(app, id);
	yield* rows(sql.deleteFrom('pool').where('kept_until', '<', today));
	const over = yield* rows(
		sql.deleteFrom('research_groups').where('kept_until', '<', today).returning('id')
	);
	for (const { id } of over) yield* rows(sql.deleteFrom('tags').where('holder', '=', id));
}
