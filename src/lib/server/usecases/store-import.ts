import type { Deck } from '$lib/domain/deck';
import type { ImportedPerson, JudgedImport } from '$lib/domain/importing/judge-import';
import type { ImportMapping } from '$lib/protocol/imports';
import { keyedHash, newId } from '../access/keys';
import { eraseCode, hashEraseCode } from '../access/participant-token';
import type { App } from '../app';
import { findDeck, keepDeck } from '../store/deck-shelf';
import { dayOf } from '../store/dialogue-record';
import type { JudgedEntry } from '../store/person-record';
import { first, rows, type Unit } from '../store/store';
import { done, refuse, type Outcome } from './outcome';
import type { PooledPerson } from './purge-dialogue';
import { DEFAULT_STUDY } from './studies';

/** People in one commit: others write in between, and nobody waits long. */
const PEOPLE_A_COMMIT = 200;

export interface ImportToStore {
	readonly who: string;
	readonly deck: Deck;
	/** the deck was made of this file and is kept with it */
	readonly made: boolean;
	readonly mapping: ImportMapping;
	readonly consent: NonNullable<ImportMapping['consent']>;
	/** of the file's bytes: the same file is not taken into a study twice */
	readonly digest: string;
	readonly result: JudgedImport;
}

/** The secret name of an imported person: what their rows are found by, and nothing else. */
export const importedPerson = (importId: string, label: string): string =>
	`import ${importId} ${label}`;

/**
 * Puts the people of an import in the study's pool, some hundreds a commit. They count for nothing until
 * the last commit says that all are there; whatever goes wrong before it, none are.
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
		const bodyOf = bodies(app, wish, deck);
		const groups = new Map<string, string>();
		let batch: ImportedPerson[] = [];
		const put = async () => {
			const people = batch;
			batch = [];
			if (people.length === 0) return;
			const values = people.map((person) => {
				const name = importedPerson(id, person.label);
				const group = groups.get(person.group) ?? `${id}-${groups.size + 1}`;
				groups.set(person.group, group);
				return {
					id: keyedHash(app.secret, 'erased', name),
					study,
					group_id: group,
					body: bodyOf(person),
					erase_hash: hashEraseCode(app.secret, eraseCode(app.secret, name)),
					kept_until: endsOn,
					import_id: id
				};
			});
			await app.store.commit(function* () {
				yield* rows(sql.insertInto('pool').values(values));
			});
		};
		for (const person of wish.result.each()) {
			batch.push(person);
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

/** Forgets an import, its people and their rows; true when there was one. */
export function* removeImportRows(app: App, id: string): Unit<boolean> {
	const { sql } = app.store;
	yield* rows(sql.deleteFrom('pool').where('import_id', '=', id));
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

/** A made deck as it is kept: under the version where the same one is kept, else under the next free one. */
function* freeVersion(app: App, deck: Deck): Unit<Deck> {
	for (let minor = 0; ; minor++) {
		const version = `1.${minor}.0`;
		const kept = yield* findDeck(app.store, deck.id, version);
		const wanted = { ...deck, version };
		if (!kept || JSON.stringify(kept) === JSON.stringify(wanted)) return wanted;
	}
}

/** What is kept of a person: the same as of somebody whose dialogue was purged. */
function bodies(app: App, { mapping, consent, result }: ImportToStore, deck: Deck) {
	const now = new Date(app.now());
	const [year, month] = mapping.collected?.split('-').map(Number) ?? [
		now.getUTCFullYear(),
		now.getUTCMonth() + 1
	];
	const inFile = new Set(result.cards.flatMap(({ id }) => id ?? []));
	const used = deck.cards.filter(({ id }) => inFile.has(id));
	const needs = used.some(({ kind }) => kind === 'need');
	const peopleIn = new Map<string, number>();
	for (const { group } of result.each()) peopleIn.set(group, (peopleIn.get(group) ?? 0) + 1);
	const round = (part: 'factors' | 'needs') => ({
		id: `${part}-1`,
		part,
		number: 1,
		state: 'released' as const
	});
	const facts = {
		deck: deck.id,
		deckVersion: deck.version,
		mode: 'import',
		year: year ?? now.getUTCFullYear(),
		month: month ?? 1,
		state: {
			rounds: [round('factors'), ...(needs ? [round('needs')] : [])],
			settings: {
				// who never saw the other cards did not pass them over
				size: used.every(({ core }) => core) ? ('core' as const) : ('full' as const),
				work: 'ask' as const,
				needs
			}
		},
		withheld: false,
		consent: consent.version
	};
	const language = mapping.language ?? deck.languages[0] ?? 'nl';
	return ({ group, work, placements }: ImportedPerson): string => {
		const entries = placements.map(([card, pile], at): JudgedEntry => ({
			entry: {
				kind: 'move',
				seq: at + 1,
				round: card.kind === 'need' ? 'needs-1' : 'factors-1',
				card: card.id,
				pile,
				via: 'paper'
			},
			verdict: 'counted'
		}));
		const body: PooledPerson = {
			...facts,
			people: peopleIn.get(group) ?? 0,
			person: { language, assisted: 'none', work: work === 'unsaid' ? '' : work },
			entries
		};
		return JSON.stringify(body);
	};
}
