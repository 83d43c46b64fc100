import type { DialogueState } from '$lib/domain/dialogue';
import { applyCommand } from '$lib/domain/steering/apply-command';
import type { Groups } from '$lib/domain/pairs/make-groups';
import type { Command, CommandType, Effect } from '$lib/domain/steering/command';
import { standingOf } from '$lib/domain/steering/standing-of';
import { changed, type Change } from '$lib/domain/steering/change';
import { undone } from '$lib/domain/steering/undo';
import type { CommandRequest } from '$lib/protocol/commands';
import { newShortId } from '../access/keys';
import type { App } from '../app';
import { findDeck } from '../store/deck-shelf';
import { addKey, type AddedKey } from './add-key';
import { enterResearch } from '../research/enter-research';
import { findDialogue, saveState, touch, type DialogueRecord } from '../store/dialogue-record';
import { first, rows, type Unit } from '../store/store';
import { forgetNetwork } from './forget-network';
import { coveredBy, freezeRound } from './freeze-round';
import { heldAfter } from './hold-wall';
import { keepCommand } from './keep-command';
import { done, refuse, type Outcome } from '../outcome';
import { callPhones, drawGroups, settledGroups } from './pair-people';
import { peopleAhead, type PeopleAhead } from '../research/people-ahead';
import { purgeDialogue } from './purge-dialogue';
import { changeCode } from './free-code';
import { isForOwners } from './is-for-owners';
import { logErased, removePeople, type Erased } from './remove-people';

export interface CommandDone {
	readonly rev: number;
	/** Somebody had made this step already: nothing changed, and the revision is theirs. */
	readonly already?: true;
	/** A new key, shown this once; a repeat of the command does not show it again. */
	readonly key?: AddedKey;
}

/** After these something must be gone from the files of the database as well. */
const FORGETS: ReadonlySet<CommandType> = new Set(['end', 'purge', 'remove-people']);

/**
 * Carries out a facilitator's command. It must be made on the present revision (L1), and a step from where it
 * says; the same key again changes nothing and answers with the revision it made.
 */
export async function runCommand(
	app: App,
	dialogue: string,
	request: CommandRequest,
	/** id of the facilitator's key; a helper's may do less than an owner's */
	by?: string
): Promise<Outcome<CommandDone>> {
	const ahead = await lookAhead(app, dialogue, request.command);
	const made = await app.store.commit(() => run(app, dialogue, request, { by, ahead }));
	if (!made.ok) return made;
	const { erased = [], ...value } = made.value;
	const outcome = done(value);
	if (value.already) return outcome;
	await logErased(app, erased);
	if (FORGETS.has(request.command.type)) await app.store.forget();
	app.store.announce(dialogue);
	return outcome;
}

/** What closing a round and ending a dialogue need of everybody. */
async function lookAhead(
	app: App,
	dialogue: string,
	command: Command
): Promise<PeopleAhead | undefined> {
	if (command.type === 'close') return peopleAhead(app, dialogue, { round: command.round });
	return command.type === 'end' || command.type === 'purge'
		? peopleAhead(app, dialogue)
		: undefined;
}

function* run(
	app: App,
	dialogue: string,
	request: CommandRequest,
	{ by, ahead }: { readonly by: string | undefined; readonly ahead: PeopleAhead | undefined }
): Unit<Outcome<CommandDone & Erased>> {
	const { sql } = app.store;
	yield* app.store.lockDialogue(dialogue);
	const record = yield* findDialogue(app.store, dialogue);
	if (!record) return refuse('no-such-dialogue');
	const repeated = yield* first(
		sql
			.selectFrom('commands')
			.select('rev')
			.where('dialogue', '=', dialogue)
			.where('key', '=', request.key)
	);
	if (repeated) return done({ rev: repeated.rev });
	if (record.state.lifecycle === 'purged') return refuse('purged');
	const standing = standingOf(record.state, request.command);
	if (standing === 'already') return done({ rev: record.state.rev, already: true });
	if (standing === 'stepped') return refuse('stepped', { rev: record.state.rev });
	if (request.rev !== record.state.rev) return refuse('stale-command', { rev: record.state.rev });

	if (by !== undefined && (yield* isForOwners(app, request.command, by))) {
		return refuse('command-refused', { reason: 'owner-only' });
	}
	const next = yield* nextState(app, record, request.command);
	if (!next.ok) return next;
	const { state, effects } = next.value;
	const context = yield* carryOut(app, record, effects, ahead);
	if (!context.ok) return context;
	const pairs = yield* pairsAfter(app, record, state, effects);
	const held = yield* heldAfter(app, dialogue, state);
	yield* saveState(app.store, record, { ...state, pairs, held }, app.now());
	if (request.command.type === 'end') {
		yield* forgetNetwork(app, dialogue);
		yield* enterResearch(app, { row: record.row, state }, ahead);
	}
	if (pairs !== record.state.pairs) yield* callPhones(app, dialogue);
	if (state.lifecycle === 'purged') {
		yield* purgeDialogue(app, dialogue, ahead);
		return done({ rev: state.rev });
	}
	yield* keepCommand(app, dialogue, request, record.state, { ...state, pairs, held });
	return done({ rev: state.rev, ...context.value });
}

