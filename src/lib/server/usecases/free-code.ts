import { newCode } from '../keys';
import type { App } from '../app';
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

/** Gives a dialogue another code and link; the earlier ones open nothing any more. */
export function* changeCode(app: App, row: Pick<DialogueRow, 'id' | 'door'>): Unit<void> {
	const code = yield* freeCode(app);
	yield* rows(
		app.store.sql
			.updateTable('dialogues')
			.set({ code, door: row.door + 1 })
			.where('id', '=', row.id)
	);
}
