import { keyedHash } from '../access/keys';
import { hashEraseCode } from '../access/participant-token';
import { addTry, triesSoFar } from '../access/rate-limit';
import type { App } from '../app';
import { touch } from '../store/dialogue-record';
import { first, rows, type Unit } from '../store/store';
import { forgetFrozenExports } from './forget-exports';
import { done, refuse, type Outcome } from './outcome';
import { settlePairs } from './pair-people';
import { tidyDesk } from './research-desk';

/** Wrong erase codes from one address in an hour. */
const WRONG_ERASE = { most: 20, windowMs: 3_600_000 };

/**
 * Erases everything a participant said. What the group already saw stays (consent point 5); the id is
 * remembered as a keyed hash, so that neither a phone nor an old backup brings it back.
 */
export async function eraseParticipant(app: App, participant: string): Promise<void> {
	// on disk first: a crash in between repeats the erasure at the next start
	app.erased.add(keyedHash(app.secret, 'erased', participant));
	const dialogue = await app.store.commit(() => erase(app, participant));
	await app.store.forget();
	await tidyDesk(app);
	if (dialogue) app.store.announce(dialogue);
}

/** Erases by the code on the person's sheet, in a dialogue or in the study's pool. */
export async function eraseByCode(
	app: App,
	code: string,
	address: string
): Promise<Outcome<{ erased: true }>> {
	const bucket = `erase ${address}`;
	const hash = hashEraseCode(app.secret, code);
	const found = await app.store.commit(function* (): Unit<Outcome<string | undefined>> {
		const tries = yield* triesSoFar(app.store, bucket, WRONG_ERASE.windowMs, app.now());
		if (tries >= WRONG_ERASE.most) return refuse('too-many-tries', { retryAfter: 3600 });
		const person = yield* first(
			app.store.sql.selectFrom('participants').select('id').where('erase_hash', '=', hash)
		);
		if (person) return done(person.id);
		const pooled = yield* rows(
			app.store.sql.deleteFrom('pool').where('erase_hash', '=', hash).returning('id')
		);
		if (pooled.length > 0) {
			yield* forgetFrozenExports(app);
			return done(undefined);
		}
		yield* addTry(app.store, bucket, WRONG_ERASE.windowMs, app.now());
		return refuse('unknown-erase-code');
	});
	if (!found.ok) return found;
	if (found.value) await eraseParticipant(app, found.value);
	else {
		await app.store.forget();
		await tidyDesk(app);
	}
	return done({ erased: true });
}

/** Erases again everybody in the log: a restored backup may have brought them back. */
export async function replayErasures(app: App): Promise<number> {
	const log = new Set(app.erased.hashes);
	if (log.size === 0) return 0;
	const back = await app.store.read(function* () {
		const people = yield* rows(app.store.sql.selectFrom('participants').select('id'));
		return people.filter((person) => log.has(keyedHash(app.secret, 'erased', person.id)));
	});
	for (const person of back) await app.store.commit(() => erase(app, person.id));
	return back.length;
}

function* erase(app: App, participant: string): Unit<string | undefined> {
	const { sql } = app.store;
	yield* rows(
		sql
			.insertInto('erased')
			.values({ hash: keyedHash(app.secret, 'erased', participant) })
			.onConflict((conflict) => conflict.doNothing())
	);
	const person = yield* first(
		sql.selectFrom('participants').select(['dialogue']).where('id', '=', participant)
	);
	if (!person) return undefined;
	yield* forgetFrozenExports(app);
	yield* rows(sql.deleteFrom('entries').where('participant', '=', participant));
	yield* rows(sql.deleteFrom('finishes').where('participant', '=', participant));
	yield* rows(sql.deleteFrom('participants').where('id', '=', participant));
	yield* settlePairs(app, person.dialogue);
	yield* touch(app.store, person.dialogue);
	return person.dialogue;
}
