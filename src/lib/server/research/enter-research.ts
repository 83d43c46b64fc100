import { foldAnswers } from '$lib/domain/answers';
import type { Deck } from '$lib/domain/deck';
import { blankedColumns } from '$lib/domain/disclosure/blanked-columns';
import { isTooFew } from '$lib/domain/disclosure/group-picture';
import { heldBack } from '$lib/domain/disclosure/held-back';
import { mayEnter, type PictureWithRows } from '$lib/domain/disclosure/may-enter';
import { servedFromStore } from '$lib/domain/disclosure/stored-picture';
import type { CompiledQuery, Insertable } from 'kysely';
import { keyedHash, newId } from '../keys';
import { personHash } from '../access/person-hash';
import type { App } from '../app';
import { findDeck } from '../store/deck-shelf';
import { dayOf, type DialogueRecord } from '../store/dialogue-record';
import type { JudgedEntry } from '../store/person-record';
import { first, rows, type Unit } from '../store/store';
import type { ParticipantRow, PictureRow, Tables } from '../store/tables';
import {
	backgroundOf,
	backgroundOrder,
	blankedSort,
	freezeSort,
	frozenStateOf,
	type FrozenSort,
	type FrozenState
} from './frozen-person';
import { wasClosedUnseen } from './closed-rounds';
import { knownForGood, rememberForGood } from './for-good';
import { blankedHashes, leftHash } from './leave-research';
import { saidByPeople, type PeopleAhead, type Said } from './people-ahead';
import { readStudy } from './read-study';
import { sorterMaker } from './sorter-maker';

/** A person and the row they will have. */
interface Candidate {
	readonly row: ParticipantRow;
	readonly sort: FrozenSort;
}

/**
 * Enters a dialogue into research, once, in the transaction of its first end (D12): draws who is
 * held back, blanks what would stand alone, and keeps the rest in separate tables that only ever
 * shrink. Does nothing for a dialogue that has entered, has no study, or is a rehearsal.
 * @param ahead what was computed about its people beforehand, see there
 */
export function* enterResearch(
	app: App,
	{ row, state }: DialogueRecord,
	ahead?: PeopleAhead
): Unit<void> {
	const { sql } = app.store;
	if (row.study === null || row.mode === 'rehearsal' || state.lifecycle === 'draft') return;
	const before = yield* first(
		sql.selectFrom('research_groups').select('id').where('dialogue', '=', row.id)
	);
	const study = yield* first(sql.selectFrom('studies').selectAll().where('id', '=', row.study));
	const deck = yield* findDeck(app.store, row.deck, row.deck_version);
	// rows of a study that is over are kept no longer
	if (before || !study || !deck || study.ends_on < dayOf(app.now())) return;

	const people = yield* rows(
		sql.selectFrom('participants').selectAll().where('dialogue', '=', row.id).orderBy('number')
	);
	const { entries: all, same } = yield* saidByPeople(app, { row, state }, people, ahead);
	const entries = yield* entriesUntilEnd(app, row.id, all);
	const pictures = yield* rows(
		sql.selectFrom('pictures').selectAll().where('dialogue', '=', row.id)
	);
	const over = row.study_over === 1;
	const left = yield* whoOf(app, people, leftHash);
	const heldBefore = yield* whoOf(app, people, heldHash);
	// sorting after the end of a study gives it nothing
	const isGiven = ({ id, research }: ParticipantRow) =>
		research === 1 &&
		!left.has(id) &&
		(!over || entries.get(id)?.some(({ entry }) => entry.kind === 'move') === true);
	const held =
		row.research_rows === 'all'
			? { refused: 0, erased: 0, chosen: [] }
			: heldBack(
					pictures.flatMap(({ members }) => JSON.parse(members) as string[]),
					new Map(people.map((person) => [person.id, isGiven(person)])),
					row.withheld_seed,
					heldBefore
				);
	const { mode } = row;
	const frozenState = frozenStateOf(state);
	const chosen = new Set(held.chosen);
	const given = people.filter((person) => isGiven(person) && !chosen.has(person.id));
	const candidates = given.flatMap((person): Candidate[] => {
		const own = entries.get(person.id) ?? [];
		const known = same.get(person.id);
		// without what came after the end, if anything did
		if (known?.judged === own && !over)
			return known.sort ? [{ row: person, sort: known.sort }] : [];
		const work = over ? workSaid(own) : person.work;
		const sort = freezeSort(deck, frozenState, mode, { ...person, work }, own);
		return sort ? [{ row: person, sort }] : [];
	});
	const nobodyHeld = held.refused + held.erased + chosen.size === 0;
	const record = { row, state };
	const isIn =
		(row.research_rows === 'all' ||
			!(yield* wasClosedUnseen(
				app,
				row.id,
				pictures.map(({ round }) => round)
			))) &&
		(nobodyHeld ||
			mayEnter(deck, picturesWithRows(record, deck, pictures, given, { entries: all, same })));
	const id = newId();
	const order = backgroundOrder(readStudy(study).questions.map((question) => question.id));
	const asBlanked = blankedHashes(app, row.id, order);
	const blankedBefore = yield* knownForGood(app, asBlanked);
	const blanked = blankedColumns(
		candidates.map(({ sort }) => backgroundOf(sort.person)),
		order,
		order.filter((_, at) => blankedBefore.has(asBlanked[at] ?? ''))
	);
	// before anybody is served them: an end made once more holds back and blanks no less (D16)
	yield* rememberForGood(app, [
		...blankedHashes(app, row.id, blanked),
		...[...chosen].map((person) => heldHash(app, personHash(app, person)))
	]);
	yield* rows(
		sql.insertInto('research_groups').values({
			id,
			study: study.id,
			dialogue: row.id,
			mode,
			year: row.year,
			month: row.month,
			deck: deck.id,
			deck_version: deck.version,
			people: people.length,
			state: JSON.stringify(frozenState),
			standing: isIn ? 'in' : 'out',
			research_rows: row.research_rows,
			refused: held.refused,
			erased: held.erased,
			chosen: chosen.size,
			blanked: JSON.stringify(blanked),
			kept_until: study.ends_on,
			import_id: ''
		})
	);
	// it enters once: after a reopening nobody is asked for what no researcher would get
	yield* rows(sql.updateTable('dialogues').set({ study_over: 1 }).where('id', '=', row.id));
	if (!isIn) return;
	const blank = new Set(blanked);
	yield* putInPool(
		app,
		candidates.map(({ row: person, sort }) => ({
			id: same.get(person.id)?.hash ?? personHash(app, person.id),
			study: study.id,
			group_id: id,
			...poolText(deck, frozenState, sort, blank),
			erase_hash: person.erase_hash,
			kept_until: study.ends_on,
			import_id: ''
		}))
	);
}

