import { personHash } from '../access/person-hash';
import type { App } from '../app';
import { rows, type Unit } from '../store/store';
import { erase } from './erase-participant';
import { done, refuse, type Outcome } from '../outcome';
import { tidyDesk } from '../research/desk';

/** Hashes of erased people who are not in the log yet. */
export interface Erased {
	readonly erased?: readonly string[];
}

/**
 * Takes people out of a dialogue for good, by their numbers: erased as by themselves, and not let
 * in again under the same id (the exception to L2: nothing was shown yet).
 */
export function* removePeople(
	app: App,
	dialogue: string,
	numbers: readonly number[]
): Unit<Outcome<Required<Erased>>> {
	const people = yield* rows(
		app.store.sql
			.selectFrom('participants')
			.select('id')
			.where('dialogue', '=', dialogue)
			.where('number', 'in', [...new Set(numbers)])
	);
	if (people.length === 0) return refuse('command-refused', { reason: 'no-such-participant' });
	const erased = people.map(({ id }) => ({
		hash: personHash(app, id),
		participant: id
	}));
	for (const one of erased) yield* erase(app, one);
	return done({ erased: erased.map(({ hash }) => hash) });
}

/** Copies erasures from the database into the log beside it, before they are answered. */
export async function logErased(app: App, hashes: readonly string[]): Promise<void> {
	if (hashes.length === 0) return;
	app.erased.add(hashes);
	await tidyDesk(app);
}
