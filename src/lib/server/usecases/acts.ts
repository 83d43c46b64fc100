import type { Act, ActLine } from '$lib/protocol/admin';
import type { App } from '../app';
import { isBrowser } from '../store/deck-shelf';
import { hourOf } from '../store/dialogue-record';
import { rows, type Unit } from '../store/store';
import { hourName } from './hour-name';

/** Days for which the record of who did what is kept. */
const ACTS_DAYS = 365;
const MOST = 200;

/** Records who did what, by the hour; never any contents. */
export function* noteAct(app: App, who: string, act: Act, subject: string): Unit<void> {
	const hour = hourOf(app.now());
	yield* rows(app.store.sql.insertInto('acts').values({ hour, who, act, subject }));
}

/** The same for a card set; what a browser does with its own concerns nobody. */
export function* noteAboutSet(
	app: App,
	owner: string,
	act: Extract<Act, `set-${string}`>,
	{ id, version }: { readonly id: string; readonly version: string }
): Unit<void> {
	if (!isBrowser(owner)) yield* noteAct(app, owner, act, `${id} ${version}`);
}

/** The latest acts first. */
export function* latestActs(app: App): Unit<readonly ActLine[]> {
	const found = yield* rows(
		app.store.sql
			.selectFrom('acts')
			.select(['hour', 'who', 'act', 'subject'])
			.orderBy('id', 'desc')
			.limit(MOST)
	);
	return found.map(({ hour, ...act }) => ({ hour: hourName(Number(hour)), ...act }));
}

/** Forgets old acts. */
export function* forgetOldActs(app: App, now: number): Unit<void> {
	yield* rows(app.store.sql.deleteFrom('acts').where('hour', '<', hourOf(now) - 24 * ACTS_DAYS));
}
