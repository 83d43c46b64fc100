import type { Insertable } from 'kysely';
import type { Deck } from '$lib/domain/deck';
import { keyedHash, newId } from '../keys';
import { personHash } from '../access/person-hash';
import { eraseCode, hashEraseCode } from '../access/participant-token';
import type { App } from '../app';
import { findDeck, keepDeck } from '../store/deck-shelf';
import { dayOf } from '../store/dialogue-record';
import { first, rows, type Unit } from '../store/store';
import type { Tables } from '../store/tables';
import { isOwnExport } from './is-own-export';
import { done, refuse, type Outcome } from '../outcome';
import { poolText, putInPool } from './enter-research';
import { factsOf, frozenImport, groupsOf, type TakenImport } from './groups-of-import';
import { breather } from './in-slices';
import { DEFAULT_STUDY } from './keep-studies';

/** People in one commit: others write in between, and nobody waits long. */
const PEOPLE_A_COMMIT = 50;

interface ImportToStore extends TakenImport {
	readonly who: string;
	readonly deck: Deck;
	/** the deck was made from this file and is kept with it */
	readonly made: boolean;
	/** of the file's bytes: the same file is not taken into a study twice */
	readonly digest: string;
}

/** The secret name of an imported person, only for finding their rows. */
export const importedPerson = (importId: string, label: string): string =>
	`import ${importId} ${label}`;

/**
 * Puts the people of an import in the study's pool, a few hundred per commit. They do not count
 * until the last commit declares the import complete; if anything fails before, none of them do.
 */
export async function storeImport(
	app: App,
	wish: ImportToStore
): Promise<Outcome<{ readonly id: string; readonly deck: { id: string; version: string } }>> {
	const { sql } = app.store;
	const id = newId();
	const started = await app.store.commit(() => begin(app, wish, id));
	if (!started.ok) return started;
	const { deck, endsOn, study } = started.value;
	try {
		if (await isOwnExport(app, wish.result)) {
			await app.store.commit(() => removeImportRows(app, id));
			return refuse('import-own-export');
		}
		const breathe = breather();
		const facts = await factsOf(app, wish, deck, breathe);
		const found = await groupsOf(wish, deck, facts, breathe);
		const groups = new Map(
			found.map((one, at) => [
				one.name,
				{ ...one, id: `${id}-${at + 1}`, blank: new Set(one.blanked) }
			])
		);
		await putGroups(
			app,
			[...groups.values()].map((one) => ({
				...facts.group,
				id: one.id,
				study,
				people: one.people,
				blanked: JSON.stringify(one.blanked),
				kept_until: endsOn,
				import_id: id
			}))
		);
		let batch: Insertable<Tables['pool']>[] = [];
		const put = async () => {
			const values = batch;
			batch = [];
			if (values.length > 0) await app.store.commit(() => putInPool(app, values));
		};
		for (const person of wish.result.each()) {
			await breathe();
			const name = importedPerson(id, person.label);
			const group = groups.get(person.group);
			const sort = frozenImport(facts, deck, person);
			if (!group || !sort) continue;
			batch.push({
				id: personHash(app, name),
				study,
				group_id: group.id,
				...poolText(deck, facts.state, sort, group.blank),
				erase_hash: hashEraseCode(app.secret, eraseCode(app.secret, name)),
				kept_until: endsOn,
				import_id: id
			});
			if (batch.length === PEOPLE_A_COMMIT) await put();
		}
		await put();
		await app.store.commit(function* () {
			yield* keepDeck(app.store, deck);
			yield* rows(sql.updateTable('imports').set({ state: 'done' }).where('id', '=', id));
		});
	} catch (error) {
		await app.store.commit(() => removeImportRows(app, id)).catch(() => undefined);
		throw error;
	}
	app.readAhead();
	return done({ id, deck: { id: deck.id, version: deck.version } });
}

/** Identifies a removed import in the log of erasures. */
export const importHash = (app: Pick<App, 'secret'>, id: string): string =>
	keyedHash(app.secret, 'import', id);

/** Forgets an import, its people and their rows; true when there was one. */
export function* removeImportRows(app: App, id: string): Unit<boolean> {
	const { sql } = app.store;
	yield* rows(
		sql
			.deleteFrom('export_people')
			.where('person', 'in', sql.selectFrom('pool').select('id').where('import_id', '=', id))
	);
	yield* rows(sql.deleteFrom('pool').where('import_id', '=', id));
	yield* rows(sql.deleteFrom('research_groups').where('import_id', '=', id));
	const gone = yield* rows(sql.deleteFrom('imports').where('id', '=', id).returning('id'));
	return gone.length > 0;
}

function* begin(
	app: App,
	wish: ImportToStore,
	id: string
): Unit<Outcome<{ readonly deck: Deck; readonly endsOn: string; readonly study: string }>> {
	const { sql } = app.store;
	const study = yield* first(
		sql
			.selectFrom('studies')
			.selectAll()
			.where('id', '=', wish.mapping.study ?? DEFAULT_STUDY)
	);
	if (!study) return refuse('no-such-study');
	if (study.ends_on < dayOf(app.now())) return refuse('study-closed');
	const again = yield* first(
		sql
			.selectFrom('imports')
			.select('id')
			.where('study', '=', study.id)
			.where('digest', '=', wish.digest)
	);
	if (again) return refuse('import-exists');
	const deck = wish.made ? yield* freeVersion(app, wish.deck) : wish.deck;
	yield* rows(
		sql.insertInto('imports').values({
			id,
			study: study.id,
			deck: deck.id,
			deck_version: deck.version,
			day: dayOf(app.now()),
			who: wish.who,
			people: wish.result.people,
			placements: wish.result.placements,
			consent_version: wish.consent.version,
			consent_statement: wish.consent.statement,
			digest: wish.digest,
			state: 'writing'
		})
	);
	return done({ deck, endsOn: study.ends_on, study: study.id });
}

/** A made deck as it is kept: under the version of an identical one, else the next free one. */
function* freeVersion(app: App, deck: Deck): Unit<Deck> {
	for (let minor = 0; ; minor++) {
		const version = `1.${minor}.0`;
		const kept = yield* findDeck(app.store, deck.id, version);
		const wanted = { ...deck, version };
		if (!kept || JSON.stringify(kept) === JSON.stringify(wanted)) return wanted;
	}
}

async function putGroups(
	app: App,
	groups: readonly Insertable<Tables['research_groups']>[]
): Promise<void> {
	for (let at = 0; at < groups.length; at += PEOPLE_A_COMMIT) {
		await app.store.commit(function* () {
			const some = groups.slice(at, at + PEOPLE_A_COMMIT);
			yield* rows(app.store.sql.insertInto('research_groups').values(some));
		});
	}
}
