import { blankedColumns } from '$lib/domain/disclosure/blanked-columns';
import type { Entry } from '$lib/domain/entry';
import { keyedHash } from '../keys';
import { personHash } from '../access/person-hash';
import type { App } from '../app';
import { findDeck } from '../store/deck-shelf';
import { first, rows, type Unit } from '../store/store';
import type { ParticipantRow } from '../store/tables';
import { leaveExports } from './forget-exports';
import {
	backgroundOf,
	backgroundOrder,
	blankedSort,
	type FrozenPerson,
	type FrozenState
} from './frozen-person';
import { readStudy } from './read-study';
import { nextTime, rememberForGood } from './for-good';
import { markSorts } from './sort-prints';

/** Identifies, in the log of erasures, somebody who left research but not the dialogue. */
export const leftHash = (app: Pick<App, 'secret'>, row: string): string =>
	keyedHash(app.secret, 'left', row);

/** After so many times no, yes and no again, the no stays. */
const MOST_NOES = 20;

/** Identify there somebody's noes of while the dialogue went on: the first, the second, … */
export const refusedHashes = (app: Pick<App, 'secret'>, row: string): readonly string[] =>
	Array.from({ length: MOST_NOES }, (_, before) =>
		keyedHash(app.secret, 'refused', before === 0 ? row : `${row} ${before + 1}`)
	);

/**
 * Removes a person's row from research and from every file waiting to be fetched. Nobody is added
 * back, and what would now stand alone among the remaining people is blanked (D12).
 * @param row their `personHash`
 * @returns whether there was a row
 */
export function* leavePool(app: App, row: string): Unit<boolean> {
	const { sql } = app.store;
	const [gone] = yield* rows(
		sql.deleteFrom('pool').where('id', '=', row).returning(['group_id', 'body'])
	);
	yield* leaveExports(app, row);
	if (!gone) return false;
	yield* markSorts(app, JSON.parse(gone.body) as Entry[]);
	yield* blankAgain(app, gone.group_id);
	return true;
}

/**
 * The same for a "no". After the end it counts as an erasure: neither an old backup nor a dialogue
 * that ends once more after restoring one brings the row back (D12). Before the end a "yes" may
 * follow, but no older backup turns the "no" into one, be it the first or one after a "yes".
 */
export function* sayNo(
	app: App,
	{ id, research }: Pick<ParticipantRow, 'id' | 'research'>,
	ended: boolean
): Unit<void> {
	const row = personHash(app, id);
	const gone = yield* leavePool(app, row);
	if (gone || ended) return yield* rememberForGood(app, [leftHash(app, row)]);
	const { next, isFirst } = yield* nextTime(app, refusedHashes(app, row));
	// a repeat adds nothing
	if (next !== undefined && (research === 1 || isFirst)) yield* rememberForGood(app, [next]);
}

/** Whether a yes changes nothing any more: after too many noes. */
export function* staysNo(app: App, id: string): Unit<boolean> {
	return (yield* nextTime(app, refusedHashes(app, personHash(app, id)))).next === undefined;
}

/** Identify in the log of erasures that columns of a dialogue were blanked. */
export const blankedHashes = (
	app: Pick<App, 'secret'>,
	dialogue: string,
	columns: readonly string[]
): readonly string[] =>
	columns.map((column) => keyedHash(app.secret, 'blanked', `${dialogue} ${column}`));

/**
 * Blanks what stands alone in a group as it is now; what was blanked stays blank.
 * @param too further columns to blank
 * @returns all columns that are blanked now
 */
export function* blankAgain(
	app: App,
	id: string,
	too: readonly string[] = []
): Unit<readonly string[]> {
	const { sql } = app.store;
	const group = yield* first(sql.selectFrom('research_groups').selectAll().where('id', '=', id));
	if (!group || group.standing !== 'in') return [];
	const study = yield* first(sql.selectFrom('studies').selectAll().where('id', '=', group.study));
	const left = yield* rows(
		sql.selectFrom('pool').select(['id', 'person']).where('group_id', '=', id)
	);
	const people = left.map((row) => ({
		id: row.id,
		person: JSON.parse(row.person) as FrozenPerson
	}));
	const before = JSON.parse(group.blanked) as string[];
	const order = backgroundOrder(
		study ? readStudy(study).questions.map((question) => question.id) : []
	);
	const blanked = blankedColumns(
		people.map(({ person }) => backgroundOf(person)),
		order,
		[...before, ...too]
	);
	if (blanked.length === before.length) return blanked;
	if (group.dialogue !== '') {
		yield* rememberForGood(app, blankedHashes(app, group.dialogue, blanked));
	}
	yield* rows(
		sql
			.updateTable('research_groups')
			.set({ blanked: JSON.stringify(blanked) })
			.where('id', '=', id)
	);
	const deck = yield* findDeck(app.store, group.deck, group.deck_version);
	const blank = new Set(blanked);
	for (const { id: one, person } of people) {
		const row = yield* first(sql.selectFrom('pool').select('body').where('id', '=', one));
		if (!row || !deck) continue;
		const without = blankedSort(
			deck,
			JSON.parse(group.state) as FrozenState,
			{ person, entries: JSON.parse(row.body) as Entry[] },
			blank
		);
		yield* rows(
			sql
				.updateTable('pool')
				.set({ person: JSON.stringify(without.person), body: JSON.stringify(without.entries) })
				.where('id', '=', one)
		);
	}
	return blanked;
}
