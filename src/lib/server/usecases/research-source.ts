import type { Deck } from '$lib/domain/deck';
import type { DialogueState } from '$lib/domain/dialogue';
import type { Entry } from '$lib/domain/entry';
import { sql } from 'kysely';
import type { App } from '../app';
import { findDeck } from '../store/deck-shelf';
import { rows, StorageProblem, type Unit } from '../store/store';
import type { DialogueRow, ParticipantRow } from '../store/tables';
import { damagedSources } from './damaged-sources';
import type { PooledPerson } from './purge-dialogue';
import { FIRST_CONSENT_VERSION } from './read-study';

/** A person of a dialogue as the research room finds them, before consent is looked at and without entries. */
export interface SourcePerson {
	/** stable within the installation, never exported */
	readonly id: string;
	readonly consents: boolean;
	/** withheld once, when the dialogue was purged */
	readonly withheld: boolean;
	readonly row: Pick<ParticipantRow, 'language' | 'assisted' | 'work'> & {
		/** question id → answer id as JSON; empty or absent where nothing was said */
		readonly background?: string;
	};
	/** what was taken in after this `seq` is not of this snapshot */
	readonly upTo: number;
	/** version of the text by which they said yes */
	readonly consent: string;
	/** put at least one card somewhere */
	readonly sorted: boolean;
}

/** A dialogue, or what is left of one in a study's pool. */
export interface SourceDialogue {
	readonly id: string;
	readonly title: string;
	readonly study: string;
	readonly mode: DialogueRow['mode'];
	readonly year: number;
	readonly month: number;
	readonly deck: Deck;
	readonly state: PooledPerson['state'] | DialogueState;
	readonly tags: readonly string[];
	/** everybody who joined, refused and erased ones too */
	readonly joined: number;
	readonly erased: number;
	/** picks the rows withheld beside those who refused or erased (D12) */
	readonly seed: number;
	readonly people: readonly SourcePerson[];
	/** purged: its rows live in the pool */
	readonly pooled: boolean;
	readonly lifecycle: string;
}

/** Rows of the pool read at once: each holds a person's whole sort. */
const POOL_SLICE = 200;

/** What there is for research, and how much of it cannot be trusted. */
export interface ResearchSources {
	readonly sources: readonly SourceDialogue[];
	/** dialogues and groups left out: they, their card set or their study are not as they were written */
	readonly damaged: number;
}

/** All dialogues that belong to a study, with their people, and the pools of purged ones; no rehearsals. */
export async function researchSources(
	app: App,
	study: string | undefined
): Promise<ResearchSources> {
	const damaged = await damagedSources(app, study);
	const living = await app.store.read(() => livingDialogues(app, study, damaged));
	const pooled = await pooledDialogues(app, study, damaged);
	return {
		sources: [...living, ...pooled].filter((source) => source.mode !== 'rehearsal'),
		damaged: damaged.size
	};
}

/** @param damaged is passed over, and added to where a card set is damaged */
function* livingDialogues(
	app: App,
	study: string | undefined,
	damaged: Set<string>
): Unit<readonly SourceDialogue[]> {
	const { sql } = app.store;
	let query = sql
		.selectFrom('dialogues')
		.selectAll()
		.where('study', 'is not', null)
		.where('lifecycle', '!=', 'purged')
		// what is invented reaches no researcher, whatever a filter says
		.where('mode', '!=', 'rehearsal');
	if (study !== undefined) query = query.where('study', '=', study);
	const found = yield* rows(query.orderBy('id'));
	const tags = yield* tagsByHolder(app);
	const sources: SourceDialogue[] = [];
	const decks = deckFinder(app);
	const everybody = yield* peopleByDialogue(app, study);
	for (const row of found) {
		if (damaged.has(row.id)) continue;
		const deck = yield* decks(row.deck, row.deck_version);
		if (deck === 'damaged') damaged.add(row.id);
		if (!deck || deck === 'damaged') continue;
		const people = everybody.get(row.id) ?? [];
		sources.push({
			id: row.id,
			title: row.title,
			study: row.study ?? '',
			mode: row.mode,
			year: row.year,
			month: row.month,
			deck,
			state: JSON.parse(row.state) as DialogueState,
			tags: tags.get(row.id) ?? [],
			joined: people.length,
			erased: row.joined - people.length,
			seed: row.withheld_seed,
			people,
			pooled: false,
			lifecycle: row.lifecycle
		});
	}
	return sources;
}

