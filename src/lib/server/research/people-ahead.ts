import type { Sorter } from '$lib/domain/disclosure/sorter';
import { personHash } from '../access/person-hash';
import type { App } from '../app';
import { findDeck } from '../store/deck-shelf';
import { findDialogue, type DialogueRecord } from '../store/dialogue-record';
import { entriesByPerson, type JudgedEntry } from '../store/person-record';
import { rows, type Unit } from '../store/store';
import type { ParticipantRow } from '../store/tables';
import { freezeSort, frozenStateOf, type FrozenSort, type FrozenState } from './frozen-person';
import { breather } from './in-slices';
import { sorterMaker } from './sorter-maker';

/** One person as they were when they were looked at. */
interface PersonAhead {
	/** their row as text: it changes with everything that they say */
	readonly row: string;
	readonly judged: readonly JudgedEntry[];
	/** by round */
	readonly sorters: ReadonlyMap<string, Sorter>;
	/** as they would enter research, where that was asked for */
	readonly sort?: FrozenSort | undefined;
	/** what research knows them by */
	readonly hash?: string;
}

/** What a transaction needs to know about many people, computed beforehand, a few at a time. */
export interface PeopleAhead {
	/** the state of the dialogue it was computed for; invalid under any other */
	readonly made: string;
	readonly people: ReadonlyMap<string, PersonAhead>;
}

/** A smaller dialogue closes and ends within a few hundredths of a second anyway. */
const MANY = 60;
const PEOPLE_A_SLICE = 20;

/**
 * Reads and folds what everybody in a large dialogue said, so that closing a round or ending the
 * dialogue holds up nobody: the transaction rereads only people who changed since.
 * @param wish `round`: it is about to be closed; without it the dialogue is about to end
 */
export async function peopleAhead(
	app: App,
	dialogue: string,
	wish: { readonly round?: string } = {}
): Promise<PeopleAhead | undefined> {
	const found = await app.store.read(() => lookAt(app, dialogue));
	if (!found || found.people.length < MANY) return undefined;
	const { record, deck, people, pictures } = found;
	const ends = wish.round === undefined;
	const rounds = record.state.rounds.filter(({ id }) =>
		ends ? pictures.has(id) : id === wish.round
	);
	const makers = rounds.map((round) => ({
		round: round.id,
		make: sorterMaker(record, deck, round)
	}));
	const { mode } = found;
	const state = frozenStateOf(record.state);
	const ahead = new Map<string, PersonAhead>();
	const breathe = breather();
	for (let at = 0; at < people.length; at += PEOPLE_A_SLICE) {
		const slice = people.slice(at, at + PEOPLE_A_SLICE);
		const entries = await app.store.read(() =>
			entriesByPerson(
				app.store,
				dialogue,
				slice.map(({ id }) => id)
			)
		);
		for (const person of slice) {
			const judged = entries.get(person.id) ?? [];
			ahead.set(person.id, {
				row: JSON.stringify(person),
				judged,
				sorters: new Map(makers.map(({ round, make }) => [round, make(person, judged)])),
				...(ends
					? {
							sort: freezeSort(deck, state, mode, person, judged),
							hash: personHash(app, person.id)
						}
					: {})
			});
		}
		await breathe();
	}
	return { made: madeFor(record.state), people: ahead };
}

function* lookAt(app: App, dialogue: string) {
	const record = yield* findDialogue(app.store, dialogue);
	if (record?.state.lifecycle !== 'running' || record.row.mode === 'rehearsal') return undefined;
	const deck = yield* findDeck(app.store, record.row.deck, record.row.deck_version);
	if (!deck) return undefined;
	const { sql } = app.store;
	const people = yield* rows(
		sql.selectFrom('participants').selectAll().where('dialogue', '=', dialogue).orderBy('number')
	);
	const kept = yield* rows(
		sql.selectFrom('pictures').select('round').where('dialogue', '=', dialogue)
	);
	return {
		record,
		mode: record.row.mode,
		deck,
		people,
		pictures: new Set(kept.map(({ round }) => round))
	};
}

/** What everybody said, and the people for whom the precomputed result still holds. */
export interface Said {
	readonly entries: ReadonlyMap<string, readonly JudgedEntry[]>;
	readonly same: ReadonlyMap<string, PersonAhead>;
}

/** The entries of some people of a dialogue; nothing is reread for people who did not change. */
export function* saidByPeople(
	app: App,
	{ row, state }: DialogueRecord,
	people: readonly ParticipantRow[],
	ahead: PeopleAhead | undefined
): Unit<Said> {
	const same = new Map<string, PersonAhead>();
	if (ahead?.made === madeFor(state)) {
		for (const person of people) {
			const found = ahead.people.get(person.id);
			if (found?.row === JSON.stringify(person)) same.set(person.id, found);
		}
	}
	if (same.size === 0) return { entries: yield* entriesByPerson(app.store, row.id), same };
	const entries = new Map([...same].map(([id, { judged }]) => [id, judged] as const));
	const changed = people.filter(({ id }) => !same.has(id)).map(({ id }) => id);
	if (changed.length > 0) {
		for (const [id, said] of yield* entriesByPerson(app.store, row.id, changed)) {
			entries.set(id, said);
		}
	}
	return { entries, same };
}

/** The parts of a dialogue's state that a person's results depend on. */
const madeFor = (state: FrozenState): string => JSON.stringify(frozenStateOf(state));