/** Rows written by one statement. */
const AT_ONCE = 25;

/** Puts rows in the pool, all with the same columns. */
export function* putInPool(app: App, values: readonly Insertable<Tables['pool']>[]): Unit<void> {
	const columns = Object.keys(values[0] ?? {}) as (keyof Insertable<Tables['pool']>)[];
	let full: CompiledQuery | undefined;
	for (let at = 0; at < values.length; at += AT_ONCE) {
		const some = values.slice(at, at + AT_ONCE);
		// compiling a statement takes longer than running it, so it is compiled once
		const query = some.length === AT_ONCE ? full : undefined;
		const made = query ?? app.store.sql.insertInto('pool').values(some).compile();
		if (some.length === AT_ONCE) full = made;
		yield { ...made, parameters: some.flatMap((row) => columns.map((column) => row[column])) };
	}
}

/** What the pool keeps of a person, as text. */
export const poolText = (
	deck: Deck,
	state: FrozenState,
	sort: FrozenSort,
	blank: ReadonlySet<string>
) => {
	const { person, entries } = blankedSort(deck, state, sort, blank);
	return {
		person: JSON.stringify(person),
		body: JSON.stringify(entries),
		words: sort.words.length > 0 ? JSON.stringify(sort.words) : ''
	};
};

/** Identifies, in the log of erasures, somebody held back. */
const heldHash = (app: Pick<App, 'secret'>, row: string): string =>
	keyedHash(app.secret, 'held', row);

/** Those of whom something is remembered that a restored backup does not know of. */
function* whoOf(
	app: App,
	people: readonly ParticipantRow[],
	hashOf: typeof leftHash
): Unit<ReadonlySet<string>> {
	const hashes = people.map(({ id }) => hashOf(app, personHash(app, id)));
	const known = yield* knownForGood(app, hashes);
	return new Set(people.flatMap(({ id }, at) => (known.has(hashes[at] ?? '') ? [id] : [])));
}

/** What was said by then: the work situation as it was at the end of the study. */
const workSaid = (judged: readonly JudgedEntry[]): string =>
	foldAnswers(judged.map(({ entry }) => entry)).anchors.work ?? '';

/** Why an entry after the study's end reaches no researcher, whatever it counts for in the room. */
export const STUDY_ENDED = 'study-ended';

/**
 * No entry that came after the end, of a dialogue that ended under an earlier version of the
 * program, nor after the end of its study.
 */
function* entriesUntilEnd(
	app: App,
	dialogue: string,
	all: ReadonlyMap<string, readonly JudgedEntry[]>
): Unit<ReadonlyMap<string, readonly JudgedEntry[]>> {
	const after = yield* rows(
		app.store.sql
			.selectFrom('entries')
			.select(['participant', 'seq'])
			.where('dialogue', '=', dialogue)
			.where('reason', 'in', ['dialogue-ended', STUDY_ENDED])
	);
	if (after.length === 0) return all;
	const late = new Set(after.map(({ participant, seq }) => `${participant} ${seq}`));
	return new Map(
		[...all].map(([id, own]) => [id, own.filter(({ entry }) => !late.has(`${id} ${entry.seq}`))])
	);
}

function picturesWithRows(
	record: DialogueRecord,
	deck: Deck,
	pictures: readonly PictureRow[],
	given: readonly ParticipantRow[],
	{ entries, same }: Said
): readonly PictureWithRows[] {
	return pictures.flatMap(({ round: id, picture: text, members }): PictureWithRows[] => {
		const picture = servedFromStore(text);
		const round = record.state.rounds.find((one) => one.id === id);
		if (!round || isTooFew(picture)) return [];
		const inside = new Set(JSON.parse(members) as string[]);
		const sorterOf = sorterMaker(record, deck, round);
		const sorters = given
			.filter((person) => inside.has(person.id))
			.map(
				(person) =>
					same.get(person.id)?.sorters.get(id) ?? sorterOf(person, entries.get(person.id) ?? [])
			);
		return [{ part: round.part, picture, rows: sorters }];
	});
}