/** The small groups after a command: drawn anew, or in line with who is there now. */
function* pairsAfter(
	app: App,
	{ row, state: before }: DialogueRecord,
	state: DialogueState,
	effects: readonly Effect[]
): Unit<Groups | undefined> {
	const wanted = effects.find((effect) => effect.type === 'pair-up');
	if (wanted) return yield* drawGroups(app, row.id, wanted.size);
	const marked = effects.some(({ type }) => type === 'mark' || type === 'remove-people');
	// undone or marked: who is there is another matter than who was there then
	if (!marked && state.pairs === before.pairs) return state.pairs;
	return yield* settledGroups(app, row.id, state);
}

function* nextState(
	app: App,
	record: DialogueRecord,
	command: Command
): Unit<Outcome<{ state: DialogueState; effects: readonly Effect[] }>> {
	const { state, row } = record;
	if (command.type === 'undo') {
		const latest = yield* first(
			app.store.sql
				.selectFrom('commands')
				.select(['type', 'before', 'rev'])
				.where('dialogue', '=', row.id)
				.where('rev', '=', command.rev)
		);
		const before =
			latest && latest.rev === state.rev && latest.before !== ''
				? undone(state, {
						type: latest.type as CommandType,
						before: changed(state, JSON.parse(latest.before) as Change) as DialogueState
					})
				: undefined;
		if (!before) return refuse('command-refused', { reason: 'not-undoable' });
		return done({ state: before, effects: [] });
	}
	const deck = yield* findDeck(app.store, row.deck, row.deck_version);
	const finished: Record<string, number> = {};
	if (command.type === 'close') {
		const round = state.rounds.find((one) => one.id === command.round);
		if (round) {
			finished[round.id] = (yield* coveredBy(app, record, round, command.people)).counted;
		}
	}
	const outcome = applyCommand(state, command, {
		now: app.now(),
		joined: row.joined,
		finished,
		hasCard: (id) => deck?.cards.some((card) => card.id === id) ?? false,
		newId: newShortId()
	});
	if (outcome.ok) return done({ state: outcome.state, effects: outcome.effects });
	if (outcome.reason === 'too-few-finished' && command.type === 'close') {
		return refuse('command-refused', {
			reason: outcome.reason,
			finished: finished[command.round] ?? 0,
			needed: state.settings.minGroup
		});
	}
	return refuse('command-refused', { reason: outcome.reason });
}

function* carryOut(
	app: App,
	record: DialogueRecord,
	effects: readonly Effect[],
	ahead: PeopleAhead | undefined
): Unit<Outcome<Pick<CommandDone, 'key'> & Erased>> {
	const { sql } = app.store;
	const dialogue = record.row.id;
	for (const effect of effects) {
		switch (effect.type) {
			case 'freeze': {
				const deck = yield* findDeck(app.store, record.row.deck, record.row.deck_version);
				const round = record.state.rounds.find((one) => one.id === effect.round);
				if (!deck || !round) throw new Error(`cannot freeze ${effect.round}`);
				yield* freezeRound(app, record, deck, round, { told: effect.people, ahead });
				break;
			}
			case 'mark': {
				const byNumber = /^\d+$/.test(effect.participant);
				const marked = yield* rows(
					sql
						.updateTable('participants')
						.set({ gone: effect.gone ? 1 : 0 })
						.where('dialogue', '=', dialogue)
						.where((eb) =>
							byNumber
								? eb('number', '=', Number(effect.participant))
								: eb('id', '=', effect.participant)
						)
						.returning('id')
				);
				if (marked.length === 0) {
					return refuse('command-refused', { reason: 'no-such-participant' });
				}
				break;
			}
			case 'remove-people':
				return yield* removePeople(app, dialogue, effect.participants);
			case 'new-code':
				yield* changeCode(app, record.row);
				break;
			case 'add-key': {
				const key = yield* addKey(app, dialogue, effect);
				return key ? done({ key }) : refuse('command-refused', { reason: 'too-many-keys' });
			}
			case 'revoke-key': {
				const left = yield* rows(
					sql
						.selectFrom('dialogue_keys')
						.select(['id', 'role', 'owner'])
						.where('dialogue', '=', dialogue)
						.where('revoked', '=', 0)
				);
				const key = left.find((one) => one.id === effect.id);
				if (!key) return refuse('command-refused', { reason: 'no-such-key' });
				// the last facilitator's key stays, or nobody could ever end or erase this dialogue
				const facilitators = left.filter((one) => one.role === 'facilitator');
				if (key.role === 'facilitator' && facilitators.length === 1) {
					return refuse('command-refused', { reason: 'last-key-stays' });
				}
				// nor may only helpers be left
				if (key.owner === 1 && left.filter((one) => one.owner === 1).length === 1) {
					return refuse('command-refused', { reason: 'last-owner-stays' });
				}
				yield* rows(
					sql.updateTable('dialogue_keys').set({ revoked: 1 }).where('id', '=', effect.id)
				);
				break;
			}
			case 'pair-up':
			case 'purge':
				break;
		}
	}
	if (effects.length > 0) yield* touch(app.store, dialogue);
	return done({});
}
