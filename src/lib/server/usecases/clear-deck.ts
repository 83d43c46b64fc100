import { mayClear } from '../access/deck-owner';
import { noteAboutSet } from './acts';
import type { App } from '../app';
import { first, rows, type Unit } from '../store/store';
import { done, refuse, type Outcome } from '../outcome';

interface Named {
	readonly id: string;
	readonly version: string;
}

/** Takes a version off the lists, or puts it back. Dialogues that were made with it go on. */
export async function withdrawDeck(
	app: App,
	asker: string,
	{ id, version }: Named,
	withdrawn: boolean
): Promise<Outcome<undefined>> {
	return app.store.commit(function* (): Unit<Outcome<undefined>> {
		const found = yield* theirs(app, asker, { id, version });
		if (!found.ok) return found;
		yield* rows(
			app.store.sql
				.updateTable('decks')
				.set({ withdrawn: withdrawn ? 1 : 0 })
				.where('id', '=', id)
				.where('version', '=', version)
		);
		const act = withdrawn ? 'set-withdrawn' : 'set-put-back';
		yield* noteAboutSet(app, asker, act, { id, version });
		return done(undefined);
	});
}

/** Deletes a version that nothing was made with. */
export async function deleteDeck(
	app: App,
	asker: string,
	{ id, version }: Named
): Promise<Outcome<undefined>> {
	const outcome = await app.store.commit(function* (): Unit<Outcome<undefined>> {
		const found = yield* theirs(app, asker, { id, version });
		if (!found.ok) return found;
		if (yield* isUsed(app, { id, version })) return refuse('deck-used');
		yield* rows(
			app.store.sql.deleteFrom('decks').where('id', '=', id).where('version', '=', version)
		);
		yield* noteAboutSet(app, asker, 'set-deleted', { id, version });
		return done(undefined);
	});
	if (outcome.ok) await app.store.forget();
	return outcome;
}

function* theirs(app: App, asker: string, { id, version }: Named): Unit<Outcome<undefined>> {
	const found = yield* first(
		app.store.sql
			.selectFrom('decks')
			.select('owner')
			.where('id', '=', id)
			.where('version', '=', version)
	);
	if (!found) return refuse('no-such-deck');
	return mayClear(found.owner, asker) ? done(undefined) : refuse('deck-of-others');
}

/** Whether a dialogue, study, import or research data, entered or waiting, needs it to be read. */
export function* isUsed(app: App, { id, version }: Named): Unit<boolean> {
	const { sql } = app.store;
	for (const table of ['dialogues', 'studies', 'imports', 'research_groups'] as const) {
		const one = yield* first(
			sql
				.selectFrom(table)
				.select('id')
				.where('deck', '=', id)
				.where('deck_version', '=', version)
				.limit(1)
		);
		if (one) return true;
	}
	return false;
}
