import type { Deck } from '$lib/domain/deck';
import type { DialogueState } from '$lib/domain/dialogue';
import type { App } from '../app';
import { findDeck } from '../store/deck-shelf';
import { entriesByPerson, type JudgedEntry } from '../store/person-record';
import { rows, type Unit } from '../store/store';
import type { DialogueRow, ParticipantRow } from '../store/tables';
import type { PooledPerson } from './purge-dialogue';

/** A person of a dialogue as the research room finds them, before consent is looked at. */
export interface SourcePerson {
	/** stable within the installation, never exported */
	readonly id: string;
	readonly consents: boolean;
	/** withheld once, when the dialogue was purged */
	readonly withheld: boolean;
	readonly row: Pick<ParticipantRow, 'language' | 'assisted' | 'work'>;
	readonly entries: readonly JudgedEntry[];
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

/** What to read: everything of the installation's studies unless it says otherwise. */
export interface SourceFilter {
	readonly study?: string;
	readonly deck?: string;
	readonly language?: string;
	readonly mode?: string;
}

/** All dialogues that belong to a study, with their people, and the pools of purged ones. */
export async function researchSources(
	app: App,
	filter: SourceFilter = {}
): Promise<readonly SourceDialogue[]> {
	const [living, pooled] = [
		await app.store.read(() => livingDialogues(app, filter)),
		await app.store.read(() => pooledDialogues(app, filter))
	];
	return [...living, ...pooled].filter(
		(source) =>
			(filter.deck === undefined || source.deck.id === filter.deck) &&
			(filter.mode === undefined || source.mode === filter.mode)
	);
}

function* livingDialogues(app: App, filter: SourceFilter): Unit<readonly SourceDialogue[]> {
	const { sql } = app.store;
	let query = sql
		.selectFrom('dialogues')
		.selectAll()
		.where('study', 'is not', null)
		.where('lifecycle', '!=', 'purged');
	if (filter.study !== undefined) query = query.where('study', '=', filter.study);
	if (filter.language !== undefined) query = query.where('language', '=', filter.language);
	const found = yield* rows(query.orderBy('id'));
	const sources: SourceDialogue[] = [];
	for (const row of found) {
		const deck = yield* findDeck(app.store, row.deck, row.deck_version);
		if (!deck) continue;
		const people = yield* rows(
			sql.selectFrom('participants').selectAll().where('dialogue', '=', row.id).orderBy('number')
		);
		const entries = yield* entriesByPerson(app.store, row.id);
		sources.push({
			id: row.id,
			title: row.title,
			study: row.study ?? '',
			mode: row.mode,
			year: row.year,
			month: row.month,
			deck,
			state: JSON.parse(row.state) as DialogueState,
			joined: people.length,
			erased: row.joined - people.length,
			seed: row.withheld_seed,
			people: people.map((person) => ({
				id: person.id,
				consents: person.research === 1,
				withheld: false,
				row: person,
				entries: entries.get(person.id) ?? []
			})),
			pooled: false,
			lifecycle: row.lifecycle
		});
	}
	return sources;
}

function* pooledDialogues(app: App, filter: SourceFilter): Unit<readonly SourceDialogue[]> {
	const { sql } = app.store;
	let query = sql
		.selectFrom('pool')
		.selectAll()
		// an import counts once all of it is there
		.where((eb) =>
			eb.or([
				eb('import_id', '=', ''),
				eb('import_id', 'in', sql.selectFrom('imports').select('id').where('state', '=', 'done'))
			])
		);
	if (filter.study !== undefined) query = query.where('study', '=', filter.study);
	const found = yield* rows(query.orderBy('group_id').orderBy('id'));
	const groups = new Map<string, SourceDialogue>();
	for (const row of found) {
		const body = JSON.parse(row.body) as PooledPerson;
		const person: SourcePerson = {
			id: row.id,
			consents: true,
			withheld: body.withheld,
			row: body.person,
			entries: body.entries
		};
		const group = groups.get(row.group_id);
		if (group) {
			groups.set(row.group_id, { ...group, people: [...group.people, person] });
			continue;
		}
		const deck = yield* findDeck(app.store, body.deck, body.deckVersion);
		if (!deck) continue;
		groups.set(row.group_id, {
			id: row.group_id,
			title: '',
			study: row.study,
			mode: body.mode as DialogueRow['mode'],
			year: body.year,
			month: body.month,
			deck,
			state: body.state,
			joined: body.people,
			// those who refused or erased were settled at the purge
			erased: 0,
			seed: 0,
			people: [person],
			pooled: true,
			lifecycle: 'purged'
		});
	}
	return [...groups.values()].filter(
		(group) =>
			filter.language === undefined ||
			group.people.some((person) => person.row.language === filter.language)
	);
}
