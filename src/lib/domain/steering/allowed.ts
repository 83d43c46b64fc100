import type { DialogueState } from '../dialogue';
import type { CommandType, Refusal } from './command';

/** Where a dialogue is in its life; `reopened` is running once more, for talking only. */
type Phase = 'draft' | 'running' | 'reopened' | 'ended' | 'purged';

type Gate = Refusal | undefined;
const yes = undefined;
const anywhere: readonly Gate[] = [yes, yes, yes, yes];
const untilEnd: readonly Gate[] = [yes, yes, yes, 'already-ended'];
const onceRunning: readonly Gate[] = ['not-running', yes, yes, 'already-ended'];
const whileSorting: readonly Gate[] = [yes, yes, 'talk-only', 'already-ended'];

/** Each command in a draft, running, reopened and ended dialogue; a purged one takes none (§6). */
const TABLE: Readonly<Record<CommandType, readonly Gate[]>> = {
	open: [yes, 'not-draft', 'not-draft', 'already-ended'],
	lock: untilEnd,
	unlock: untilEnd,
	next: onceRunning,
	back: onceRunning,
	goto: onceRunning,
	insert: untilEnd,
	remove: untilEnd,
	order: untilEnd,
	stage: untilEnd,
	agenda: untilEnd,
	input: untilEnd,
	wall: untilEnd,
	timer: untilEnd,
	power: untilEnd,
	places: untilEnd,
	wifi: untilEnd,
	address: untilEnd,
	'min-group': untilEnd,
	close: whileSorting,
	release: anywhere,
	round: whileSorting,
	slide: untilEnd,
	spotlight: untilEnd,
	discussed: anywhere,
	mark: untilEnd,
	'remove-people': whileSorting,
	code: untilEnd,
	pairs: untilEnd,
	note: anywhere,
	'reveal-text': anywhere,
	agreement: anywhere,
	'read-back': untilEnd,
	quiet: untilEnd,
	compare: untilEnd,
	key: anywhere,
	undo: anywhere,
	end: untilEnd,
	reopen: ['not-ended', 'not-ended', 'not-ended', yes],
	purge: anywhere
};

const PHASES: readonly Phase[] = ['draft', 'running', 'reopened', 'ended'];

export function phaseOf(state: Pick<DialogueState, 'lifecycle' | 'talkOnly'>): Phase {
	return state.lifecycle === 'running' && state.talkOnly ? 'reopened' : state.lifecycle;
}

/** Why a command is not for this phase, whatever it says; undefined when it may be tried. */
export function notNow(type: CommandType, phase: Phase): Refusal | undefined {
	return phase === 'purged' ? 'purged' : TABLE[type][PHASES.indexOf(phase)];
}
