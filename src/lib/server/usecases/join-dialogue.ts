import { randomInt } from 'node:crypto';
import type { Deck } from '$lib/domain/deck';
import { MOST_JOINS, MOST_PEOPLE, MOST_VIEWERS } from '$lib/domain/limits';
import type { JoinRequest } from '$lib/protocol/join-request';
import type { OwnState } from '$lib/protocol/snapshot';
import type { StudyQuestion } from '$lib/protocol/studies';
import { hashKey, sameText } from '../keys';
import { personHash } from '../access/person-hash';
import {
	eraseCode,
	hashEraseCode,
	participantToken,
	type ParticipantClaims
} from '../access/participant-token';
import { addTry, triesSoFar } from '../access/rate-limit';
import type { App } from '../app';
import { findDeck } from '../store/deck-shelf';
import { findDialogue, type DialogueRecord } from '../store/dialogue-record';
import { handIds } from '../store/person-record';
import { first, rows, type Unit } from '../store/store';
import type { ParticipantRow } from '../store/tables';
import { addPerson } from './add-person';
import { askingStudy } from './asking-study';
import { dialogueByCode } from './dialogue-by-code';
import { isErased } from '../access/is-erased';
import { done, refuse, type Outcome } from '../outcome';
import { ownState } from './own-state';
import { sayNo } from '../research/leave-research';
import { consentVersion } from '../research/read-study';

/** New viewers from one network per hour. */
export const MOST_VIEWERS_AN_HOUR = 200;
const HOUR_MS = 3_600_000;

export interface Joined {
	readonly created: boolean;
	readonly participant: string;
	readonly dialogue: string;
	readonly title: string;
	readonly token: string;
	readonly epoch: string;
	readonly seed: number;
	readonly eraseCode: string | undefined;
	readonly deck: Deck;
	readonly hand: { readonly factor: readonly string[]; readonly need: readonly string[] };
	/** what the study asks people who said yes to research */
	readonly questions: readonly StudyQuestion[];
	readonly state: OwnState;
}

/**
 * Lets a device in with the code or the QR's token. Repeating the same participant and key gives
 * the same answer; `consent.join` false makes a viewer, not counted and of whom nothing is kept.
 * @param options `invented`: one of the invented people of a rehearsal
 * @param address hashed address of the asker, for the limit on wrong codes
 */
export async function joinDialogue(
	app: App,
	request: JoinRequest,
	address: string,
	options: { readonly invented?: true } = {}
): Promise<Outcome<Joined>> {
	const outcome = await app.store.commit(() => join(app, request, address, options));
	if (outcome.ok && outcome.value.created) app.store.announce(outcome.value.dialogue);
	return outcome;
}

function* join(
	app: App,
	request: JoinRequest,
	address: string,
	options: { readonly invented?: true }
): Unit<Outcome<Joined>> {
	const found = yield* dialogueByCode(app, request.code, address);
	if (!found.ok) return found;
	const { id } = found.value;
	yield* app.store.lockDialogue(id);
	const record = yield* findDialogue(app.store, id);
	if (!record) return refuse('no-such-dialogue');
	if (record.state.lifecycle === 'purged') return refuse('purged');
	if (isClosedRehearsal(record) && !options.invented) return refuse('rehearsal-closed');
	const deck = yield* findDeck(app.store, record.row.deck, record.row.deck_version);
	if (!deck) throw new Error(`deck ${record.row.deck} is gone`);

	if (yield* isErased(app, personHash(app, request.participant))) {
		return refuse('erased');
	}
	const keyHash = hashKey(request.key);
	const known = yield* first(
		app.store.sql.selectFrom('participants').selectAll().where('id', '=', request.participant)
	);
	if (known) {
		if (known.dialogue !== id || !sameText(known.key_hash, keyHash)) {
			return refuse('participant-taken');
		}
		// who is counted does not only follow
		if (!request.consent.join) return refuse('participant-taken');
		const person = yield* withNo(app, record, known, request);
		return done(yield* joinedAs(app, record, deck, person, false));
	}
	if (record.state.switches.joining === 'locked' || record.state.lifecycle === 'ended') {
		return refuse('joining-locked');
	}
	if (request.consent.join) {
		if (yield* isFull(app, record)) return refuse('dialogue-full');
	} else {
		const follows = yield* countViewer(app, record, address);
		if (!follows.ok) return follows;
	}
	const language = record.state.settings.languages.includes(request.language)
		? request.language
		: record.row.language;
	const study = yield* askingStudy(app, record.row);
	const agreed = request.consent.research && study !== undefined;
	const person: ParticipantRow = {
		id: request.participant,
		dialogue: id,
		number: record.row.joined + 1,
		key_hash: keyHash,
		language,
		research: agreed ? 1 : 0,
		exact: request.consent.exact ? 1 : 0,
		assisted: request.assisted,
		seed: randomInt(2 ** 32),
		gone: 0,
		acknowledged: 0,
		work: '',
		consent: agreed ? consentVersion(study) : '',
		background: '',
		erase_hash: hashEraseCode(app.secret, eraseCode(app.secret, request.participant))
	};
	if (request.consent.join) yield* addPerson(app, person);
	const joined = yield* joinedAs(app, record, deck, person, !request.consent.join);
	return done({ ...joined, created: request.consent.join });
}

