import type { NamedRole } from '$lib/protocol/admin';
import type { App } from '../app';
import type { Config } from '../config';
import { dayOf } from '../store/dialogue-record';
import { first, rows, StorageProblem, type Unit } from '../store/store';
import { hashKey, newKey } from '../keys';

/**
 * Keys that the operator gave organisers and researchers by name. They are drawn here and kept as
 * hashes; a revoked one opens nothing from that moment on, in every copy of the program.
 */

const MARK = 'k.';

export const newNamedKey = (): string => `${MARK}${newKey()}`;

/** Whether a key looks like one of these, and so cannot have been chosen by a person. */
export const isNamed = (key: string): boolean => key.startsWith(MARK);

/** Whose key this is; also records the day it was last used. */
export async function holderOf(
	app: App,
	key: string
): Promise<{ readonly role: NamedRole; readonly name: string } | undefined> {
	if (!isNamed(key)) return undefined;
	const { sql } = app.store;
	const found = await app.store.read(() =>
		first(
			sql
				.selectFrom('access_keys')
				.select(['id', 'role', 'holder', 'last_used'])
				.where('hash', '=', hashKey(key))
				.where('revoked', '=', '')
		)
	);
	if (!found) return undefined;
	// a damaged row must not decide whose key it is
	if (app.store.damaged(found.id)) throw new StorageProblem('damaged', found.id);
	const today = dayOf(app.now());
	if (found.last_used !== today) {
		const note = sql
			.updateTable('access_keys')
			.set({ last_used: today })
			.where('id', '=', found.id);
		// failing to record the day is no reason to refuse
		await app.store.commit(() => rows(note)).catch(() => {});
	}
	return { role: found.role, name: found.holder };
}

/** Whether it opened something until the operator took it back. */
export function* wasNamedKey(app: App, key: string): Unit<boolean> {
	if (!isNamed(key)) return false;
	const found = yield* first(
		app.store.sql
			.selectFrom('access_keys')
			.select('id')
			.where('hash', '=', hashKey(key))
			.where('revoked', '!=', '')
	);
	return found !== undefined;
}

/**
 * Who may start dialogues: as the settings say, until the operator gives the first key to an
 * organiser. From then on whoever holds one, also when all of them were taken back.
 */
export function* organisersNow(app: App): Unit<Config['organisers']> {
	const { organisers } = app.config;
	if (organisers === 'key-holders') return organisers;
	const given = yield* first(
		app.store.sql.selectFrom('access_keys').select('id').where('role', '=', 'organiser').limit(1)
	);
	return given ? 'key-holders' : organisers;
}

/** Whether anybody can come into the research room. */
export function* hasResearchers(app: App): Unit<boolean> {
	if (app.config.researcherKeys.length > 0) return true;
	const given = yield* first(
		app.store.sql
			.selectFrom('access_keys')
			.select('id')
			.where('role', '=', 'researcher')
			.where('revoked', '=', '')
			.limit(1)
	);
	return given !== undefined;
}
