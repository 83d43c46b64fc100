import { handOf, type Deck } from '$lib/domain/deck';
import type { DialogueState } from '$lib/domain/dialogue';
import type { Entry, Verdict } from '$lib/domain/entry';
import { workOf } from '$lib/domain/hand';
import { rows, type Store, type Unit } from './store';
import type { EntryRow, ParticipantRow } from './tables';

/** An entry as it was taken in. */
export interface JudgedEntry {
	readonly entry: Entry;
	readonly verdict: Verdict;
}

/** Ids of the cards this person got, factors and needs, in deck order. */
export function handIds(
	deck: Deck,
	state: DialogueState,
	person: Pick<ParticipantRow, 'work'>
): { readonly factor: readonly string[]; readonly need: readonly string[] } {
	const work = workOf(state.settings, person.work);
	const ids = (kind: 'factor' | 'need') =>
		handOf(deck, kind, state.settings.size, work).map((card) => card.id);
	return { factor: ids('factor'), need: state.settings.needs ? ids('need') : [] };
}

/**
 * All entries of a dialogue by participant, each list in `seq` order.
 * @param among ids of some people, all when left out
 */
export function* entriesByPerson(
	store: Store,
	dialogue: string,
	among?: readonly string[]
): Unit<ReadonlyMap<string, readonly JudgedEntry[]>> {
	const all = store.sql.selectFrom('entries').select(['participant', 'body', 'verdict']);
	// ids suffice: filtering by dialogue too would scan all of its entries for a few people
	const query = among
		? all.where('participant', 'in', among)
		: all.where('dialogue', '=', dialogue);
	const found = yield* rows(query.orderBy('participant').orderBy('seq'));
	// a single text: twenty thousand small ones take twice as long to read
	const entries = JSON.parse(`[${found.map(({ body }) => body).join(',')}]`) as Entry[];
	const people = new Map<string, JudgedEntry[]>();
	let list: JudgedEntry[] = [];
	for (const [at, { participant, verdict }] of found.entries()) {
		if (participant !== found[at - 1]?.participant) people.set(participant, (list = []));
		list.push({ entry: entries[at] as Entry, verdict });
	}
	return people;
}

/** One participant's entries in `seq` order. */
export function* entriesOf(store: Store, participant: string): Unit<readonly JudgedEntry[]> {
	const found = yield* rows(
		store.sql
			.selectFrom('entries')
			.select(['body', 'verdict'])
			.where('participant', '=', participant)
			.orderBy('seq')
	);
	return found.map(readEntry);
}

const readEntry = (row: Pick<EntryRow, 'body' | 'verdict'>): JudgedEntry => ({
	entry: JSON.parse(row.body) as Entry,
	verdict: row.verdict
});
