import { builtInDecks } from '$lib/decks/built-in';
import { compareVersions } from '$lib/domain/compare-versions';
import type { Deck } from '$lib/domain/deck';
import type { OwnPictures } from '../pictograms/set-sprite';
import { StorageProblem, first, rows, type Store, type Unit } from './store';
import type { Seen } from './tables';

/** The deck with this id: the given version, else the newest not withdrawn. Built-in ones first. */
export function* findDeck(store: Store, id: string, version?: string): Unit<Deck | undefined> {
	const builtIn = builtInDecks.find(
		(deck) => deck.id === id && (version === undefined || deck.version === version)
	);
	if (builtIn) return builtIn;
	if (store.damaged(id)) throw new StorageProblem('damaged', id);
	const wanted = version ?? (yield* newestVersion(store, id));
	if (wanted === undefined) return undefined;
	const found = yield* first(versionOf(store, id, wanted).select('data'));
	return found && (JSON.parse(found.data) as Deck);
}

/** Whether this version was withdrawn: no new dialogue is made with it. */
export function* isWithdrawn(store: Store, id: string, version: string): Unit<boolean> {
	const found = yield* first(versionOf(store, id, version).select('withdrawn'));
	return found?.withdrawn === 1;
}

/** Somebody looking at the shelf: the marks of their sets, and whether they have a key here. */
export interface Viewer {
	readonly owners: readonly string[];
	readonly hasKey: boolean;
	/** whether they came by the link of this set */
	readonly byLink?: (deck: string) => boolean;
}

/** Somebody about whom nothing is known. */
export const ANYBODY: Viewer = { owners: [], hasKey: false };

/** Whether a viewer finds a set with this visibility. */
export const finds = (
	{ owners, hasKey, byLink }: Viewer,
	{ id, owner, seen }: { readonly id: string; readonly owner: string; readonly seen: Seen }
): boolean =>
	owners.includes(owner) ||
	seen === 'all' ||
	(seen === 'organisation' && hasKey) ||
	(seen === 'link' && byLink?.(id) === true);

/** Like findDeck, for one viewer: with whose it is and who finds it. */
export function* findDeckFor(
	store: Store,
	viewer: Viewer | 'anyone who asks',
	id: string,
	version?: string
): Unit<{ readonly deck: Deck; readonly owner: string; readonly seen: Seen } | undefined> {
	const deck = yield* findDeck(store, id, version);
	if (!deck) return undefined;
	const kept = yield* standingOf(store, deck);
	if (viewer !== 'anyone who asks' && !finds(viewer, { id, ...kept })) return undefined;
	return { deck, ...kept };
}

const versionOf = (store: Store, id: string, version: string) =>
	store.sql.selectFrom('decks').where('id', '=', id).where('version', '=', version);

/** Whose a version is and who finds it; built-in ones are nobody's, and everybody finds them. */
export function* standingOf(
	store: Store,
	{ id, version }: Pick<Deck, 'id' | 'version'>
): Unit<{ readonly owner: string; readonly seen: Seen }> {
	if (builtInDecks.some((deck) => deck.id === id)) return { owner: '', seen: 'all' };
	const found = yield* first(versionOf(store, id, version).select(['owner', 'seen']));
	return found ?? { owner: '', seen: 'all' };
}

/** Whether a stored dialogue was made with this version. */
export function* isInUse(
	store: Store,
	{ id, version }: Pick<Deck, 'id' | 'version'>
): Unit<boolean> {
	const found = yield* first(
		store.sql
			.selectFrom('dialogues')
			.select('id')
			.where('deck', '=', id)
			.where('deck_version', '=', version)
			.limit(1)
	);
	return found !== undefined;
}

/** The maker's own drawings that came with a version. */
export function* picturesOf(
	store: Store,
	{ id, version }: Pick<Deck, 'id' | 'version'>
): Unit<OwnPictures> {
	const found = yield* first(versionOf(store, id, version).select('pictures'));
	return found && found.pictures !== '' ? (JSON.parse(found.pictures) as OwnPictures) : {};
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
 * Stores a deck with the dialogue that uses it, so that a later version of the program, whose
 * built-in deck may differ, still reads old sorts with the texts they were made with.
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
interface ShelvedDeck {
	readonly deck: Deck;
	/** see deck-owner; empty if nobody brought it */
	readonly owner: string;
	/** YYYY-MM-DD, or empty */
	readonly added: string;
	readonly withdrawn: boolean;
}

/**
 * Everything on the shelf that a viewer finds in lists, one entry per version, by id, newest first.
 * A viewer who came by a link sees that set but no list. Sets that are only tried are in no list.
 */
export function* shelf(store: Store, viewer: Viewer = ANYBODY): Unit<readonly ShelvedDeck[]> {
	const kept = yield* rows(
		store.sql
			.selectFrom('decks')
			.select(['id', 'data', 'owner', 'added', 'withdrawn', 'seen'])
			.where('seen', '!=', 'try')
	);
	const builtIn = builtInDecks.map((deck) => ({ deck, owner: '', added: '', withdrawn: false }));
	const brought = kept
		.filter((row) => finds(viewer, row))
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
export function* listDecks(store: Store, viewer?: Viewer): Unit<readonly Deck[]> {
	const all = yield* shelf(store, viewer);
	return all.filter(({ withdrawn }) => !withdrawn).map(({ deck }) => deck);
}
