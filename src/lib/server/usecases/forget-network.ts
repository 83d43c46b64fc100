import type { App } from '../app';
import { rows, type Unit } from '../store/store';

/** Wipes the password of the room's network at the end; call `forget` after the commit. */
export function* forgetNetwork(app: App, dialogue: string): Unit<void> {
	yield* rows(
		app.store.sql
			.updateTable('commands')
			.set({ before: '' })
			.where('dialogue', '=', dialogue)
			.where('type', '=', 'wifi')
	);
}
