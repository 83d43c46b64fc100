import type { Entry } from '$lib/domain/entry';
import { markOfEntry } from '$lib/domain/stage-ready';
import type { EntriesResponse } from '$lib/protocol/entries';
import type { ParticipantClaims } from '../access/participant-token';
import type { App } from '../app';
import { findDeck } from '../store/deck-shelf';
import { findDialogue, touch } from '../store/dialogue-record';
import { write, type Unit } from '../store/store';
import type { EntryRow, ParticipantRow } from '../store/tables';
import { done, refuse, type Outcome } from '../outcome';
import { judgeInOrder, type Speaker } from './judge-in-order';
import { settlePairs } from './pair-people';
import { findOrRestore } from './restore-participant';

interface Taken {
	readonly response: EntriesResponse;
	readonly dialogue: string;
	/** a count on the screens changed */
	readonly counted: boolean;
}

/**
 * Takes in a phone's entries, exactly once and in order. A repeat is acknowledged again; a request
 * with a gap, or new content for a known `seq`, is refused whole: nothing is accepted by accident.
 */
export async function takeEntries(
	app: App,
	claims: ParticipantClaims,
	entries: readonly Entry[]
): Promise<Outcome<EntriesResponse>> {
	if (claims.v === 1) return refuse('viewer-only');
	const outcome = await app.store.commit(() => take(app, claims, entries));
	if (!outcome.ok) return outcome;
	if (outcome.value.counted) app.store.announce(outcome.value.dialogue);
	return done(outcome.value.response);
}

/** Judges and keeps every entry in order, and announces what it changes in the room. */
function* take(
	app: App,
	claims: ParticipantClaims,
	entries: readonly Entry[]
): Unit<Outcome<Taken>> {
	const found = yield* whoSpeaks(app, claims);
	if (!found.ok) return found;
	const judged = yield* judgeInOrder(app, found.value, entries);
	if (!judged.ok) return judged;
	const { fresh, person, verdicts } = judged.value;
	const before = found.value.person;
	if (fresh.length > 0) yield* write(app.store.sql.insertInto('entries').values([...fresh]));
	if (person.acknowledged > before.acknowledged) yield* keepPerson(app, person);
	const finished = yield* keepFinishes(app, person, fresh);
	// somebody marked as gone came back (L4)
	const back = before.gone === 1 && fresh.length > 0;
	if (back) yield* settlePairs(app, claims.d);
	const counted = finished || back;
	if (counted) yield* touch(app.store, claims.d);
	return done({
		response: { acknowledged: person.acknowledged, verdicts, epoch: app.epoch },
		dialogue: claims.d,
		counted
	});
}

function* whoSpeaks(app: App, claims: ParticipantClaims): Unit<Outcome<Speaker>> {
	yield* app.store.lockDialogue(claims.d);
	const record = yield* findDialogue(app.store, claims.d);
	if (!record) return refuse('no-such-dialogue');
	if (record.state.lifecycle === 'purged') return refuse('purged');
	const person = yield* findOrRestore(app, claims, record.row.joined);
	if (!person) return refuse('erased');
	const deck = yield* findDeck(app.store, record.row.deck, record.row.deck_version);
	if (!deck) throw new Error(`deck ${record.row.deck} is gone`);
	return done({ record, person, deck });
}

function* keepPerson(
	app: App,
	{ id, acknowledged, work, research, consent, background }: ParticipantRow
): Unit<void> {
	yield* write(
		app.store.sql
			.updateTable('participants')
			.set({ acknowledged, work, research, consent, background, gone: 0 })
			.where('id', '=', id)
	);
}

/** Notes a finished round, or a step between rounds that somebody completed; false for neither. */
function* keepFinishes(
	app: App,
	{ id: participant, dialogue }: ParticipantRow,
	fresh: readonly EntryRow[]
): Unit<boolean> {
	const finishes = fresh.flatMap(({ kind, round, verdict }) => {
		if (verdict !== 'counted') return [];
		if (kind === 'finished') return [round];
		return markOfEntry({ kind, round }) ?? [];
	});
	if (finishes.length === 0) return false;
	yield* write(
		app.store.sql
			.insertInto('finishes')
			.values(finishes.map((round) => ({ dialogue, round, participant })))
			.onConflict((conflict) => conflict.doNothing())
	);
	return true;
}
