import type { Deck } from '$lib/domain/deck';
import type { Entry, Verdict } from '$lib/domain/entry';
import { judge } from '$lib/domain/steering/verdict';
import type { EntriesResponse } from '$lib/protocol/entries';
import { UNSAID, type Study } from '$lib/protocol/studies';
import type { App } from '../app';
import { done, refuse, type Outcome } from '../outcome';
import { STUDY_ENDED } from '../research/enter-research';
import { sayNo, staysNo } from '../research/leave-research';
import { consentVersion } from '../research/read-study';
import type { DialogueRecord } from '../store/dialogue-record';
import { handIds } from '../store/person-record';
import { rows, type Unit } from '../store/store';
import type { EntryRow, ParticipantRow } from '../store/tables';
import { askingStudy } from './asking-study';
import { roomForEntries } from './room-for-entries';

/** Who says something, where, with which cards. */
export interface Speaker {
	readonly record: DialogueRecord;
	readonly person: ParticipantRow;
	readonly deck: Deck;
}

/** What was made of the entries of one request. */
interface JudgedEntries {
	/** to be kept; repeats are not among them */
	readonly fresh: readonly EntryRow[];
	/** as they are after these entries */
	readonly person: ParticipantRow;
	readonly verdicts: EntriesResponse['verdicts'];
}

/** Judges entries in order, each on what the person said before it. A refusal writes nothing. */
export function* judgeInOrder(
	app: App,
	{ record, person, deck }: Speaker,
	entries: readonly Entry[]
): Unit<Outcome<JudgedEntries>> {
	const inOrder = [...entries].sort((a, b) => a.seq - b.seq);
	const stored = yield* storedBodies(app, person, inOrder);
	const hasRoom = yield* roomForEntries(app, person, inOrder);
	// a refused request leaves nothing behind: the number awaited is still the earlier one
	const awaited = person.acknowledged + 1;
	let current = person;
	const fresh: EntryRow[] = [];
	const verdicts: Said[] = [];
	const seen = new Map<number, string>();
	for (const entry of inOrder) {
		const body = JSON.stringify(entry);
		const known = stored.get(entry.seq);
		const before = seen.get(entry.seq) ?? known?.body;
		if (before !== undefined) {
			if (before !== body) return refuse('seq-conflict', { seq: entry.seq, awaited });
			if (known) say(verdicts, entry.seq, known);
			continue;
		}
		// acknowledged before but not kept, for lack of room
		if (entry.seq < awaited) {
			say(verdicts, entry.seq, NO_ROOM);
			continue;
		}
		if (entry.seq !== current.acknowledged + 1) return refuse('seq-gap', { awaited });
		seen.set(entry.seq, body);
		current = { ...current, acknowledged: entry.seq };
		if (!hasRoom(entry)) {
			say(verdicts, entry.seq, NO_ROOM);
			continue;
		}
		current = yield* changedBy(app, record, current, entry);
		const { verdict, reason = '' } = (yield* isAsked(app, record, current, entry))
			? judge(entry, record.state, deck, handOf(deck, record, current))
			: { verdict: 'void' as const, reason: 'not-allowed' };
		if (entry.kind === 'background' && verdict === 'counted') {
			current = { ...current, background: withAnswer(current.background, entry) };
		}
		say(verdicts, entry.seq, { verdict, reason });
		fresh.push({
			participant: person.id,
			seq: entry.seq,
			dialogue: record.row.id,
			round: 'round' in entry ? entry.round : '',
			kind: entry.kind,
			body,
			verdict,
			// its study ended before its talk: what comes now is for the room alone (D12)
			reason: record.row.study_over === 1 && reaches(verdict, reason) ? STUDY_ENDED : reason
		});
	}
	return done({ fresh, person: current, verdicts });
}

/** What a person says of their work and of research holds at once, also for what follows it. */
function* changedBy(
	app: App,
	{ row, state }: DialogueRecord,
	person: ParticipantRow,
	entry: Entry
): Unit<ParticipantRow> {
	if (entry.kind === 'anchor' && entry.work !== undefined) return { ...person, work: entry.work };
	if (entry.kind !== 'research') return person;
	// after the end a no is an erasure, and a yes changes nothing (D12)
	if (!entry.consent || row.study === null) {
		yield* sayNo(app, person, state.lifecycle === 'ended');
		return { ...person, research: 0 };
	}
	const study = yield* askingStudy(app, row);
	if (!study || (yield* staysNo(app, person.id))) return person;
	return { ...person, research: 1, consent: consentVersion(study) };
}

/** A study receives only answers that it offers, from people who said yes to it. */
function* isAsked(
	app: App,
	{ row }: DialogueRecord,
	person: ParticipantRow,
	entry: Entry
): Unit<boolean> {
	if (entry.kind !== 'background') return true;
	if (person.research !== 1) return false;
	const study: Pick<Study, 'questions'> | undefined = yield* askingStudy(app, row);
	const asked = study?.questions.find((one) => one.id === entry.question);
	return (
		asked !== undefined && [...asked.choices.map(({ id }) => id), UNSAID].includes(entry.answer)
	);
}

function handOf(deck: Deck, { state }: DialogueRecord, person: ParticipantRow) {
	const { factor, need } = handIds(deck, state, person);
	return new Set([...factor, ...need]);
}

/** Whether an entry would reach researchers. */
const reaches = (verdict: Verdict, reason: string): boolean =>
	verdict === 'counted' || (verdict === 'late' && reason === 'round-closed');

const withAnswer = (
	before: string,
	{ question, answer }: { readonly question: string; readonly answer: string }
): string =>
	JSON.stringify({
		...(before === '' ? {} : (JSON.parse(before) as Record<string, string>)),
		[question]: answer
	});

type Said = EntriesResponse['verdicts'][number];

const NO_ROOM = { verdict: 'void', reason: 'too-many' } as const;

/** Notes what the phone is told about an entry: the first verdict, or nothing if it counts. */
function say(
	verdicts: Said[],
	seq: number,
	{ verdict, reason }: { readonly verdict: Verdict; readonly reason: string }
): void {
	if (verdict === 'counted' || verdicts.some((one) => one.seq === seq)) return;
	// the study ended, but the dialogue goes on
	verdicts.push({ seq, verdict, reason: reason === STUDY_ENDED ? 'round-closed' : reason });
}

function* storedBodies(
	app: App,
	person: ParticipantRow,
	entries: readonly Entry[]
): Unit<ReadonlyMap<number, Pick<EntryRow, 'body' | 'verdict' | 'reason'>>> {
	const repeats = entries.map((entry) => entry.seq).filter((seq) => seq <= person.acknowledged);
	if (repeats.length === 0) return new Map();
	const found = yield* rows(
		app.store.sql
			.selectFrom('entries')
			.select(['seq', 'body', 'verdict', 'reason'])
			.where('participant', '=', person.id)
			.where('seq', '>=', Math.min(...repeats))
			.where('seq', '<=', Math.max(...repeats))
	);
	return new Map(found.map((row) => [row.seq, row]));
}
