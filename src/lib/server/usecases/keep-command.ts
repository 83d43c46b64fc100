import type { DialogueState } from '$lib/domain/dialogue';
import { difference } from '$lib/domain/steering/change';
import { canBeUndone } from '$lib/domain/steering/undo';
import type { CommandRequest } from '$lib/protocol/commands';
import type { App } from '../app';
import { rows, type Unit } from '../store/store';

/** So many commands keep what takes them back. */
const UNDO_KEPT = 20;

/** So many keep their key, to know a repeat by; what is older was made on a revision long gone. */
export const COMMANDS_KEPT = 1_000;

/**
 * Writes a command down: its key, and what takes the state back to the one before. The password of the
 * room's network stands in that of the one command that changed it alone.
 */
export function* keepCommand(
	app: App,
	dialogue: string,
	{ key, command: { type } }: CommandRequest,
	before: DialogueState,
	after: DialogueState
): Unit<void> {
	const { sql } = app.store;
	const back = canBeUndone(type) ? JSON.stringify(difference(after, before) ?? { fields: {} }) : '';
	yield* rows(
		sql.insertInto('commands').values({ dialogue, key, rev: after.rev, type, before: back })
	);
	yield* rows(
		sql
			.updateTable('commands')
			.set({ before: '' })
			.where('dialogue', '=', dialogue)
			.where('rev', '<=', after.rev - UNDO_KEPT)
			.where('before', '!=', '')
	);
	yield* rows(
		sql
			.deleteFrom('commands')
			.where('dialogue', '=', dialogue)
			.where('rev', '<=', after.rev - COMMANDS_KEPT)
	);
}
