import { MOST_STAGES, type Agenda } from '../agenda';
import { MOST_NOTES } from '../limits';
import type { DialogueState, Round, Switches } from '../dialogue';
import { changeStage, insertStage, orderStages, removeStage, replaceStages } from '../edit-agenda';
import { notNow, phaseOf } from './allowed';
import type { Command, CommandContext, Effect, Refusal } from './command';
import { enterStage } from './enter-stage';
import { newRound } from './new-round';
import { nextTimer } from './timer';
import { writtenAgreements } from './written-agreements';

export type CommandOutcome =
	| { readonly ok: true; readonly state: DialogueState; readonly effects: readonly Effect[] }
	| { readonly ok: false; readonly reason: Refusal };

/** Ended dialogues may go on talking, not sorting, for this long. */
const REOPEN_MS = 24 * 60 * 60 * 1000;

const refused = (reason: Refusal): CommandOutcome => ({ ok: false, reason });

/**
 * The state machine of a dialogue (METHOD §6). A carried-out command raises `rev` by one; no
 * command deletes an answer (L2). `undo` needs the state before: see undo.ts.
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

	const gate = notNow(command.type, phaseOf(state));
	if (gate) return refused(gate);

	switch (command.type) {
		case 'open':
			return done({ lifecycle: 'running', stage: state.agenda[0]?.id ?? state.stage });
		case 'lock':
			return switched({ joining: 'locked' });
		case 'unlock':
			return switched({ joining: 'open' });
		case 'next':
		case 'back': {
			const step = command.type === 'next' ? 1 : -1;
			const target = state.agenda[indexOf(state.agenda, state.stage) + step];
			if (!target) return refused(step === 1 ? 'no-next-stage' : 'no-earlier-stage');
			return done(enterStage(state, target.id));
		}
		case 'goto':
			if (indexOf(state.agenda, command.stage) < 0) return refused('no-such-stage');
			return done({ ...withCount(state, command.without), ...enterStage(state, command.stage) });
		case 'insert':
			if (state.agenda.length >= MOST_STAGES) return refused('too-many-stages');
			return done({ agenda: insertStage(state.agenda, command.stage, command.at) });
		case 'remove': {
			const index = indexOf(state.agenda, command.stage);
			if (index < 0) return refused('no-such-stage');
			if (state.agenda.length === 1) return refused('last-stage-stays');
			const neighbour = state.agenda[index + 1] ?? state.agenda[index - 1];
			const moved =
				state.stage === command.stage && neighbour ? enterStage(state, neighbour.id) : {};
			return done({ ...moved, agenda: removeStage(state.agenda, command.stage) });
		}
		case 'order': {
			const agenda = orderStages(state.agenda, command.stages);
			return agenda ? done({ agenda }) : refused('stages-differ');
		}
		case 'stage': {
			const { type: _, id, ...change } = command;
			const agenda = changeStage(state.agenda, id, change);
			return agenda ? done({ agenda }) : refused('no-such-stage');
		}
		case 'agenda': {
			const agenda = replaceStages(state.agenda, command.stages);
			if (agenda.length === 0) return refused('last-stage-stays');
			if (agenda.length > MOST_STAGES) return refused('too-many-stages');
			const now = nearest(state, agenda);
			const moved = now === state.stage ? {} : enterStage({ ...state, agenda }, now);
			return done({ ...moved, agenda });
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
		case 'wifi':
			return done({ wifi: command.network ?? undefined });
		case 'address':
			return done({ address: command.origin });
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
			const { told: _, ...counted } = round;
			return done(withRound(state, { ...counted, state: 'closed' }), {
				type: 'freeze',
				round: round.id,
				...(command.people === undefined ? {} : { people: command.people })
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
			const begun = newRound(state, command, context.hasCard);
			return typeof begun === 'string' ? refused(begun) : done(begun);
		}
		case 'slide':
			return done({ slide: command.at });
		case 'spotlight':
			if (command.card !== null && !context.hasCard(command.card)) return refused('no-such-card');
			return done({
				spotlight: command.card,
				...(command.card === null ? {} : { quiet: false, compared: false })
			});
		case 'discussed':
			if (!context.hasCard(command.card)) return refused('no-such-card');
			return done({ discussed: ticked(state.discussed, command.card, command.talked ?? true) });
		case 'mark':
			return done({}, { type: 'mark', participant: command.participant, gone: command.gone });
		case 'remove-people':
			// the group saw a picture that holds them: after that nobody can vanish without a trace
			if (state.rounds.some((round) => round.state !== 'open')) {
				return refused('remove-after-closing');
			}
			return done({}, { type: 'remove-people', participants: command.participants });
		case 'code':
			return done({}, { type: 'new-code' });
		case 'pairs':
			return done({ pairSize: command.size }, { type: 'pair-up', size: command.size });
		case 'note': {
			if (command.card !== undefined && !context.hasCard(command.card)) {
				return refused('no-such-card');
			}
			if (state.notes.length >= MOST_NOTES) return refused('too-many-notes');
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
			const written = writtenAgreements(state, command, context.newId);
			return typeof written === 'string' ? refused(written) : done(written);
		}
		case 'read-back':
			if (command.id !== null && !state.agreements.some((one) => one.id === command.id)) {
				return refused('no-such-agreement');
			}
			return done({ readBack: command.id });
		case 'quiet': {
			if (command.minutes === 0) return done({ quiet: false });
			const quietEndsAt = context.now + command.minutes * 60_000;
			return done({ quiet: true, quietEndsAt, spotlight: null, compared: false });
		}
		case 'compare':
			if (!state.earlier) return refused('no-earlier-dialogue');
			return done({
				compared: command.shown,
				// its slides differ from those of the picture
				...(command.shown === (state.compared ?? false) ? {} : { slide: 0 }),
				// before anything is released there is nothing on the wall
				everCompared:
					state.everCompared === true ||
					(command.shown && state.rounds.some((round) => round.state === 'released')),
				quiet: false
			});
		case 'key':
			if (command.action === 'add') {
				const owner = command.owner === true && command.role === 'facilitator';
				return done({}, { type: 'add-key', role: command.role, owner });
			}
			if (command.id === undefined) return refused('no-such-key');
			return done({}, { type: 'revoke-key', id: command.id });
		case 'end':
			return done(
				{
					lifecycle: 'ended',
					endedAt: context.now,
					// nobody joins any more
					wifi: undefined,
					switches: { ...state.switches, joining: 'locked', timer: { state: 'none' } }
				},
				{ type: 'end' }
			);
		case 'reopen': {
			if (context.now - (state.endedAt ?? 0) > REOPEN_MS) return refused('reopen-too-late');
			return done({ lifecycle: 'running', endedAt: undefined, talkOnly: true });
		}
		case 'purge':
			return done({ lifecycle: 'purged' }, { type: 'purge' });
	}
}

/** In the order in which cards were talked about. */
function ticked(cards: readonly string[], card: string, talked: boolean): readonly string[] {
	if (!talked) return cards.filter((one) => one !== card);
	return cards.includes(card) ? cards : [...cards, card];
}

function indexOf(agenda: Agenda, id: string): number {
	return agenda.findIndex((stage) => stage.id === id);
}

/** Where a dialogue is in another agenda: at its stage, else at the next of its old ones left. */
function nearest(state: DialogueState, agenda: Agenda): string {
	const at = Math.max(indexOf(state.agenda, state.stage), 0);
	const order = [...state.agenda.slice(at), ...state.agenda.slice(0, at).toReversed()];
	const stays = order.find((stage) => indexOf(agenda, stage.id) >= 0);
	return stays?.id ?? agenda[0]?.id ?? state.stage;
}

/** A round that is open still, with the people that the room counted in it. */
function withCount(
	state: DialogueState,
	told: { readonly round: string; readonly people: number } | undefined
): Partial<DialogueState> {
	const round = state.rounds.find(({ id }) => id === told?.round);
	if (!told || round?.state !== 'open') return {};
	return withRound(state, { ...round, told: told.people });
}

function withRound(state: DialogueState, round: Round): Partial<DialogueState> {
	return { rounds: state.rounds.map((one) => (one.id === round.id ? round : one)) };
}