/** One question for all: a question a dialogue would cost as much as the reading. */
function* peopleByDialogue(
	app: App,
	study: string | undefined
): Unit<ReadonlyMap<string, readonly SourcePerson[]>> {
	let query = app.store.sql
		.selectFrom('participants')
		.innerJoin('dialogues', 'dialogues.id', 'participants.dialogue')
		.select(['participants.id', 'dialogue', 'research', 'participants.language'])
		.select(['assisted', 'work', 'acknowledged', 'background', 'participants.consent'])
		.select(({ exists, selectFrom }) =>
			exists(
				selectFrom('entries')
					.select('seq')
					.whereRef('entries.participant', '=', 'participants.id')
					.where('entries.kind', '=', 'move')
			).as('sorted')
		)
		.where('study', 'is not', null)
		.where('lifecycle', '!=', 'purged');
	if (study !== undefined) query = query.where('study', '=', study);
	const people = new Map<string, SourcePerson[]>();
	for (const row of yield* rows(query.orderBy('dialogue').orderBy('number'))) {
		const list = people.get(row.dialogue) ?? [];
		if (list.length === 0) people.set(row.dialogue, list);
		list.push({
			id: row.id,
			consents: row.research === 1,
			withheld: false,
			row,
			upTo: row.acknowledged,
			consent: row.consent || FIRST_CONSENT_VERSION,
			sorted: Boolean(row.sorted)
		});
	}
	return people;
}

async function pooledDialogues(
	app: App,
	study: string | undefined,
	damaged: Set<string>
): Promise<readonly SourceDialogue[]> {
	const tags = await app.store.read(() => tagsByHolder(app));
	const decks = deckFinder(app);
	const groups = new Map<string, { dialogue: SourceDialogue; people: SourcePerson[] }>();
	for (let after = ''; ;) {
		const slice = await app.store.read(function* () {
			const query = app.store.sql;
			let wanted = query
				.selectFrom('pool')
				.selectAll()
				.where('id', '>', after)
				// an import counts once all of it is there
				.where((eb) =>
					eb.or([
						eb('import_id', '=', ''),
						eb(
							'import_id',
							'in',
							query.selectFrom('imports').select('id').where('state', '=', 'done')
						)
					])
				);
			if (study !== undefined) wanted = wanted.where('study', '=', study);
			const found = yield* rows(wanted.orderBy('id').limit(POOL_SLICE));
			for (const row of found) {
				if (damaged.has(row.group_id)) continue;
				const body = JSON.parse(row.body) as PooledPerson;
				const person: SourcePerson = {
					id: row.id,
					consents: true,
					withheld: body.withheld,
					row: body.person,
					upTo: Infinity,
					consent: body.consent || FIRST_CONSENT_VERSION,
					sorted: body.entries.some(({ entry }) => entry.kind === 'move')
				};
				const group = groups.get(row.group_id);
				if (group) {
					group.people.push(person);
					continue;
				}
				const deck = yield* decks(body.deck, body.deckVersion);
				if (deck === 'damaged') damaged.add(row.group_id);
				if (!deck || deck === 'damaged') continue;
				const people = [person];
				const dialogue = pooledDialogue(row, body, deck, tags.get(row.group_id) ?? [], people);
				groups.set(row.group_id, { dialogue, people });
			}
			return found;
		});
		const last = slice.at(-1);
		if (!last || slice.length < POOL_SLICE) break;
		after = last.id;
		await new Promise(setImmediate);
	}
	return [...groups.values()].map(({ dialogue }) => dialogue);
}

function pooledDialogue(
	row: { readonly group_id: string; readonly study: string },
	body: PooledPerson,
	deck: Deck,
	tags: readonly string[],
	people: readonly SourcePerson[]
): SourceDialogue {
	return {
		id: row.group_id,
		title: '',
		study: row.study,
		mode: body.mode as DialogueRow['mode'],
		year: body.year,
		month: body.month,
		deck,
		state: body.state,
		tags,
		joined: body.people,
		// those who refused or erased were settled at the purge
		erased: 0,
		seed: 0,
		people,
		pooled: true,
		lifecycle: 'purged'
	};
}

