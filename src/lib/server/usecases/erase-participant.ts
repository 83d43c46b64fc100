import type { Erased } from '$lib/protocol/join-request';
import { keyedHash } from '../keys';
import { hashEraseCode, type ParticipantClaims } from '../access/participant-token';
import { addTry, triesSoFar } from '../access/rate-limit';
import type { App } from '../app';
import { touch } from '../store/dialogue-record';
import { first, rows, type Unit } from '../store/store';
import { leavePool, leftHash, refusedHash, rememberErased } from '../research/leave-research';
import { done, refuse, type Outcome } from '../outcome';
import { settlePairs } from './pair-people';
import { tidyDesk } from '../research/desk';
import { importHash, removeImportRows } from '../research/store-import';

/** Wrong erase codes from one address in an hour. */
const WRONG_ERASE = { most: 20, windowMs: 3_600_000 };

/**
 * Erases everything a participant said, wherever it is by now: in the dialogue, in research, in
 * files waiting to be fetched. What the group already saw stays (consent point 5). Remembered as a
 * keyed hash, so that neither a phone nor an old backup brings it back.
 */
export const eraseParticipant = (app: App, participant: string): Promise<Erased> =>
	eraseHash(app, keyedHash(app.secret, 'erased', participant), participant);

/** The same with a token; of viewers nothing is kept, so nothing is remembered. */
export const eraseOwn = async (
	app: App,
	{ p, v }: Pick<ParticipantClaims, 'p' | 'v'>
): Promise<Erased> =>
	v === 1 ? { inDialogue: false, inResearch: false } : eraseParticipant(app, p);

/** The same by the code on the person's sheet. */
export async function eraseByCode(
	app: App,
	code: string,
	address: string
): Promise<Outcome<Erased>> {
	const bucket = `erase ${address}`;
	const hash = hashEraseCode(app.secret, code);
	const found = await app.store.commit(function* (): Unit<Outcome<Found>> {
		const { sql } = app.store;
		const tries = yield* triesSoFar(app.store, bucket, WRONG_ERASE.windowMs, app.now());
		if (tries >= WRONG_ERASE.most) return refuse('too-many-tries', { retryAfter: 3600 });
		const person = yield* first(
			sql.selectFrom('participants').select('id').where('erase_hash', '=', hash)
		);
		if (person) {
			return done({ hash: keyedHash(app.secret, 'erased', person.id), participant: person.id });
		}
		const pooled = yield* first(sql.selectFrom('pool').select('id').where('erase_hash', '=', hash));
		if (pooled) return done({ hash: pooled.id, participant: undefined });
		yield* addTry(app.store, bucket, WRONG_ERASE.windowMs, app.now());
		return refuse('unknown-erase-code');
	});
	if (!found.ok) return found;
	return done(await eraseHash(app, found.value.hash, found.value.participant));
}

/** Whom to erase: the hash of their id, which the pool uses too, and the id if still known. */
interface Found {
	readonly hash: string;
	readonly participant: string | undefined;
}

async function eraseHash(app: App, hash: string, participant: string | undefined): Promise<Erased> {
	// on disk first: a crash in between repeats the erasure at the next start
	app.erased.add(hash);
	const { dialogue, ...erased } = await app.store.commit(() => erase(app, { hash, participant }));
	await app.store.forget();
	await tidyDesk(app);
	if (dialogue) app.store.announce(dialogue);
	return erased;
}

/** Hashes written by one statement. */
const AT_ONCE = 200;

/**
 * Repeats every erasure in the log, only from research for people who left only that, and removed
 * imports: a restored backup may have brought them back, and knows of no erasure after it was made.
 * Whoever said no to research after it was made has said no again. Erasures known only to the
 * database, since the process ended in between, are added to the log.
 */
export async function replayErasures(app: App): Promise<number> {
	const log = new Set(app.erased.hashes);
	const { sql } = app.store;
	const { back, left, refused, imports, unknown, unlogged } = await app.store.read(function* () {
		const kept = yield* rows(sql.selectFrom('erased').select('hash'));
		const known = new Set(kept.map(({ hash }) => hash));
		const unlogged = [...known.difference(log)];
		if (log.size === 0) {
			return { back: [], left: [], refused: [], imports: [], unknown: [], unlogged };
		}
		const people = yield* rows(sql.selectFrom('participants').select('id'));
		const pooled = yield* rows(sql.selectFrom('pool').select('id'));
		const unknown = log.difference(known);
		const noOf = (id: string) => refusedHash(app, keyedHash(app.secret, 'erased', id));
		const taken = yield* rows(sql.selectFrom('imports').select('id'));
		const found: Found[] = [
			...people.map(({ id }) => ({
				hash: keyedHash(app.secret, 'erased', id),
				participant: id
			})),
			...pooled.map(({ id }) => ({ hash: id, participant: undefined }))
		];
		return {
			back: found.filter(({ hash }) => log.has(hash)),
			imports: taken.flatMap(({ id }) => (log.has(importHash(app, id)) ? [id] : [])),
			left: pooled.flatMap(({ id }) => (log.has(leftHash(app, id)) ? [id] : [])),
			// a yes may have followed a no that this database knows of
			refused: people.flatMap(({ id }) => (unknown.has(noOf(id)) ? [id] : [])),
			unknown: [...unknown],
			unlogged
		};
	});
	for (const hash of unlogged) app.erased.add(hash);
	// before it is known here that they did: a crash in between repeats it
	for (const id of refused) await app.store.commit(() => takeBackYes(app, id));
	for (let at = 0; at < unknown.length; at += AT_ONCE) {
		const values = unknown.slice(at, at + AT_ONCE);
		await app.store.commit(() => rememberErased(app, values));
	}
	for (const person of back) await app.store.commit(() => erase(app, person));
	for (const row of left) await app.store.commit(() => leavePool(app, row));
	for (const id of imports) await app.store.commit(() => removeImportRows(app, id));
	return back.length + left.length + imports.length;
}

function* takeBackYes(app: App, participant: string): Unit<void> {
	const { sql } = app.store;
	yield* rows(sql.updateTable('participants').set({ research: 0 }).where('id', '=', participant));
}

/** Removes everything of a person; the caller handles the log, and what others keep of it. */
export function* erase(
	app: App,
	{ hash, participant }: Found
): Unit<Erased & { readonly dialogue: string | undefined }> {
	const { sql } = app.store;
	yield* rememberErased(app, [hash]);
	const inResearch = yield* leavePool(app, hash);
	const person =
		participant === undefined
			? undefined
			: yield* first(
					sql.selectFrom('participants').select('dialogue').where('id', '=', participant)
				);
	if (person && participant !== undefined) {
		yield* rows(sql.deleteFrom('entries').where('participant', '=', participant));
		yield* rows(sql.deleteFrom('finishes').where('participant', '=', participant));
		yield* rows(sql.deleteFrom('participants').where('id', '=', participant));
		yield* settlePairs(app, person.dialogue);
		yield* touch(app.store, person.dialogue);
	}
	return {
		inDialogue: person !== undefined,
		inResearch,
		dialogue: person?.dialogue
	};
}
