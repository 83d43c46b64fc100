import type { Study } from '$lib/protocol/studies';
import { addTry, triesSoFar } from '../access/rate-limit';
import type { App } from '../app';
import { first, type Unit } from '../store/store';
import { done, refuse, type Outcome } from '../outcome';
import { isOpen, readStudy } from './read-study';

const WRONG_CODES = { most: 30, windowMs: 600_000 };

/**
 * The open study that this name gives access to: its code, or its id if it has no code. Ids of
 * other studies appear in every file, so they open nothing.
 * @param address hashed address of the asker, for the limit on wrong codes
 */
export function* studyToJoin(
	app: App,
	name: string,
	address: string
): Unit<Outcome<Omit<Study, 'dialogues'>>> {
	const row = yield* first(
		app.store.sql
			.selectFrom('studies')
			.selectAll()
			.where((eb) =>
				eb.or([
					eb('code', '=', studyCode(name)),
					eb.and([eb('id', '=', name), eb('code', '=', '')])
				])
			)
	);
	const bucket = `study ${address}`;
	const now = app.now();
	// after wrong codes, what needs no code still works
	if (row?.code !== '') {
		const tried = yield* triesSoFar(app.store, bucket, WRONG_CODES.windowMs, now);
		if (tried >= WRONG_CODES.most) {
			return refuse('too-many-tries', { retryAfter: WRONG_CODES.windowMs / 1000 });
		}
	}
	if (!row) {
		yield* addTry(app.store, bucket, WRONG_CODES.windowMs, now);
		return refuse('no-such-study');
	}
	const study = readStudy(row);
	return isOpen(study, now) ? done(study) : refuse('study-closed');
}

/** A code as stored, however it was typed. */
function studyCode(typed: string): string {
	const signs = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
	return `${signs.slice(0, 4)}-${signs.slice(4)}`;
}
