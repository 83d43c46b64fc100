import { isDeepStrictEqual } from 'node:util';
import type { App } from '../app';
import { phoneAddresses } from '../network/phone-addresses';
import { first, type Store, type Unit } from '../store/store';
import { snapshotsIn, type NothingLeft, type Snapshots } from './snapshots';

/** Dialogues whose newest state is at hand; the one asked for longest ago goes first. */
const MOST = 64;

/** a state holds of the store that it was read from, and of no other */
const shelves = new WeakMap<Store, Map<string, Snapshots | NothingLeft>>();

/**
 * The states of a dialogue, inside a read: those at hand while its version is the same, for a command's answer
 * and everybody who looks on ask for them in the same moment. Never inside a commit: what that sees may yet be
 * undone, and its version be given to something else.
 */
export function* latestSnapshots(
	app: App,
	dialogue: string
): Unit<Snapshots | NothingLeft | undefined> {
	const { store } = app;
	const shelf = shelves.get(store) ?? new Map<string, Snapshots | NothingLeft>();
	shelves.set(store, shelf);
	const known = shelf.get(dialogue);
	if (known) {
		shelf.delete(dialogue);
		const row = yield* first(
			store.sql.selectFrom('dialogues').select('version').where('id', '=', dialogue)
		);
		if (row?.version === known.version && sameAddresses(app, known)) {
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

/** Whether this computer is still in the networks that a state was made in: no version tells that. */
export const sameAddresses = (app: App, known: Snapshots | NothingLeft): boolean =>
	known.lifecycle === 'purged' ||
	isDeepStrictEqual(known.facilitator.addresses, phoneAddresses(app.config));

/** The states of a dialogue for its three roles, of one moment; undefined when it is not there (any more). */
export async function snapshotsOf(app: App, dialogue: string): Promise<Snapshots | undefined> {
	const found = await app.store.read(() => latestSnapshots(app, dialogue));
	return found?.lifecycle === 'purged' ? undefined : found;
}
