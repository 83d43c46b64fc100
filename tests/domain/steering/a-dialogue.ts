import { defaultAgenda } from '../../../src/lib/domain/agenda';
import type { DialogueState, Lifecycle, Settings } from '../../../src/lib/domain/dialogue';
import type { Command, CommandContext } from '../../../src/lib/domain/steering/command';
import { applyCommand, type CommandOutcome } from '../../../src/lib/domain/steering/apply-command';
import { initialState } from '../../../src/lib/domain/steering/initial-state';

export const NOON = Date.UTC(2026, 10, 24, 12);

export const settings: Settings = {
	size: 'core',
	work: 'employed',
	languages: ['nl'],
	minGroup: 5,
	exactBelow10: false,
	powerInRoom: false,
	showLetter: false,
	ownCards: true,
	comments: false,
	anchors: true,
	needs: true,
	retentionDays: 90,
	study: 'default'
};

/** A dialogue in a phase of its life. */
export function dialogueIn(
	lifecycle: Lifecycle,
	change: Partial<DialogueState> = {}
): DialogueState {
	const draft = initialState(settings, defaultAgenda({ needs: true }));
	return {
		...draft,
		lifecycle,
		...(lifecycle === 'ended' ? { endedAt: NOON - 3_600_000 } : {}),
		...change
	};
}

export const context = (change: Partial<CommandContext> = {}): CommandContext => ({
	now: NOON,
	joined: 8,
	finished: { 'factors-1': 8, 'needs-1': 8 },
	hasCard: (card) => card !== 'onbekend',
	newId: 'nieuw',
	...change
});

export const apply = (
	state: DialogueState,
	command: Exclude<Command, { type: 'undo' }>,
	change: Partial<CommandContext> = {}
): CommandOutcome => applyCommand(state, command, context(change));

/** The state after commands that must all be carried out. */
export function after(
	state: DialogueState,
	...commands: readonly Exclude<Command, { type: 'undo' }>[]
): DialogueState {
	return commands.reduce((before, command) => {
		const outcome = apply(before, command);
		if (!outcome.ok) throw new Error(`${command.type} was refused: ${outcome.reason}`);
		return outcome.state;
	}, state);
}
