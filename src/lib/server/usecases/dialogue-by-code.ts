import { sameText } from '../access/keys';
import { joinToken } from '../access/participant-token';
import { addTry, triesSoFar } from '../access/rate-limit';
import type { App } from '../app';
import { first, type Unit } from '../store/store';
import { done, refuse, type Outcome } from './outcome';

/** Wrong codes from one address (a whole school, maybe) in ten minutes, and over all in eight hours. */
export const WRONG_CODES = { perAddress: 30, windowMs: 600_000, overAll: 2000 };

/** Counted by the hour, with the eight hours before it: a count that began anew would allow twice as many. */
const OVER_ALL = ['codes', 3_600_000] as const;
const HOURS_BEFORE = 8;

/** The dialogue of eight digits or of the QR's long token, which is never limited by wrong codes. */
export function* dialogueByCode(
	app: App,
	code: string,
	address: string
): Unit<Outcome<{ id: string }>> {
	const { sql } = app.store;
	const now = app.now();
	const long = /^([A-Za-z0-9]+)\.[A-Za-z0-9_-]{32}$/.exec(code);
	if (long?.[1]) {
		const id = long[1];
		if (sameText(code, joinToken(app.secret, id))) return done({ id });
		return refuse('unknown-code');
	}
	if ((yield* triesSoFar(app.store, ...OVER_ALL, now, HOURS_BEFORE)) >= WRONG_CODES.overAll) {
		return refuse('use-the-link');
	}
	const bucket = `code ${address}`;
	if ((yield* triesSoFar(app.store, bucket, WRONG_CODES.windowMs, now)) >= WRONG_CODES.perAddress) {
		return refuse('too-many-tries', { retryAfter: WRONG_CODES.windowMs / 1000 });
	}
	const found = yield* first(sql.selectFrom('dialogues').select('id').where('code', '=', code));
	if (found) return done({ id: found.id });
	yield* addTry(app.store, ...OVER_ALL, now, HOURS_BEFORE);
	yield* addTry(app.store, bucket, WRONG_CODES.windowMs, now);
	return refuse('unknown-code');
}
