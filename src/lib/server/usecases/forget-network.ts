import type { CommandType } from '$lib/domain/steering/command';
import type { DialogueState } from '$lib/domain/dialogue';
import type { App } from '../app';
import { rows, type Unit } from '../store/store';

/**
 * What is kept of the state before a command, for who takes it back. The password of the room's network stays
 * out of it, but for the one command that changed it.
 */
export function stateToTakeBack(state: DialogueState, type: CommandType): DialogueState {
	return type === 'wifi' ? state : { ...state, wifi: undefined };
}

/** At the end the password of the room's network is nowhere any more; call `forget` after the commit. */
export function* forgetNetwork(app: App, dialogue: string): Unit<void> {
	yield* rows(
		app.store.sql
			.updateTable('commands')
			.set({ before: '' })
			.where('dialogue', '=', dialogue)
			.where('type', '=', 'wifi')
	);
}
