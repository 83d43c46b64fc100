import { isDeepStrictEqual } from 'node:util';
import type { App } from '../app';
import { phoneAddresses } from '../network/phone-addresses';
import { first, type Store, type Unit } from '../store/store';
import { snapshotsIn, type NothingLeft, type Snapshots } from './snapshots';

type Known = Snapshots | NothingLeft;

/** Dialogues whose newest state is cached; the least recently used goes first. */
const MOST = 64;

/** a state is valid only for the store it was read from */
const shelves = new WeakMap<Store, Map<string, Known>>();

/**
 * The states of a dialogue, inside a read; cached while its version is unchanged, as a command's
 * answer and all readers ask for them at the same moment. Never inside a commit, which may still be
 * rolled back and its version reused for something else.
 */
export function* latestSnapshots(app: App, dialogue: string): Unit<Known | undefined> {
	const found = yield* lookUp(app, dialogue, { countsDue: true });
	return found === 'later' ? undefined : found;
}

/** The states of a dialogue for its three roles at one moment; undefined if it does not exist. */
export async function snapshotsOf(app: App, dialogue: string): Promise<Snapshots | undefined> {
	const found = await app.store.read(() => latestSnapshots(app, dialogue));
	return found?.lifecycle === 'purged' ? undefined : found;
}

/**
 * The states of a dialogue, built only when due: `same` if nothing changed since what was seen, or
 * there is no such dialogue; `later` if only counts changed and those are not due yet.
 */
export async function newerSnapshots(
	app: App,
	dialogue: string,
	seen: Known | undefined,
	countsDue: boolean
): Promise<Known | 'same' | 'later'> {
	const found = await app.store.read(() => lookUp(app, dialogue, { seen, countsDue }));
	return found === undefined || found === seen ? 'same' : found;
}

function* lookUp(
	app: App,
	dialogue: string,
	{ seen, countsDue }: { readonly seen?: Known | undefined; readonly countsDue: boolean }
): Unit<Known | 'later' | undefined> {
	const { store } = app;
	const shelf = shelves.get(store) ?? new Map<string, Known>();
	shelves.set(store, shelf);
	// a room still knows its state after eviction from the cache
	const known = shelf.get(dialogue) ?? seen;
	if (known) {
		const row = yield* first(
			store.sql.selectFrom('dialogues').select(['version', 'rev']).where('id', '=', dialogue)
		);
		const same = row?.version === known.version && sameAddresses(app, known);
		if (same && known === seen) return known;
		if (seen && row?.rev === seen.rev && !countsDue) return 'later';
		shelf.delete(dialogue);
		if (same) {
			shelf.set(dialogue, known);
			return known;
		}
	}
	const found = yield* snapshotsIn(app, dialogue);
	if (!found) return undefined;
	shelf.set(dialogue, found);
	const [oldest] = shelf.keys();
	if (shelf.size > MOST && oldest !== undefined) shelf.delete(oldest);
	return found;
}

/** Whether this computer is still on the networks a state was made in: versions do not tell. */
const sameAddresses = (app: App, known: Known): boolean =>
	known.lifecycle === 'purged' ||
	isDeepStrictEqual(known.facilitator.addresses, phoneAddresses(app.config));
