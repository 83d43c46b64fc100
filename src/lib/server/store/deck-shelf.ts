import { builtInDecks } from '$lib/decks/built-in';
import { compareVersions } from '$lib/domain/compare-versions';
import type { Deck } from '$lib/domain/deck';
import { StorageProblem, first, rows, type Store, type Unit } from './store';

/** The deck with this id: the given version, else the newest that is not withdrawn. Built-in decks come first. */
export function* findDeck(store: Store, id: string, version?: string): Unit<Deck | undefined> {
	const builtIn = builtInDecks.find(
		(deck) => deck.id === id && (version === undefined || deck.version === version)
	);
	if (builtIn) return builtIn;
	if (store.damaged(id)) throw new StorageProblem('damaged', id);
	const wanted = version ?? (yield* newestVersion(store, id));
	if (wanted === undefined) return undefined;
	const found = yield* first(
		store.sql.selectFrom('decks').select('data').where('id', '=', id).where('version', '=', wanted)
	);
	return found && (JSON.parse(found.data) as Deck);
}

/** Whether this version was withdrawn: no new dialogue is made with it. */
export function* isWithdrawn(store: Store, id: string, version: string): Unit<boolean> {
	const found = yield* first(
		store.sql
			.selectFrom('decks')
			.select('withdrawn')
			.where('id', '=', id)
			.where('version', '=', version)
	);
	return found?.withdrawn === 1;
}

/** Who brought this version, see deck-owner; empty of what came with the program. */
export function* ownerOfDeck(
	store: Store,
	{ id, version }: Pick<Deck, 'id' | 'version'>
): Unit<string> {
	if (builtInDecks.some((deck) => deck.id === id)) return '';
	const found = yield* first(
		store.sql
			.selectFrom('decks')
			.select('owner')
			.where('id', '=', id)
			.where('version', '=', version)
	);
	return found?.owner ?? '';
}

/** The same as findDeck, for who looks: what a browser brought is there for that browser alone. */
export function* findDeckFor(
	store: Store,
	viewer: string | undefined,
	id: string,
	version?: string
): Unit<Deck | undefined> {
	const deck = yield* findDeck(store, id, version);
	if (!deck) return undefined;
	const owner = yield* ownerOfDeck(store, deck);
	return isBrowser(owner) && owner !== viewer ? undefined : deck;
}

function* newestVersion(store: Store, id: string): Unit<string | undefined> {
	const kept = yield* rows(
		store.sql.selectFrom('decks').select('version').where('id', '=', id).where('withdrawn', '=', 0)
	);
	return kept
		.map((row) => row.version)
		.sort(compareVersions)
		.at(-1);
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

/** A browser that brought a card set, as its owner (access/deck-owner). */
export const BROWSER = 'browser:';
export const isBrowser = (owner: string): boolean => owner.startsWith(BROWSER);

/** A deck with what the shelf knows of it. */
export interface ShelvedDeck {
	readonly deck: Deck;
	/** see deck-owner; empty for those that nobody brought */
	readonly owner: string;
	/** YYYY-MM-DD, or empty */
	readonly added: string;
	readonly withdrawn: boolean;
}

/**
 * Everything on the shelf, an entry a version, by id and then the newest first. What a browser brought is
 * seen by that browser alone.
 * @param viewer who looks, as an owner
 */
export function* shelf(store: Store, viewer?: string): Unit<readonly ShelvedDeck[]> {
	const kept = yield* rows(
		store.sql.selectFrom('decks').select(['data', 'owner', 'added', 'withdrawn'])
	);
	const builtIn = builtInDecks.map((deck) => ({ deck, owner: '', added: '', withdrawn: false }));
	const brought = kept
		.filter(({ owner }) => !isBrowser(owner) || owner === viewer)
		.map(({ data, owner, added, withdrawn }) => ({
			deck: JSON.parse(data) as Deck,
			owner,
			added,
			withdrawn: withdrawn === 1
		}))
		.sort(
			(a, b) =>
				a.deck.id.localeCompare(b.deck.id, 'en') || compareVersions(b.deck.version, a.deck.version)
		);
	const seen = new Set<string>();
	return [...builtIn, ...brought].filter(({ deck }) => {
		const name = `${deck.id}@${deck.version}`;
		return seen.has(name) ? false : seen.add(name);
	});
}

/** The decks that a new dialogue can be made with. */
export function* listDecks(store: Store, viewer?: string): Unit<readonly Deck[]> {
	const all = yield* shelf(store, viewer);
	return all.filter(({ withdrawn }) => !withdrawn).map(({ deck }) => deck);
}
