import type { DialogueState, Round } from '../../../src/lib/domain/dialogue';
import type { Command, CommandType } from '../../../src/lib/domain/steering/command';
import { dialogueIn, NOON } from './a-dialogue';

/** A dialogue's transition table, written by hand: every command in every state (METHOD §6). */

export type Steer = Exclude<Command, { type: 'undo' }>;

export const PHASES = ['draft', 'running', 'reopened', 'ended', 'ended-long', 'purged'] as const;
export type PhaseName = (typeof PHASES)[number];
/** What the round of the cards has come to. */
export const ROUND_STATES = ['open', 'closed', 'previewed', 'released'] as const;
export type RoundState = Round['state'];

/** `ok` or the refusal's reason; four where it depends on the round: one per round state. */
type Cell = string | readonly [string, string, string, string];

export interface Transition {
	readonly name: string;
	readonly command: Steer;
	/** cells of draft, running, reopened and ended */
	readonly cells: readonly [Cell, Cell, Cell, Cell];
	/** more than a day after the end, where that is another than soon after it */
	readonly long?: Cell;
}

/** A dialogue in one of the states, standing at its second stage. */
export function dialogueAt(phase: PhaseName, round: RoundState): DialogueState {
	const day = 24 * 3_600_000;
	const draft = dialogueIn('draft', {
		stage: 'practice',
		discussed: ['geld'],
		notes: [{ id: 'eerder', card: 'geld', text: 'De bus is duur', shown: true }],
		agreements: [
			{ id: 'oud', sort: 'afspraak', what: 'Wij vragen', who: 'Bo', when: 'mei', done: false }
		]
	});
	const rounds = draft.rounds.map((one) =>
		one.id === 'factors-1' ? { ...one, state: round } : one
	);
	const state = { ...draft, rounds };
	switch (phase) {
		case 'draft':
			return state;
		case 'running':
			return { ...state, lifecycle: 'running' };
		case 'reopened':
			return { ...state, lifecycle: 'running', talkOnly: true };
		case 'ended':
			return { ...state, lifecycle: 'ended', endedAt: NOON - day };
		case 'ended-long':
			return { ...state, lifecycle: 'ended', endedAt: NOON - day - 1 };
		case 'purged':
			return { ...state, lifecycle: 'purged' };
	}
}

/** What the table says of a command in a state. */
export function expected(line: Transition, phase: PhaseName, round: RoundState): string {
	if (phase === 'purged') return 'purged';
	const [draft, running, reopened, ended] = line.cells;
	const cell = { draft, running, reopened, ended, 'ended-long': line.long ?? ended }[phase];
	return typeof cell === 'string' ? cell : (cell[ROUND_STATES.indexOf(round)] ?? '');
}

const ENDED = 'already-ended';
const TALK = 'talk-only';
const always: Transition['cells'] = ['ok', 'ok', 'ok', 'ok'];
const untilEnd: Transition['cells'] = ['ok', 'ok', 'ok', ENDED];
const moving: Transition['cells'] = ['not-running', 'ok', 'ok', ENDED];
const same = (cell: Cell): Transition['cells'] => [cell, cell, cell, cell];
const sameUntilEnd = (cell: Cell): Transition['cells'] => [cell, cell, cell, ENDED];
const sorting = (cell: Cell): Transition['cells'] => [cell, cell, TALK, ENDED];
const once: Cell = ['ok', 'round-not-open', 'round-not-open', 'round-not-open'];
const removal: Cell = [
	'ok',
	'remove-after-closing',
	'remove-after-closing',
	'remove-after-closing'
];
const after: Cell = ['round-not-closed', 'ok', 'ok', 'ok'];
const nextRound: Cell = ['round-open', 'ok', 'ok', 'ok'];
const before: Cell = ['ok', 'power-after-closing', 'power-after-closing', 'power-after-closing'];

const stage = { kind: 'cards', minutes: 5, script: '', prompt: '' } as const;
const ids = dialogueIn('draft').agenda.map(({ id }) => id);

const line = (
	command: Steer,
	cells: Transition['cells'],
	more: { readonly name?: string; readonly long?: Cell } = {}
): Transition => ({ name: command.type, command, cells, ...more });

