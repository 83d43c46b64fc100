import type { Agenda } from '../agenda';
import type { DialogueState, Round } from '../dialogue';
import type { Command } from './command';

/** `here`: may be tried · `already`: somebody did just this · `stepped`: somebody did another */
export type Standing = 'here' | 'already' | 'stepped';

type Step = Extract<Command, { from?: unknown }>;

const FORTH: readonly Round['state'][] = ['open', 'closed', 'previewed', 'released'];

/**
 * Whether a step still starts where the finger saw the dialogue: at the stage, card or slide it
 * names as `from`. A second press on what was there a moment ago asks for what is already done, or
 * for a step from a place already left: neither steps again (L3). Without `from` the `rev` decides.
 */
export function standingOf(state: DialogueState, command: Command): Standing {
	if (!namesFrom(command)) return 'here';
	if (isThere(state, command)) return 'already';
	const now =
		command.type === 'spotlight'
			? state.spotlight
			: command.type === 'slide'
				? (state.slide ?? 0)
				: state.stage;
	return command.from === now ? 'here' : 'stepped';
}

function namesFrom(command: Command): command is Step {
	return 'from' in command && command.from !== undefined;
}

function isThere(state: DialogueState, command: Step): boolean {
	switch (command.type) {
		case 'open':
			return runs(state) && state.stage === state.agenda[0]?.id;
		case 'goto':
			return runs(state) && state.stage === command.stage;
		case 'next':
			return runs(state) && state.stage === beside(state.agenda, command.from, 1);
		case 'back':
			return runs(state) && state.stage === beside(state.agenda, command.from, -1);
		case 'close':
			return reached(state, command.round, 'closed');
		case 'release':
			return reached(state, command.round, command.to === 'room' ? 'released' : 'previewed');
		case 'slide':
			return (state.slide ?? 0) === command.at;
		case 'spotlight':
			return state.spotlight === command.card;
		case 'end':
			return state.lifecycle === 'ended';
	}
}

const runs = (state: DialogueState): boolean => state.lifecycle === 'running';

function reached(state: DialogueState, id: string, goal: Round['state']): boolean {
	const round = state.rounds.find((one) => one.id === id);
	return round !== undefined && FORTH.indexOf(round.state) >= FORTH.indexOf(goal);
}

function beside(agenda: Agenda, id: string | undefined, step: 1 | -1): string | undefined {
	const at = agenda.findIndex((stage) => stage.id === id);
	return at < 0 ? undefined : agenda[at + step]?.id;
}
