import type { Insertable } from 'kysely';
import { asksNeeds, type Deck } from '$lib/domain/deck';
import { blankedColumns } from '$lib/domain/disclosure/blanked-columns';
import type { ImportedPerson, JudgedImport } from '$lib/domain/importing/judge-import';
import type { ImportMapping } from '$lib/protocol/imports';
import { keyedHash, newId } from '../keys';
import { eraseCode, hashEraseCode } from '../access/participant-token';
import type { App } from '../app';
import { findDeck, keepDeck } from '../store/deck-shelf';
import { dayOf } from '../store/dialogue-record';
import type { JudgedEntry } from '../store/person-record';
import { first, rows, type Unit } from '../store/store';
import type { Tables } from '../store/tables';
import { isOwnExport } from './is-own-export';
import { done, refuse, type Outcome } from '../outcome';
import { poolText, putInPool } from './enter-research';
import { breather } from './in-slices';
import { backgroundOf, backgroundOrder, freezeSort, type FrozenState } from './frozen-person';
import { DEFAULT_STUDY } from './keep-studies';

/** People in one commit: others write in between, and nobody waits long. */
const PEOPLE_A_COMMIT = 50;
/** Minimum of people for blanking to treat as a group (D12). */
const FEWEST_TOGETHER = 3;

interface ImportToStore {
	readonly who: string;
	readonly deck: Deck;
	/** the deck was made from this file and is kept with it */
	readonly made: boolean;
	readonly mapping: ImportMapping;
	readonly consent: NonNullable<ImportMapping['consent']>;
	/** of the file's bytes: the same file is not taken into a study twice */
	readonly digest: string;
	readonly result: JudgedImport;
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
				id: keyedHash(app.secret, 'erased', name),
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

type Facts = Awaited<ReturnType<typeof factsOf>>;

/** What is the same for everybody of an import. */
async function factsOf(
	app: App,
	{ mapping, consent, result }: ImportToStore,
	deck: Deck,
	breathe: ReturnType<typeof breather>
) {
	const now = new Date(app.now());
	const [year, month] = mapping.collected?.split('-').map(Number) ?? [
		now.getUTCFullYear(),
		now.getUTCMonth() + 1
	];
	const inFile = new Set(result.cards.flatMap(({ id }) => id ?? []));
	const used = deck.cards.filter(({ id }) => inFile.has(id));
	const needs = asksNeeds({ cards: used });
	const ids = new Set(['factors-1', ...(needs ? ['needs-1'] : [])]);
	for (const { placements } of result.each()) {
		await breathe();
		for (const [, , id] of placements) ids.add(id);
	}
	// a second sort without a talk between: the first was not shown before it (G7)
	const again = [...ids].some((id) => /^factors-[^1]/.test(id));
	const rounds = [...ids].map((id) => {
		const [part = 'factors', number = '1'] = id.split('-');
		return {
			id,
			part: part as 'factors' | 'needs' | 'replace',
			number: Number(number),
			state: again ? ('closed' as const) : ('released' as const)
		};
	});
	const state: FrozenState = {
		...(mapping.alone && result.groups === 0 ? { alone: true } : {}),
		rounds,
		settings: {
			// people who never saw the other cards did not skip them
			size: used.every(({ core }) => core) ? 'core' : 'full',
			work: 'ask',
			needs
		}
	};
	return {
		state,
		language: mapping.language ?? deck.languages[0] ?? 'nl',
		consent: consent.version,
		group: {
			dialogue: '',
			mode: 'import' as const,
			year: year ?? now.getUTCFullYear(),
			month: month ?? 1,
			deck: deck.id,
			deck_version: deck.version,
			state: JSON.stringify(state),
			standing: 'in' as const,
			research_rows: 'all' as const,
			refused: 0,
			erased: 0,
			chosen: 0,
			unsorted: 0
		}
	};
}

/**
 * The groups of an import, with what is blanked in each (D12). Groups under 3 people, such as
 * people who sorted alone, are treated together: on their own nothing of them could stay.
 */
async function groupsOf(
	{ result }: ImportToStore,
	deck: Deck,
	facts: Facts,
	breathe: ReturnType<typeof breather>
) {
	const members = new Map<string, Readonly<Record<string, string>>[]>();
	for (const person of result.each()) {
		await breathe();
		const sort = frozenImport(facts, deck, person);
		const list = members.get(person.group) ?? [];
		members.set(person.group, list);
		if (sort) list.push(backgroundOf(sort.person));
	}
	const order = backgroundOrder([]);
	const small = [...members.values()].filter((list) => list.length < FEWEST_TOGETHER).flat();
	const ofSmall = blankedColumns(small, order);
	return [...members].map(([name, list]) => ({
		name,
		people: list.length,
		blanked: list.length < FEWEST_TOGETHER ? ofSmall : blankedColumns(list, order)
	}));
}

/** What is kept of an imported person: the same as of somebody who sorted here. */
function frozenImport(facts: Facts, deck: Deck, { work, placements }: ImportedPerson) {
	const entries = placements.map(([card, pile, round], at): JudgedEntry => ({
		entry: {
			kind: 'move',
			seq: at + 1,
			round,
			card: card.id,
			pile,
			via: 'paper'
		},
		verdict: 'counted'
	}));
	const person = {
		language: facts.language,
		assisted: 'none' as const,
		work: work === 'unsaid' ? '' : work,
		consent: facts.consent
	};
	return freezeSort(deck, facts.state, 'import', person, entries);
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
