import type { App } from '../app';
import { blankedColumns } from '$lib/domain/disclosure/blanked-columns';
import { newId } from '../keys';
import { findDeck } from '../store/deck-shelf';
import { findDialogue } from '../store/dialogue-record';
import type { JudgedEntry } from '../store/person-record';
import { first, rows, StorageProblem, type Unit } from '../store/store';
import type { ResearchGroupRow } from '../store/research-tables';
import type { ParticipantRow } from '../store/tables';
import { enterResearch, poolText } from './enter-research';
import {
	backgroundOf,
	backgroundOrder,
	freezeSort,
	frozenStateOf,
	type FrozenSort,
	type FrozenState
} from './frozen-person';
import { closeBatch } from './put-in-batch';
import { FIRST_CONSENT_VERSION, readStudy } from './read-study';

/** What an earlier version of the program kept of a person in the pool. */
interface OldPooled {
	readonly deck: string;
	readonly deckVersion: string;
	readonly mode: ResearchGroupRow['mode'];
	readonly year: number;
	readonly month: number;
	readonly people: number;
	readonly state: FrozenState;
	readonly person: Pick<ParticipantRow, 'language' | 'assisted' | 'work'> & {
		readonly background?: string;
	};
	readonly entries: readonly JudgedEntry[];
	readonly withheld: boolean;
	readonly consent?: string;
}

interface OldRow {
	readonly id: string;
	readonly study: string;
	readonly group_id: string;
	readonly body: string;
	readonly kept_until: string;
	readonly import_id: string;
}

/**
 * Migrates research kept by an earlier version of the program into the current tables: ended
 * dialogues enter as they would have at their end, with the draw their seed gives, and the old pool
 * is blanked and batched. Done once; later starts find nothing to do.
 */
export async function settleResearch(app: App): Promise<void> {
	const ended = await app.store.read(function* () {
		const { sql } = app.store;
		return yield* rows(
			sql
				.selectFrom('dialogues')
				.select('id')
				.where('lifecycle', '=', 'ended')
				.where('study', 'is not', null)
				.where('mode', '=', 'dialogue')
				.where('id', 'not in', sql.selectFrom('research_groups').select('dialogue'))
		);
	});
	for (const { id } of ended) await quietly(app, () => enterAfterwards(app, id));
	const groups = await app.store.read(function* () {
		return yield* rows(
			app.store.sql
				.selectFrom('pool')
				.select(['group_id', 'import_id'])
				.distinct()
				.where('person', '=', '')
		);
	});
	for (const { group_id: id } of groups) await quietly(app, () => settleGroup(app, id));
	if (groups.length > 0) await app.store.commit(() => batchSolo(app));
}

/** Damaged data stays as it is and out of research; the rest goes on. */
async function quietly(app: App, unit: () => Unit<void>): Promise<void> {
	try {
		await app.store.commit(unit);
	} catch (error) {
		if (!(error instanceof StorageProblem) || error.reason !== 'damaged') throw error;
	}
}

function* enterAfterwards(app: App, id: string): Unit<void> {
	yield* app.store.lockDialogue(id);
	const record = yield* findDialogue(app.store, id);
	if (!record) return;
	yield* enterResearch(app, record);
	const group = yield* first(
		app.store.sql.selectFrom('research_groups').select('id').where('dialogue', '=', id)
	);
	if (!group) return;
	yield* rows(app.store.sql.updateTable('tags').set({ holder: group.id }).where('holder', '=', id));
}

function* settleGroup(app: App, id: string): Unit<void> {
	const { sql } = app.store;
	if (app.store.damaged(id)) throw new StorageProblem('damaged', id);
	const old: OldRow[] = yield* rows(
		sql
			.selectFrom('pool')
			.select(['id', 'study', 'group_id', 'body', 'kept_until', 'import_id'])
			.where('group_id', '=', id)
			.where('person', '=', '')
	);
	const people = old.map((row) => ({ row, body: JSON.parse(row.body) as OldPooled }));
	const [one] = people;
	if (!one) return;
	const { body, row } = one;
	const deck = yield* findDeck(app.store, body.deck, body.deckVersion);
	if (!deck) return;
	const state = frozenStateOf(body.state);
	const sorts = people.flatMap((person): { id: string; sort: FrozenSort }[] => {
		const said = { ...person.body.person, consent: person.body.consent ?? FIRST_CONSENT_VERSION };
		const sort = person.body.withheld
			? undefined
			: freezeSort(deck, state, body.mode, said, person.body.entries);
		return sort ? [{ id: person.row.id, sort }] : [];
	});
	const study = yield* first(sql.selectFrom('studies').selectAll().where('id', '=', row.study));
	const order = backgroundOrder(study ? readStudy(study).questions.map(({ id: q }) => q) : []);
	const withheld = people.filter((person) => person.body.withheld).length;
	const solo = body.mode === 'solo';
	const blanked = solo
		? []
		: blankedColumns(
				sorts.map(({ sort }) => backgroundOf(sort.person)),
				order
			);
	yield* rows(
		sql.insertInto('research_groups').values({
			id,
			study: row.study,
			dialogue: '',
			mode: body.mode,
			year: body.year,
			month: body.month,
			deck: deck.id,
			deck_version: deck.version,
			people: body.people,
			state: JSON.stringify(state),
			standing: solo ? 'gathering' : 'in',
			research_rows: 'protected',
			refused: 0,
			erased: 0,
			chosen: withheld,
			blanked: JSON.stringify(blanked),
			kept_until: row.kept_until,
			import_id: row.import_id
		})
	);
	const kept = new Map(sorts.map((sort) => [sort.id, sort.sort]));
	const blank = new Set(blanked);
	for (const person of people) {
		const sort = kept.get(person.row.id);
		yield* rows(
			sort
				? sql
						.updateTable('pool')
						.set(poolText(deck, state, sort, blank))
						.where('id', '=', person.row.id)
				: // held back for good: nobody will ever read it
					sql.deleteFrom('pool').where('id', '=', person.row.id)
		);
	}
}

/** Sorts given alone, each in a group of its own until now, become batches; under ten they wait. */
function* batchSolo(app: App): Unit<void> {
	const { sql } = app.store;
	const alone = yield* rows(
		sql
			.selectFrom('research_groups')
			.selectAll()
			.where('standing', '=', 'gathering')
			.orderBy('year')
			.orderBy('month')
			.orderBy('id')
	);
	const alike = new Map<string, ResearchGroupRow[]>();
	for (const group of alone) {
		const key = [group.study, group.deck, group.deck_version, group.state].join('\n');
		alike.set(key, [...(alike.get(key) ?? []), group]);
	}
	for (const groups of alike.values()) {
		const last = groups.at(-1);
		if (!last) continue;
		const id = newId();
		for (const { id: one } of groups) {
			yield* rows(sql.updateTable('pool').set({ group_id: id }).where('group_id', '=', one));
			yield* rows(sql.deleteFrom('research_groups').where('id', '=', one));
			yield* rows(sql.deleteFrom('tags').where('holder', '=', one));
		}
		yield* rows(sql.insertInto('research_groups').values({ ...last, id }));
		yield* closeBatch(app, id, last);
	}
}
