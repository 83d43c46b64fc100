import type { KeptImport } from '$lib/protocol/imports';
import { personHash } from '../access/person-hash';
import type { App } from '../app';
import { first, rows } from '../store/store';
import { rememberForGood } from './for-good';
import { leavePool } from './leave-research';
import { done, refuse, type Outcome } from '../outcome';
import { importedPerson, importHash, removeImportRows } from './store-import';

/** Imports in the store, newest first. */
export async function keptImports(app: App): Promise<readonly KeptImport[]> {
	return app.store.read(function* () {
		const found = yield* rows(
			app.store.sql
				.selectFrom('imports')
				.selectAll()
				.where('state', '=', 'done')
				.orderBy('day', 'desc')
				.orderBy('id')
		);
		return found.map((row) => ({
			id: row.id,
			study: row.study,
			deck: row.deck,
			deckVersion: row.deck_version,
			day: row.day,
			who: row.who,
			people: row.people,
			placements: row.placements,
			consentVersion: row.consent_version,
			consentStatement: row.consent_statement
		}));
	});
}

/**
 * Removes an import, or one person in it who changed their mind: by their label in the file, which
 * itself is not kept.
 */
export async function removeImport(
	app: App,
	id: string,
	participant: string | undefined
): Promise<Outcome<{ readonly removed: number }>> {
	const { sql } = app.store;
	const outcome = await app.store.commit(function* () {
		const kept = yield* first(
			sql.selectFrom('imports').selectAll().where('id', '=', id).where('state', '=', 'done')
		);
		if (!kept) return refuse('no-such-import');
		if (participant === undefined) {
			yield* rememberForGood(app, [importHash(app, id)]);
			yield* removeImportRows(app, id);
			return done({ removed: kept.people });
		}
		const person = personHash(app, importedPerson(id, participant));
		const row = yield* first(sql.selectFrom('pool').select('body').where('id', '=', person));
		if (!row) return refuse('no-such-person');
		const entries = JSON.parse(row.body) as unknown[];
		yield* rememberForGood(app, [person]);
		yield* leavePool(app, person);
		yield* rows(
			sql
				.updateTable('imports')
				.set({ people: kept.people - 1, placements: kept.placements - entries.length })
				.where('id', '=', id)
		);
		return done({ removed: 1 });
	});
	if (outcome.ok) await app.store.forget();
	return outcome;
}
