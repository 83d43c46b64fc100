import { keyedHash } from '../keys';
import { addTry, triesSoFar } from '../access/rate-limit';
import type { App } from '../app';
import { dayOf } from '../store/dialogue-record';
import { rows, type Unit } from '../store/store';
import { done, refuse, type Outcome } from '../outcome';

/** Files that one key may take in a day: a script that checks hourly takes far fewer. */
export const MOST_FILES_A_DAY = 10_000;
const DAY_MS = 86_400_000;

/**
 * Logs every export by a researcher by day: who, what, how many rows (D12). Not what facilitators
 * take: the research room shows the log, and knows of no running dialogue, nor the day one ended.
 */
export async function logExport(
	app: App,
	who: string,
	what: string,
	count: number
): Promise<Outcome<undefined>> {
	const bucket = `files ${keyedHash(app.secret, 'files', who)}`;
	return app.store.commit(function* (): Unit<Outcome<undefined>> {
		const now = app.now();
		if ((yield* triesSoFar(app.store, bucket, DAY_MS, now)) >= MOST_FILES_A_DAY) {
			return refuse('too-many-files', { retryAfter: DAY_MS / 1000 });
		}
		yield* addTry(app.store, bucket, DAY_MS, now);
		yield* rows(
			app.store.sql.insertInto('export_log').values({ day: dayOf(now), who, what, rows: count })
		);
		return done(undefined);
	});
}
