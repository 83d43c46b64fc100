import { freeStageId, type Agenda } from '../agenda';
import { roundsOf, type DialogueState, type Round, type Switches } from '../dialogue';
import type { Command, CommandContext, Effect, Refusal } from './command';
import { nextTimer } from './timer';

export type CommandOutcome =
	| { readonly ok: true; readonly state: DialogueState; readonly effects: readonly Effect[] }
	| { readonly ok: false; readonly reason: Refusal };

/** Ended dialogues may go on talking, not sorting, for this long. */
export const REOPEN_MS = 24 * 60 * 60 * 1000;

const refused = (reason: Refusal): CommandOutcome => ({ ok: false, reason });

/**
 * The state machine of a dialogue (METHOD §6). A carried-out command raises `rev` by one; no command
 * deletes an answer (L2). `undo` is not handled here: it needs the state before, see undo.ts.
 */
export function applyCommand(
	state: DialogueState,
	command: Exclude<Command, { type: 'undo' }>,
	context: CommandContext
): CommandOutcome {
	const done = (change: Partial<DialogueState>, ...effects: Effect[]): CommandOutcome => ({
		ok: true,
		state: { ...state, ...change, rev: state.rev + 1 },
		effects
	});
	const switched = (change: Partial<Switches>) =>
		done({ switches: { ...state.switches, ...change } });

	if (state.lifecycle === 'purged') return refused('purged');
	if (state.lifecycle === 'ended' && !ALLOWED_AFTER_END.has(command.type)) {
		return refused('already-ended');
	}
	if (state.talkOnly && (command.type === 'close' || command.type === 'round')) {
		return refused('talk-only');
	}

	switch (command.type) {
		case 'open':
			if (state.lifecycle !== 'draft') return refused('not-draft');
			return done({ lifecycle: 'running', stage: state.agenda[0]?.id ?? state.stage });
		case 'lock':
			return switched({ joining: 'locked' });
		case 'unlock':
			return switched({ joining: 'open' });
		case 'next':
		case 'back': {
			if (state.lifecycle !== 'running') return refused('not-running');
			const step = command.type === 'next' ? 1 : -1;
			const target = state.agenda[indexOf(state.agenda, state.stage) + step];
			if (!target) return refused(step === 1 ? 'no-next-stage' : 'no-earlier-stage');
			return done(enter(state, target.id));
		}
		case 'goto':
			if (state.lifecycle !== 'running') return refused('not-running');
			if (indexOf(state.agenda, command.stage) < 0) return refused('no-such-stage');
			return done(enter(state, command.stage));
		case 'insert': {
			const id = freeStageId(state.agenda, command.stage.kind);
			const at = Math.min(Math.max(command.at, 0), state.agenda.length);
			const agenda = state.agenda.toSpliced(at, 0, { ...command.stage, id });
			return done({ agenda });
		}
		case 'remove': {
			const index = indexOf(state.agenda, command.stage);
			if (index < 0) return refused('no-such-stage');
			if (state.agenda.length === 1) return refused('last-stage-stays');
			const neighbour = state.agenda[index + 1] ?? state.agenda[index - 1];
			const moved = state.stage === command.stage && neighbour ? enter(state, neighbour.id) : {};
			return done({ ...moved, agenda: state.agenda.toSpliced(index, 1) });
		}
		case 'order': {
			const agenda = command.stages.map((id) => state.agenda.find((stage) => stage.id === id));
			const complete =
				agenda.length === state.agenda.length &&
				new Set(command.stages).size === agenda.length &&
				agenda.every((stage) => stage !== undefined);
			return complete ? done({ agenda }) : refused('stages-differ');
		}
		case 'stage': {
			const index = indexOf(state.agenda, command.id);
			const stage = state.agenda[index];
			if (!stage) return refused('no-such-stage');
			const changed = {
				...stage,
				minutes: command.minutes ?? stage.minutes,
				script: command.script ?? stage.script,
				prompt: command.prompt ?? stage.prompt
			};
			return done({ agenda: state.agenda.with(index, changed) });
		}
		case 'input':
			return switched({ input: command.value });
		case 'wall':
			return switched({ wall: command.value });
		case 'timer': {
			const timer = nextTimer(state.switches.timer, command, context.now);
			return timer ? switched({ timer }) : refused('no-timer');
		}
		case 'power':
			// the answer may not depend on what a picture would show (D7)
			if (state.rounds.some((round) => round.state !== 'open')) {
				return refused('power-after-closing');
			}
			return done({ settings: { ...state.settings, powerInRoom: command.inRoom } });
		case 'places': {
			const places = command.places.length > 0 ? command.places : undefined;
			return done({ settings: { ...state.settings, places } });
		}
		case 'min-group':
			if (context.joined > 0) return refused('min-group-after-joining');
			if (command.k < state.settings.minGroup) return refused('min-group-lower');
			return done({ settings: { ...state.settings, minGroup: command.k } });
		case 'close': {
			const round = state.rounds.find((one) => one.id === command.round);
			if (!round) return refused('no-such-round');
			if (round.state !== 'open') return refused('round-not-open');
			if ((context.finished[round.id] ?? 0) < state.settings.minGroup) {
				return refused('too-few-finished');
			}
			return done(withRound(state, { ...round, state: 'closed' }), {
				type: 'freeze',
				round: round.id
			});
		}
		case 'release': {
			const round = state.rounds.find((one) => one.id === command.round);
			if (!round) return refused('no-such-round');
			if (round.state === 'open') return refused('round-not-closed');
			if (command.to === 'room') return done(withRound(state, { ...round, state: 'released' }));
			// the room keeps what it saw
			if (round.state === 'released') return done({});
			return done(withRound(state, { ...round, state: 'previewed' }));
		}
		case 'round': {
			const earlier = roundsOf(state, command.part);
			if (earlier.some((round) => round.state === 'open')) return refused('round-open');
			const cards = command.cards ?? [];
			if (command.part === 'replace') {
				if (cards.length === 0) return refused('cards-missing');
				// what is put again must have lain somewhere, and the group must have seen it (G7)
				const sorts = roundsOf(state, 'factors');
				if (!sorts.some((round) => round.state !== 'open')) return refused('nothing-to-put-again');
			}
			if (!cards.every(context.hasCard)) return refused('no-such-card');
			const number = earlier.length + 1;
			const round: Round = {
				id: `${command.part}-${number}`,
				part: command.part,
				number,
				state: 'open',
				...(command.part === 'replace' ? { cards } : {})
			};
			return done({ rounds: [...state.rounds, round] });
		}
		case 'spotlight':
			if (command.card !== null && !context.hasCard(command.card)) return refused('no-such-card');
			return done({ spotlight: command.card });
		case 'discussed':
			if (!context.hasCard(command.card)) return refused('no-such-card');
			return done({
				discussed: state.discussed.includes(command.card)
					? state.discussed
					: [...state.discussed, command.card]
			});
		case 'mark':
			return done({}, { type: 'mark', participant: command.participant, gone: command.gone });
		case 'pairs':
			return done({ pairSize: command.size });
		case 'note': {
			if (command.card !== undefined && !context.hasCard(command.card)) {
				return refused('no-such-card');
			}
			const note = {
				id: context.newId,
				card: command.card,
				text: command.text,
				shown: false
			};
			return done({ notes: [...state.notes, note] });
		}
		case 'reveal-text': {
			const index = state.notes.findIndex((note) => note.id === command.id);
			const note = state.notes[index];
			if (!note) return refused('no-such-note');
			return done({ notes: state.notes.with(index, { ...note, shown: command.shown }) });
		}
		case 'agreement': {
			const fields = {
				...(command.sort === undefined ? {} : { sort: command.sort }),
				...(command.what === undefined ? {} : { what: command.what }),
				...(command.who === undefined ? {} : { who: command.who }),
				...(command.when === undefined ? {} : { when: command.when }),
				...(command.done === undefined ? {} : { done: command.done })
			};
			const index = state.agreements.findIndex((one) => one.id === command.id);
			const known = state.agreements[index];
			if (known) return done({ agreements: state.agreements.with(index, { ...known, ...fields }) });
			if (command.id !== undefined) return refused('no-such-agreement');
			const empty = { sort: 'afspraak', what: '', who: '', when: '', done: false } as const;
			const fresh = { id: context.newId, ...empty, ...fields };
			return done({ agreements: [...state.agreements, fresh] });
		}
		case 'key':
			if (command.action === 'add') return done({}, { type: 'add-key', role: command.role });
			if (command.id === undefined) return refused('no-such-key');
			return done({}, { type: 'revoke-key', id: command.id });
		case 'end':
			return done({
				lifecycle: 'ended',
				endedAt: context.now,
				switches: { ...state.switches, joining: 'locked', timer: { state: 'none' } }
			});
		case 'reopen': {
			if (state.lifecycle !== 'ended') return refused('not-ended');
			if (context.now - (state.endedAt ?? 0) > REOPEN_MS) return refused('reopen-too-late');
			return done({ lifecycle: 'running', endedAt: undefined, talkOnly: true });
		}
		case 'purge':
			return done({ lifecycle: 'purged' }, { type: 'purge' });
	}
}

const ALLOWED_AFTER_END: ReadonlySet<Command['type']> = new Set([
	'reopen',
	'purge',
	'note',
	'reveal-text',
	'agreement',
	'key',
	'discussed',
	'release'
]);

function indexOf(agenda: Agenda, id: string): number {
	return agenda.findIndex((stage) => stage.id === id);
}

/** Entering a stage sets its defaults: its own time has not begun, and the wall follows again. */
function enter(state: DialogueState, stage: string): Partial<DialogueState> {
	const kind = state.agenda.find((one) => one.id === stage)?.kind;
	return {
		stage,
		spotlight: kind === 'cards' ? state.spotlight : null,
		switches: {
			...state.switches,
			input: 'open',
			wall: state.switches.wall === 'blank' ? 'follow' : state.switches.wall,
			timer: { state: 'none' }
		}
	};
}

function withRound(state: DialogueState, round: Round): Partial<DialogueState> {
	return { rounds: state.rounds.map((one) => (one.id === round.id ? round : one)) };
}
