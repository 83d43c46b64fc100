import type { DialogueState } from '$lib/domain/dialogue';
import { applyCommand } from '$lib/domain/steering/apply-command';
import type { Command, CommandType, Effect } from '$lib/domain/steering/command';
import { standingOf } from '$lib/domain/steering/standing-of';
import { changed, type Change } from '$lib/domain/steering/change';
import { undone } from '$lib/domain/steering/undo';
import type { CommandRequest } from '$lib/protocol/commands';
import { newShortId } from '../keys';
import type { App } from '../app';
import { findDeck } from '../store/deck-shelf';
import type { AddedKey } from './add-key';
import { carryOut, type Deed } from './carry-out';
import { findDialogue, saveState, type DialogueRecord } from '../store/dialogue-record';
import { first, type Unit } from '../store/store';
import { coveredBy } from './freeze-round';
import { heldAfter } from './hold-wall';
import { keepCommand } from './keep-command';
import { done, refuse, type Outcome } from '../outcome';
import { callPhones, settledGroups } from './pair-people';
import { peopleAhead, type PeopleAhead } from '../research/people-ahead';
import { isForOwners } from './is-for-owners';
import { logErased } from './remove-people';

interface CommandDone {
	readonly rev: number;
	/** Somebody had already taken this step: nothing changed, and the revision is theirs. */
	readonly already?: true;
	/** A new key, shown this once; a repeat of the command does not show it again. */
	readonly key?: AddedKey;
}

/**
 * Carries out a facilitator's command. It must be made on the present revision (L1), and a step
 * from where it says; the same key again changes nothing and answers with the revision it made.
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
	const { erased = [], forGood = [], forgets, ...answer } = made.value;
	if (!answer.already) {
		app.erased.add(forGood);
		await logErased(app, erased);
		if (forgets) await app.store.forget();
		app.store.announce(dialogue);
	}
	return done(answer);
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
): Unit<Outcome<CommandDone & Pick<Deed, 'erased' | 'forGood' | 'forgets'>>> {
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
	const { state: wanted, effects } = next.value;
	let deed: Deed = {};
	for (const effect of effects) {
		const outcome = yield* carryOut(app, { record, state: wanted, ahead }, effect);
		if (!outcome.ok) return outcome;
		deed = { ...deed, ...outcome.value };
	}
	// undone: who is here now may differ from who was here then
	const undonePairs = wanted.pairs !== record.state.pairs;
	const pairs =
		'pairs' in deed
			? deed.pairs
			: undonePairs
				? yield* settledGroups(app, dialogue, wanted)
				: wanted.pairs;
	const held = yield* heldAfter(app, dialogue, wanted);
	const removed = (wanted.removed ?? 0) + (deed.removed ?? 0);
	const state = { ...wanted, pairs, held, ...(removed > 0 ? { removed } : {}) };
	yield* saveState(app.store, record, state, app.now());
	if (pairs !== record.state.pairs) yield* callPhones(app, dialogue);
	yield* keepCommand(app, dialogue, request, record.state, state);
	if (deed.last) yield* deed.last;
	const { key, erased, forGood, forgets } = deed;
	return done({ rev: state.rev, key, erased, forGood, forgets });
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