/** Finds each deck once, however many dialogues were sorted with it. */
function deckFinder(app: App) {
	const known = new Map<string, Deck | 'damaged' | undefined>();
	return function* (id: string, version: string): Unit<Deck | 'damaged' | undefined> {
		const key = `${id}@${version}`;
		if (!known.has(key)) {
			try {
				known.set(key, yield* findDeck(app.store, id, version));
			} catch (error) {
				if (!(error instanceof StorageProblem) || error.reason !== 'damaged') throw error;
				known.set(key, 'damaged');
			}
		}
		return known.get(key);
	};
}

function* tagsByHolder(app: App): Unit<ReadonlyMap<string, readonly string[]>> {
	const found = yield* rows(app.store.sql.selectFrom('tags').selectAll().orderBy('tag'));
	const tags = new Map<string, string[]>();
	for (const { holder, tag } of found) tags.set(holder, [...(tags.get(holder) ?? []), tag]);
	return tags;
}

/** What one person did, in `seq` order. */
export interface ReadEntries {
	readonly entries: readonly Entry[];
	/** the verdict of each by its first letter: counted, late or void */
	readonly verdicts: string;
}

/**
 * The entries of some people, none newer than the snapshot. Somebody who is no longer where the snapshot
 * found them is not in it. A person's entries come as one text: they are most of what is ever read here, and
 * a text a person costs half of a row an entry.
 */
export function* entriesOfPeople(
	app: App,
	people: readonly (SourcePerson & { readonly pooled: boolean })[]
): Unit<ReadonlyMap<string, ReadEntries>> {
	const { sql: query } = app.store;
	const found = new Map<string, ReadEntries>();
	const living = people.filter((person) => !person.pooled).map((person) => person.id);
	const pooled = people.filter((person) => person.pooled).map((person) => person.id);
	if (living.length > 0) {
		const upTo = new Map(people.map((person) => [person.id, person.upTo]));
		const there = yield* rows(
			query.selectFrom('participants').select('id').where('id', 'in', living)
		);
		for (const { id } of there) found.set(id, { entries: [], verdicts: '' });
		const texts = yield* rows(
			query
				.selectFrom('entries')
				.select([
					'participant',
					sql<string>`string_agg(body, ',')`.as('bodies'),
					sql<string>`string_agg(substr(verdict, 1, 1), '')`.as('verdicts')
				])
				.where('participant', 'in', living)
				.groupBy('participant')
		);
		for (const { participant, bodies, verdicts } of texts) {
			if (!found.has(participant)) continue;
			const entries = JSON.parse(`[${bodies}]`) as Entry[];
			found.set(participant, upToSeq(entries, verdicts, upTo.get(participant) ?? 0));
		}
	}
	if (pooled.length > 0) {
		const kept = yield* rows(
			query.selectFrom('pool').select(['id', 'body']).where('id', 'in', pooled)
		);
		for (const { id, body } of kept) {
			const { entries } = JSON.parse(body) as PooledPerson;
			found.set(id, {
				entries: entries.map(({ entry }) => entry),
				verdicts: entries.map(({ verdict }) => verdict.charAt(0)).join('')
			});
		}
	}
	return found;
}

/** In `seq` order, whatever order the store joined them in, and without what came after the snapshot. */
function upToSeq(entries: readonly Entry[], verdicts: string, last: number): ReadEntries {
	const inOrder = entries.every(
		({ seq }, at) => seq <= last && (at === 0 || seq > (entries[at - 1] as Entry).seq)
	);
	if (inOrder) return { entries, verdicts };
	const kept = entries
		.map((entry, at) => ({ entry, verdict: verdicts.charAt(at) }))
		.filter(({ entry }) => entry.seq <= last)
		.sort((a, b) => a.entry.seq - b.entry.seq);
	return {
		entries: kept.map(({ entry }) => entry),
		verdicts: kept.map(({ verdict }) => verdict).join('')
	};
}
