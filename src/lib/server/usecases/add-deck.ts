import { builtInDecks } from '$lib/decks/built-in';
import { parseDeck } from '$lib/decks/deck-schema';
import { idOfOwner, isTheirs } from '../access/deck-owner';
import { addTry, triesSoFar } from '../access/rate-limit';
import { noteAboutSet } from './acts';
import type { App } from '../app';
import { isBrowser } from '../store/deck-shelf';
import { dayOf } from '../store/dialogue-record';
import { rows, type Unit } from '../store/store';
import { done, refuse, type Outcome } from '../outcome';

/** Maximum card set versions on the shelf per key or browser, and per network in a day. */
export const MOST_DECKS = { key: 200, browser: 10, network: 20 };
const DAY_MS = 86_400_000;

const TOO_LONG = { path: 'id', message: 'too long: at most 55 signs' };

/** Who brings a card set, and from where: hashed, for the limit on browsers. */
export interface Bringer {
	readonly owner: string;
	readonly address: string;
}

/**
 * Takes in a card set as JSON. From then on its id belongs to its owner, with the browser's mark if
 * a browser brought it. A stored version is never replaced, since sorts were made with it.
 */
export async function addDeck(
	app: App,
	{ owner, address }: Bringer,
	input: unknown
): Promise<Outcome<{ readonly id: string; readonly version: string }>> {
	const parsed = parseDeck(input);
	if (!parsed.ok) {
		return refuse('deck-invalid', { problems: parsed.problems, findings: parsed.findings });
	}
	const id = idOfOwner(parsed.deck.id, owner);
	if (id === undefined) return refuse('deck-invalid', { problems: [TOO_LONG] });
	const deck = { ...parsed.deck, id };
	const { version } = deck;
	// a built-in deck's id stays the built-in deck's
	if (builtInDecks.some((one) => one.id === id)) return refuse('deck-exists');
	return app.store.commit(function* (): Unit<Outcome<{ id: string; version: string }>> {
		const { sql } = app.store;
		const versions = yield* rows(
			sql.selectFrom('decks').select(['owner', 'version']).where('id', '=', id)
		);
		if (versions.some((one) => !isTheirs(one.owner, owner))) return refuse('deck-of-others');
		if (versions.some((one) => one.version === version)) return refuse('deck-exists');
		const room = yield* roomOnShelf(app, { owner, address });
		if (!room.ok) return room;
		const seen = isBrowser(owner) ? 'own' : 'all';
		const added = yield* rows(
			sql
				.insertInto('decks')
				.values({ id, version, data: JSON.stringify(deck), owner, added: dayOf(app.now()), seen })
				.onConflict((conflict) => conflict.doNothing())
				.returning('id')
		);
		if (added.length === 0) return refuse('deck-exists');
		yield* noteAboutSet(app, owner, 'set-added', { id, version });
		return done({ id, version });
	});
}

/** Whether an owner may bring another version; a browser's sets count for its network. */
export function* roomOnShelf(app: App, { owner, address }: Bringer): Unit<Outcome<undefined>> {
	const theirs = yield* rows(
		app.store.sql
			.selectFrom('decks')
			.select('id')
			.where('owner', '=', owner)
			.where('seen', '!=', 'try')
	);
	const most = isBrowser(owner) ? MOST_DECKS.browser : MOST_DECKS.key;
	if (theirs.length >= most) return refuse('too-many-decks', { most });
	if (!isBrowser(owner)) return done(undefined);
	const bucket = `decks ${address}`;
	const today = yield* triesSoFar(app.store, bucket, DAY_MS, app.now());
	if (today >= MOST_DECKS.network) {
		return refuse('too-many-decks', { most: MOST_DECKS.network, retryAfter: DAY_MS / 1000 });
	}
	yield* addTry(app.store, bucket, DAY_MS, app.now());
	return done(undefined);
}
