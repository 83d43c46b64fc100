import { builtInDecks } from '$lib/decks/built-in';
import type { Deck } from '$lib/domain/deck';
import { StorageProblem, first, rows, type Store, type Unit } from './store';

/** The deck with this id: the given version, else the newest one. Built-in decks come first. */
export function* findDeck(store: Store, id: string, version?: string): Unit<Deck | undefined> {
	const builtIn = builtInDecks.find(
		(deck) => deck.id === id && (version === undefined || deck.version === version)
	);
	if (builtIn) return builtIn;
	if (store.damaged(id)) throw new StorageProblem('damaged', id);
	let query = store.sql.selectFrom('decks').select(['data', 'version']).where('id', '=', id);
	if (version !== undefined) query = query.where('version', '=', version);
	const found = yield* first(query.orderBy('version', 'desc').limit(1));
	return found && (JSON.parse(found.data) as Deck);
}

/**
 * Keeps a deck with the dialogue that uses it, so that a later version of the program, whose built-in
 * deck may differ, still reads old sorts with the texts they were made with.
 */
export function* keepDeck(store: Store, deck: Deck): Unit<void> {
	yield* rows(
		store.sql
			.insertInto('decks')
			.values({ id: deck.id, version: deck.version, data: JSON.stringify(deck) })
			.onConflict((conflict) => conflict.doNothing())
	);
}

/** All decks of this installation, one entry a version. */
export function* listDecks(store: Store): Unit<readonly Deck[]> {
	const kept = yield* rows(store.sql.selectFrom('decks').select('data').orderBy('id'));
	const decks = [...builtInDecks, ...kept.map((row) => JSON.parse(row.data) as Deck)];
	const seen = new Set<string>();
	return decks.filter((deck) => {
		const name = `${deck.id}@${deck.version}`;
		return seen.has(name) ? false : seen.add(name);
	});
}
