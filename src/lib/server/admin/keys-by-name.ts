import { MAY, type AdminKey, type KeyRequest } from '$lib/protocol/admin';
import { hashKey, newId } from '../keys';
import { newNamedKey } from '../access/named-keys';
import type { App } from '../app';
import { dayOf } from '../store/dialogue-record';
import { first, rows, type Unit } from '../store/store';
import { done, refuse, type Outcome } from '../outcome';
import { rememberForGood } from '../research/for-good';
import { noteAct } from '../usecases/acts';
import { revokedHash } from '../usecases/revoke-key';

/** Maximum of keys in force at a time. */
const MOST_NAMED_KEYS = 500;

/** Every key with a name: those of the settings first, then the latest that were added here. */
export function* listKeys(app: App): Unit<readonly AdminKey[]> {
	const { organiserKey, researcherKeys } = app.config;
	const given = yield* rows(
		app.store.sql
			.selectFrom('access_keys')
			.select(['id', 'role', 'holder', 'made', 'revoked', 'last_used'])
			.orderBy('made', 'desc')
			.orderBy('id')
	);
	const set = (role: AdminKey['role'], holder: string): AdminKey => ({
		role,
		holder,
		may: MAY[role],
		made: '',
		revoked: '',
		lastUsed: ''
	});
	return [
		...(organiserKey === undefined ? [] : [set('organiser', '')]),
		...researcherKeys.map(({ name }) => set('researcher', name)),
		...given.map(({ id, role, holder, made, revoked, last_used }) => ({
			id,
			role,
			holder,
			may: MAY[role],
			made,
			revoked,
			lastUsed: last_used
		}))
	];
}

/** Draws a key for somebody, shown only once. What they made with an earlier key stays theirs. */
export async function makeKey(
	app: App,
	{ role, holder }: KeyRequest
): Promise<Outcome<{ readonly id: string; readonly key: string }>> {
	const inSettings =
		role === 'researcher' && app.config.researcherKeys.some(({ name }) => name === holder);
	if (inSettings) return refuse('key-name-taken');
	return app.store.commit(function* (): Unit<Outcome<{ id: string; key: string }>> {
		const { sql } = app.store;
		const working = yield* rows(
			sql.selectFrom('access_keys').select(['role', 'holder']).where('revoked', '=', '')
		);
		if (working.some((one) => one.role === role && one.holder === holder)) {
			return refuse('key-name-taken');
		}
		if (working.length >= MOST_NAMED_KEYS) return refuse('too-many-named-keys');
		const [id, key, made] = [newId(), newNamedKey(), dayOf(app.now())];
		yield* rows(
			sql
				.insertInto('access_keys')
				.values({ id, role, holder, hash: hashKey(key), made, revoked: '', last_used: '' })
		);
		yield* noteAct(app, 'operator', 'key-made', `${role}:${holder}`);
		return done({ id, key });
	});
}

/** Takes a key back: whoever holds it is out at once. */
export async function revokeKey(app: App, id: string): Promise<Outcome<undefined>> {
	return app.store.commit(function* (): Unit<Outcome<undefined>> {
		const { sql } = app.store;
		const found = yield* first(
			sql
				.updateTable('access_keys')
				.set({ revoked: dayOf(app.now()) })
				.where('id', '=', id)
				.where('revoked', '=', '')
				.returning(['role', 'holder'])
		);
		if (!found) return refuse('no-such-key');
		yield* rememberForGood(app, [revokedHash(app, id)]);
		yield* noteAct(app, 'operator', 'key-revoked', `${found.role}:${found.holder}`);
		return done(undefined);
	});
}
