import { MOST_KEYS } from '$lib/domain/limits';
import { hashKey, newId, newKey } from '../keys';
import type { App } from '../app';
import { rows, type Unit } from '../store/store';

export interface AddedKey {
	readonly id: string;
	readonly role: string;
	/** shown this once */
	readonly secret: string;
	readonly number: number;
}

/** A new key of a dialogue; undefined if the maximum is already in force. */
export function* addKey(
	app: App,
	dialogue: string,
	{ role, owner, byOrganiser = false }: NewKey
): Unit<AddedKey | undefined> {
	const { sql } = app.store;
	const made = yield* rows(
		sql
			.selectFrom('dialogue_keys')
			.select(['number', 'role', 'revoked'])
			.where('dialogue', '=', dialogue)
	);
	if (made.filter((key) => key.revoked === 0).length >= MOST_KEYS) return undefined;
	const numbers = made.filter((key) => key.role === role).map((key) => key.number);
	const key = { id: newId(), role, secret: newKey(), number: Math.max(0, ...numbers) + 1 };
	yield* rows(
		sql.insertInto('dialogue_keys').values({
			id: key.id,
			dialogue,
			role,
			hash: hashKey(key.secret),
			revoked: 0,
			number: key.number,
			owner: owner ? 1 : 0,
			by_organiser: byOrganiser ? 1 : 0
		})
	);
	return key;
}

interface NewKey {
	readonly role: 'facilitator' | 'wall';
	readonly owner: boolean;
	readonly byOrganiser?: boolean;
}
