import { keyedHash, newCode } from '../keys';
import type { App } from '../app';
import { rememberErased } from '../research/for-good';
import { first, rows, type Unit } from '../store/store';
import type { DialogueRow } from '../store/tables';

/** A code that no dialogue has. */
export function* freeCode(app: App): Unit<string> {
	for (;;) {
		const code = newCode();
		const taken = yield* first(
			app.store.sql.selectFrom('dialogues').select('id').where('code', '=', code)
		);
		if (!taken) return code;
	}
}

/** Identifies, in the log of erasures, a code and link of a dialogue that open nothing any more. */
export const shutDoorHash = (
	app: Pick<App, 'secret'>,
	{ id, door }: Pick<DialogueRow, 'id' | 'door'>
): string => keyedHash(app.secret, 'door', `${id} ${door}`);

/**
 * Gives a dialogue another code and link; the earlier ones open nothing any more.
 * @returns what the log must hold
 */
export function* changeCode(
	app: App,
	row: Pick<DialogueRow, 'id' | 'door'>
): Unit<readonly string[]> {
	const code = yield* freeCode(app);
	const shut = [shutDoorHash(app, row)];
	yield* rememberErased(app, shut);
	yield* rows(
		app.store.sql
			.updateTable('dialogues')
			.set({ code, door: row.door + 1 })
			.where('id', '=', row.id)
	);
	return shut;
}
