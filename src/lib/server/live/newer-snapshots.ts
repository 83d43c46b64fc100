import type { App } from '../app';
import { first } from '../store/store';
import { latestSnapshots, sameAddresses } from './latest-snapshots';
import type { NothingLeft, Snapshots } from './snapshots';

/**
 * The states of a dialogue, built only when it is time: `same` when nothing changed since what is known, or
 * there is no such dialogue; `later` when counts alone changed and those are not due.
 */
export async function newerSnapshots(
	app: App,
	dialogue: string,
	known: Snapshots | NothingLeft | undefined,
	countsDue: boolean
): Promise<Snapshots | NothingLeft | 'same' | 'later'> {
	return app.store.read(function* () {
		if (known) {
			const row = yield* first(
				app.store.sql.selectFrom('dialogues').select(['version', 'rev']).where('id', '=', dialogue)
			);
			if (row?.version === known.version && sameAddresses(app, known)) return 'same';
			if (row?.rev === known.rev && !countsDue) return 'later';
		}
		return (yield* latestSnapshots(app, dialogue)) ?? 'same';
	});
}
