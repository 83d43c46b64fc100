import type { Erased } from '$lib/protocol/join-request';
import { personHash } from '../access/person-hash';
import { hashEraseCode, type ParticipantClaims } from '../access/participant-token';
import { addTry, triesSoFar } from '../access/rate-limit';
import type { App } from '../app';
import { touch } from '../store/dialogue-record';
import { first, rows, type Unit } from '../store/store';
import { rememberErased } from '../research/for-good';
import { leavePool } from '../research/leave-research';
import { done, refuse, type Outcome } from '../outcome';
import { settlePairs } from './pair-people';
import { tidyDesk } from '../research/desk';

/** Wrong erase codes from one address in an hour. */
const WRONG_ERASE = { most: 20, windowMs: 3_600_000 };

/**
 * Erases everything a participant said, wherever it is by now: in the dialogue, in research, in
 * files waiting to be fetched. What the group already saw stays (consent point 5). Remembered as a
 * keyed hash, so that neither a phone nor an old backup brings it back.
 */
export const eraseParticipant = (app: App, participant: string): Promise<Erased> =>
	eraseHash(app, personHash(app, participant), participant);

/** The same with a token. Viewers leave nothing behind, so there is nothing to remember. */
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
			return done({ hash: personHash(app, person.id), participant: person.id });
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
export interface Found {
	readonly hash: string;
	readonly participant: string | undefined;
}

async function eraseHash(app: App, hash: string, participant: string | undefined): Promise<Erased> {
	// on disk first: a crash in between repeats the erasure at the next start
	app.erased.add([hash]);
	const { dialogue, ...erased } = await app.store.commit(() => erase(app, { hash, participant }));
	await app.store.forget();
	await tidyDesk(app);
	if (dialogue) app.store.announce(dialogue);
	return erased;
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
