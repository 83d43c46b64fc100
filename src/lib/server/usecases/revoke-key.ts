import { keyedHash } from '../keys';
import type { App } from '../app';
import { rememberForGood } from '../research/for-good';
import { rows, type Unit } from '../store/store';
import { done, refuse, type Outcome } from '../outcome';

/** Identifies, in the log of erasures, a link or a key by name that was taken back. */
export const revokedHash = (app: Pick<App, 'secret'>, id: string): string =>
	keyedHash(app.secret, 'revoked', id);

/** Takes a link of a dialogue back; the last that may steer, and the last owner's, stay. */
export function* revokeKey(
	app: App,
	dialogue: string,
	id: string
): Unit<Outcome<Record<never, never>>> {
	const { sql } = app.store;
	const left = yield* rows(
		sql
			.selectFrom('dialogue_keys')
			.select(['id', 'role', 'owner'])
			.where('dialogue', '=', dialogue)
			.where('revoked', '=', 0)
	);
	const key = left.find((one) => one.id === id);
	if (!key) return refuse('command-refused', { reason: 'no-such-key' });
	// the last facilitator's key stays, or nobody could ever end or erase this dialogue
	const facilitators = left.filter((one) => one.role === 'facilitator');
	if (key.role === 'facilitator' && facilitators.length === 1) {
		return refuse('command-refused', { reason: 'last-key-stays' });
	}
	// nor may only helpers be left
	if (key.owner === 1 && left.filter((one) => one.owner === 1).length === 1) {
		return refuse('command-refused', { reason: 'last-owner-stays' });
	}
	yield* rememberForGood(app, [revokedHash(app, id)]);
	yield* rows(sql.updateTable('dialogue_keys').set({ revoked: 1 }).where('id', '=', id));
	return done({});
}
