import type { DialogueState } from '$lib/domain/dialogue';
import { difference } from '$lib/domain/steering/change';
import { canBeUndone } from '$lib/domain/steering/undo';
import type { CommandRequest } from '$lib/protocol/commands';
import type { App } from '../app';
import { rows, type Unit } from '../store/store';

/** Number of commands that can still be undone. */
const UNDO_KEPT = 20;

/** Number of keys kept to recognise repeats; older ones were made on a revision long gone. */
const COMMANDS_KEPT = 1_000;

/**
 * Records a command: its key, and what reverts the state to the previous one. Only the command that
 * changed the password of the room's network has that password in it.
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
