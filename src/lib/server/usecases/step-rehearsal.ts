import type { Entry } from '$lib/domain/entry';
import { nextEntry } from '$lib/domain/rehearsal/next-entries';
import { hashKey, keyedHash } from '../keys';
import { inventedIds } from '../access/invented-ids';
import { joinToken } from '../access/participant-token';
import type { App } from '../app';
import { findDeck } from '../store/deck-shelf';
import { findDialogue } from '../store/dialogue-record';
import { entriesByPerson, handIds } from '../store/person-record';
import { rows, type Unit } from '../store/store';
import type { DialogueRow, ParticipantRow } from '../store/tables';
import { joinDialogue } from './join-dialogue';
import { done, refuse, type Outcome } from '../outcome';
import { takeEntries } from './take-entries';

/** Maximum arrivals, and entries per person, in one step. */
const COMING = 3;
/** Share of the people who lay a card in one step: nobody does everything at once. */
const BUSY = 0.75;

/**
 * One step of a rehearsal: a few invented people come in, and some of them lay a card. It is asked
 * for by the panel that is open, about once a second; without a panel nothing happens and nothing
 * runs. All state is in the database, so that a restart or a reload continues where it was.
 * @param random chooses who is busy in this step
 * @returns `more`: whether somebody has something left to do at this stage
 */
export async function stepRehearsal(
	app: App,
	dialogue: string,
	random: () => number = Math.random
): Promise<Outcome<{ readonly more: boolean }>> {
	const found = await app.store.read(() => look(app, dialogue));
	if (!found) return refuse('no-such-dialogue');
	if (!found.rehearsal) return refuse('not-a-rehearsal');
	const { record, missing, waiting } = found;
	const comes = record.state.switches.joining === 'open' ? missing.slice(0, COMING) : [];
	for (const participant of comes) await come(app, record.row, participant);
	const busy = waiting.filter(() => random() < BUSY);
	// in one turn of the event loop, so that the store may write them together
	await Promise.all(busy.map(({ person, entry }) => say(app, person, entry)));
	return done({ more: waiting.length > 0 || comes.length > 0 });
}

interface Waiting {
	readonly person: ParticipantRow;
	readonly entry: Entry;
}

function* look(app: App, dialogue: string) {
	const record = yield* findDialogue(app.store, dialogue);
	if (!record) return undefined;
	const { rehearsal } = record.state.settings;
	if (record.row.mode !== 'rehearsal' || !rehearsal) return { rehearsal: undefined };
	const over = record.state.lifecycle === 'ended' || record.state.lifecycle === 'purged';
	const deck = yield* findDeck(app.store, record.row.deck, record.row.deck_version);
	const invented = new Set(inventedIds(app, dialogue, rehearsal.people));
	const people = yield* peopleOf(app, dialogue);
	const entries = yield* entriesByPerson(app.store, dialogue);
	const here = new Set(people.map((person) => person.id));
	const waiting = people.flatMap((person): Waiting[] => {
		if (!invented.has(person.id) || person.gone === 1 || !deck) return [];
		const said = (entries.get(person.id) ?? []).map((one) => one.entry);
		const hand = handIds(deck, record.state, person);
		const self = { seed: seedOf(person.id), entries: said, hand };
		const entry = nextEntry(self, record.state, deck, rehearsal.mix);
		return entry ? [{ person, entry }] : [];
	});
	return {
		rehearsal,
		record,
		missing: over ? [] : [...invented].filter((id) => !here.has(id)),
		waiting: over ? [] : waiting
	};
}

function* peopleOf(app: App, dialogue: string): Unit<readonly ParticipantRow[]> {
	return yield* rows(
		app.store.sql
			.selectFrom('participants')
			.selectAll()
			.where('dialogue', '=', dialogue)
			.orderBy('number')
	);
}

/** A seed of their own for each; 32 bits of a hash. */
const seedOf = (participant: string): number =>
	Buffer.from(hashKey(participant), 'base64url').readUInt32LE(0);

async function come(app: App, { id, door, language }: DialogueRow, participant: string) {
	const joined = await joinDialogue(
		app,
		{
			participant,
			key: keyedHash(app.secret, 'rehearsal-key', participant),
			code: joinToken(app.signing, id, door),
			language,
			consent: { join: true, research: false, exact: true },
			assisted: 'none'
		},
		'',
		{ invented: true }
	);
	if (!joined.ok) app.log('debug', 'an invented person stayed out', { why: joined.problem });
}

async function say(app: App, person: ParticipantRow, entry: Entry) {
	const taken = await takeEntries(
		app,
		{
			p: person.id,
			d: person.dialogue,
			k: person.key_hash,
			l: person.language,
			r: 0,
			x: person.exact === 1 ? 1 : 0,
			a: person.assisted,
			s: person.seed,
			v: 0
		},
		[entry]
	);
	// two panels asked at once: the other one's step stands
	if (!taken.ok) app.log('debug', 'a step was taken already', { why: taken.problem });
}
