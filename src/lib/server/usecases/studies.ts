import type { App } from '../app';
import { dayOf } from '../store/dialogue-record';
import { rows } from '../store/store';

/** The study that a fresh installation has, and that a new dialogue belongs to unless it says otherwise. */
export const DEFAULT_STUDY = 'kaartgesprek';

const FIVE_YEARS_MS = 5 * 365.25 * 86_400_000;

/** Makes the default study once; research rows are kept until its end date, five years at most. */
export async function ensureDefaultStudy(app: Pick<App, 'store' | 'now'>): Promise<void> {
	await app.store.commit(function* () {
		yield* rows(
			app.store.sql
				.insertInto('studies')
				.values({
					id: DEFAULT_STUDY,
					title: 'Kaartgesprek',
					ends_on: dayOf(app.now() + FIVE_YEARS_MS)
				})
				.onConflict((conflict) => conflict.doNothing())
		);
	});
}

export interface Study {
	readonly id: string;
	readonly title: string;
	/** YYYY-MM-DD */
	readonly endsOn: string;
}

/** All studies of this installation. */
export async function listStudies(app: App): Promise<readonly Study[]> {
	return app.store.read(function* () {
		const found = yield* rows(app.store.sql.selectFrom('studies').selectAll().orderBy('id'));
		return found.map((row) => ({ id: row.id, title: row.title, endsOn: row.ends_on }));
	});
}

/** Adds a study; its end date lies at most five years ahead. */
export async function addStudy(app: App, study: Study): Promise<'added' | 'exists' | 'too-long'> {
	if (study.endsOn > dayOf(app.now() + FIVE_YEARS_MS)) return 'too-long';
	return app.store.commit(function* () {
		const added = yield* rows(
			app.store.sql
				.insertInto('studies')
				.values({ id: study.id, title: study.title, ends_on: study.endsOn })
				.onConflict((conflict) => conflict.doNothing())
				.returning('id')
		);
		return added.length > 0 ? 'added' : 'exists';
	});
}