export const TRANSITIONS: readonly Transition[] = [
	line({ type: 'open' }, ['ok', 'not-draft', 'not-draft', ENDED]),
	line({ type: 'lock' }, untilEnd),
	line({ type: 'unlock' }, untilEnd),
	line({ type: 'next' }, moving),
	line({ type: 'back' }, moving),
	line({ type: 'goto', stage: 'sort' }, moving),
	line(
		{ type: 'goto', stage: 'nergens' },
		['not-running', 'no-such-stage', 'no-such-stage', ENDED],
		{
			name: 'goto nowhere'
		}
	),
	line({ type: 'insert', stage, at: 3 }, untilEnd),
	line({ type: 'remove', stage: 'pairs' }, untilEnd),
	line({ type: 'remove', stage: 'practice' }, untilEnd, { name: 'remove the present stage' }),
	line({ type: 'remove', stage: 'nergens' }, sameUntilEnd('no-such-stage'), {
		name: 'remove nothing'
	}),
	line({ type: 'order', stages: ids.toReversed() }, untilEnd),
	line({ type: 'order', stages: ids.slice(1) }, sameUntilEnd('stages-differ'), {
		name: 'order with one missing'
	}),
	line({ type: 'stage', id: 'sort', minutes: 20, script: 'Zeg dit', prompt: 'Lees dit' }, untilEnd),
	line({ type: 'agenda', stages: [stage] }, untilEnd),
	line({ type: 'input', value: 'paused' }, untilEnd),
	line({ type: 'input', value: 'open' }, untilEnd, { name: 'input again' }),
	line({ type: 'wall', value: 'follow' }, untilEnd, { name: 'wall follows' }),
	line({ type: 'wall', value: 'frozen' }, untilEnd, { name: 'wall still' }),
	line({ type: 'wall', value: 'blank' }, untilEnd, { name: 'wall blank' }),
	line({ type: 'timer', minutes: 5 }, untilEnd),
	line({ type: 'timer', add: 2 }, untilEnd, { name: 'timer add' }),
	line({ type: 'timer', pause: true }, sameUntilEnd('no-timer'), { name: 'timer pause' }),
	line({ type: 'timer', resume: true }, sameUntilEnd('no-timer'), { name: 'timer resume' }),
	line({ type: 'timer', stop: true }, untilEnd, { name: 'timer stop' }),
	line({ type: 'power', inRoom: true }, sameUntilEnd(before)),
	line({ type: 'places', places: [{ name: 'De bieb', text: '' }] }, untilEnd),
	line({ type: 'wifi', network: { name: 'Buurthuis', password: '', hidden: false } }, untilEnd),
	line({ type: 'wifi', network: null }, untilEnd, { name: 'no wifi' }),
	line({ type: 'address', origin: 'http://192.168.1.34:3000' }, untilEnd),
	line({ type: 'min-group', k: 6 }, sameUntilEnd('min-group-after-joining')),
	line({ type: 'close', round: 'factors-1' }, sorting(once)),
	line({ type: 'release', round: 'factors-1', to: 'preview' }, same(after), { name: 'preview' }),
	line({ type: 'release', round: 'factors-1', to: 'room' }, same(after)),
	line({ type: 'round', part: 'factors' }, sorting(nextRound)),
	line(
		{ type: 'round', part: 'factors', stages: [{ ...stage, kind: 'sort' }] },
		sorting(nextRound),
		{
			name: 'round with stages'
		}
	),
	line({ type: 'round', part: 'needs' }, sorting('round-open'), { name: 'round of needs' }),
	line(
		{ type: 'round', part: 'replace', cards: ['tijd'] },
		sorting(['nothing-to-put-again', 'ok', 'ok', 'ok']),
		{ name: 'round of cards put again' }
	),
	line({ type: 'slide', at: 2 }, untilEnd),
	line({ type: 'spotlight', card: 'tijd' }, untilEnd),
	line({ type: 'spotlight', card: null }, untilEnd, { name: 'spotlight off' }),
	line({ type: 'discussed', card: 'tijd' }, always),
	line({ type: 'mark', participant: '3', gone: true }, untilEnd),
	line({ type: 'remove-people', participants: [3] }, sorting(removal)),
	line({ type: 'code' }, untilEnd),
	line({ type: 'pairs', size: 2 }, untilEnd),
	line({ type: 'note', text: 'Opgeschreven' }, always),
	line({ type: 'reveal-text', id: 'eerder', shown: false }, always),
	line({ type: 'reveal-text', id: 'n1', shown: true }, same('no-such-note'), {
		name: 'reveal-text unknown'
	}),
	line({ type: 'agreement', sort: 'afspraak', what: 'Wij bellen', who: 'An', when: 'nu' }, always),
	line({ type: 'agreement', id: 'oud', done: true }, always, { name: 'agreement done' }),
	line({ type: 'agreement', id: 'onbekend', what: 'x' }, same('no-such-agreement'), {
		name: 'agreement unknown'
	}),
	line({ type: 'read-back', id: 'oud' }, untilEnd),
	line({ type: 'read-back', id: 'onbekend' }, sameUntilEnd('no-such-agreement'), {
		name: 'read-back unknown'
	}),
	line({ type: 'quiet', minutes: 2 }, untilEnd),
	line({ type: 'quiet', minutes: 0 }, untilEnd, { name: 'quiet over' }),
	line({ type: 'compare', shown: true }, sameUntilEnd('no-earlier-dialogue')),
	line({ type: 'key', role: 'wall', action: 'add' }, always),
	line({ type: 'key', role: 'wall', action: 'revoke' }, same('no-such-key'), {
		name: 'key revoke none'
	}),
	line({ type: 'end' }, untilEnd),
	line({ type: 'reopen' }, ['not-ended', 'not-ended', 'not-ended', 'ok'], {
		long: 'reopen-too-late'
	}),
	line({ type: 'purge' }, always)
];

/** Every type there is, so that a new command without a line is a compile error. */
export const EVERY_TYPE: Readonly<Record<Exclude<CommandType, 'undo'>, true>> = {
	open: true,
	lock: true,
	unlock: true,
	next: true,
	back: true,
	goto: true,
	insert: true,
	remove: true,
	order: true,
	stage: true,
	agenda: true,
	input: true,
	wall: true,
	timer: true,
	power: true,
	places: true,
	wifi: true,
	address: true,
	'min-group': true,
	close: true,
	release: true,
	round: true,
	slide: true,
	spotlight: true,
	discussed: true,
	mark: true,
	'remove-people': true,
	code: true,
	pairs: true,
	note: true,
	'reveal-text': true,
	agreement: true,
	'read-back': true,
	quiet: true,
	compare: true,
	key: true,
	end: true,
	reopen: true,
	purge: true
};