/** Two tabs may answer differently about research: then the no holds. */
function* withNo(
	app: App,
	{ state }: DialogueRecord,
	known: ParticipantRow,
	{ consent }: JoinRequest
): Unit<ParticipantRow> {
	if (consent.research || known.research === 0) return known;
	yield* sayNo(app, known, state.lifecycle === 'ended');
	yield* rows(
		app.store.sql.updateTable('participants').set({ research: 0 }).where('id', '=', known.id)
	);
	return { ...known, research: 0 };
}

/** Nothing is kept of viewers, so a device counts again each time it comes in. */
function* countViewer(
	app: App,
	{ row }: DialogueRecord,
	address: string
): Unit<Outcome<undefined>> {
	if (row.viewers >= MOST_VIEWERS) return refuse('dialogue-full');
	const bucket = `viewers ${address}`;
	const now = app.now();
	if ((yield* triesSoFar(app.store, bucket, HOUR_MS, now)) >= MOST_VIEWERS_AN_HOUR) {
		return refuse('too-many-viewers', { retryAfter: HOUR_MS / 1000 });
	}
	yield* addTry(app.store, bucket, HOUR_MS, now);
	yield* rows(
		app.store.sql
			.updateTable('dialogues')
			.set({ viewers: row.viewers + 1 })
			.where('id', '=', row.id)
	);
	return done(undefined);
}

/** Counts only if enough joined to fill it; erased people make room again, up to a limit. */
function* isFull(app: App, { row }: DialogueRecord): Unit<boolean> {
	if (row.joined < MOST_PEOPLE) return false;
	if (row.joined >= MOST_JOINS) return true;
	const found = yield* first(
		app.store.sql
			.selectFrom('participants')
			.select(({ fn }) => fn.countAll<number | string>().as('people'))
			.where('dialogue', '=', row.id)
	);
	return Number(found?.people ?? 0) >= MOST_PEOPLE;
}

/** A rehearsal admits nobody by code unless made that way, so no real person joins by mistake. */
export const isClosedRehearsal = ({ row, state }: DialogueRecord): boolean =>
	row.mode === 'rehearsal' && !state.settings.rehearsal?.phones;

/** All that a device needs to know about the person who takes part on it. */
export function* joinedAs(
	app: App,
	record: DialogueRecord,
	deck: Deck,
	person: ParticipantRow,
	viewer: boolean
): Unit<Joined> {
	const study = yield* askingStudy(app, record.row);
	const claims: ParticipantClaims = {
		p: person.id,
		d: person.dialogue,
		k: person.key_hash,
		l: person.language,
		r: person.research === 1 ? 1 : 0,
		x: person.exact === 1 ? 1 : 0,
		a: person.assisted,
		s: person.seed,
		v: viewer ? 1 : 0,
		...(person.consent === '' ? {} : { c: person.consent })
	};
	return {
		created: false,
		participant: person.id,
		dialogue: person.dialogue,
		title: record.row.title,
		token: participantToken(app.signing, claims),
		epoch: app.epoch,
		seed: person.seed,
		eraseCode: viewer ? undefined : eraseCode(app.secret, person.id),
		deck,
		hand: handIds(deck, record.state, person),
		questions: person.research === 1 ? (study?.questions ?? []) : [],
		state: yield* ownState(app, record, deck, person, viewer)
	};
}
