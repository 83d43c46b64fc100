import type { Entry, Verdict } from '$lib/domain/entry';
import { markOfEntry } from '$lib/domain/stage-ready';
import { judge } from '$lib/domain/steering/verdict';
import type { EntriesResponse } from '$lib/protocol/entries';
import { UNSAID, type Study } from '$lib/protocol/studies';
import type { ParticipantClaims } from '../access/participant-token';
import type { App } from '../app';
import { findDeck } from '../store/deck-shelf';
import { findDialogue, touch } from '../store/dialogue-record';
import { handIds } from '../store/person-record';
import { rows, type Unit } from '../store/store';
import type { EntryRow, ParticipantRow } from '../store/tables';
import { askingStudy } from './asking-study';
import { sayNo } from '../research/leave-research';
import { done, refuse, type Outcome } from '../outcome';
import { settlePairs } from './pair-people';
import { STUDY_ENDED } from '../research/enter-research';
import { consentVersion } from '../research/read-study';
import { roomForEntries } from './room-for-entries';
import { findOrRestore } from './restore-participant';

interface Taken {
	readonly response: EntriesResponse;
	readonly dialogue: string;
	/** a count on the screens changed */
	readonly counted: boolean;
}

/**
 * Takes in a phone's entries, exactly once and in order. A repeat is acknowledged again; a gap or the
 * same `seq` with other content is refused whole, so that nothing is accepted by accident.
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

function* take(
	app: App,
	claims: ParticipantClaims,
	entries: readonly Entry[]
): Unit<Outcome<Taken>> {
	const { sql } = app.store;
	yield* app.store.lockDialogue(claims.d);
	const record = yield* findDialogue(app.store, claims.d);
	if (!record) return refuse('no-such-dialogue');
	if (record.state.lifecycle === 'purged') return refuse('purged');
	const person = yield* findOrRestore(app, claims, record.row.joined);
	if (!person) return refuse('erased');
	const deck = yield* findDeck(app.store, record.row.deck, record.row.deck_version);
	if (!deck) throw new Error(`deck ${record.row.deck} is gone`);

	// its study ended before its talk: what comes now is for the room alone (D12)
	const over = record.row.study_over === 1;
	const inOrder = [...entries].sort((a, b) => a.seq - b.seq);
	const stored = yield* storedBodies(app, person, inOrder);
	const hasRoom = yield* roomForEntries(app, person, inOrder);
	let acknowledged = person.acknowledged;
	let current: ParticipantRow = person;
	const fresh: EntryRow[] = [];
	const verdicts: { seq: number; verdict: 'late' | 'void'; reason: string }[] = [];
	const seen = new Map<number, string>();
	for (const entry of inOrder) {
		const body = JSON.stringify(entry);
		const before = seen.get(entry.seq) ?? stored.get(entry.seq)?.body;
		if (before !== undefined) {
			if (before !== body) {
				return refuse('seq-conflict', { seq: entry.seq, awaited: person.acknowledged + 1 });
			}
			const known = stored.get(entry.seq);
			if (known) report(verdicts, entry.seq, known.verdict, known.reason);
			continue;
		}
		// acknowledged before, and not kept: there was no room for it
		if (entry.seq <= person.acknowledged) {
			report(verdicts, entry.seq, 'void', 'too-many');
			continue;
		}
		// nothing of this request is kept: the number awaited is still the one before it
		if (entry.seq !== acknowledged + 1) {
			return refuse('seq-gap', { awaited: person.acknowledged + 1 });
		}
		if (!hasRoom(entry)) {
			acknowledged = entry.seq;
			seen.set(entry.seq, body);
			report(verdicts, entry.seq, 'void', 'too-many');
			continue;
		}
		if (entry.kind === 'anchor' && entry.work !== undefined) {
			current = { ...current, work: entry.work };
		}
		if (entry.kind === 'research') {
			// after the end a no is an erasure, and a yes changes nothing (D12)
			const agreed = entry.consent && record.row.study !== null;
			const study = yield* askingStudy(app, record.row);
			if (!agreed) {
				yield* sayNo(app, person.id, record.state.lifecycle === 'ended');
				current = { ...current, research: 0 };
			} else if (study) current = { ...current, research: 1, consent: consentVersion(study) };
		}
		const hand = handIds(deck, record.state, current);
		const judged = judge(entry, record.state, deck, new Set([...hand.factor, ...hand.need]));
		const asked =
			entry.kind !== 'background' ||
			(current.research === 1 &&
				asksFor(yield* askingStudy(app, record.row), entry.question, entry.answer));
		const { verdict, reason = '' } = asked
			? judged
			: { verdict: 'void' as const, reason: 'not-allowed' };
		if (entry.kind === 'background' && verdict === 'counted') {
			current = { ...current, background: withAnswer(current.background, entry) };
		}
		acknowledged = entry.seq;
		seen.set(entry.seq, body);
		report(verdicts, entry.seq, verdict, reason);
		fresh.push({
			participant: person.id,
			seq: entry.seq,
			dialogue: claims.d,
			round: 'round' in entry ? entry.round : '',
			kind: entry.kind,
			body,
			verdict,
			reason: over && reaches(verdict, reason) ? STUDY_ENDED : reason
		});
	}
	if (fresh.length > 0) yield* rows(sql.insertInto('entries').values(fresh));
	if (acknowledged > person.acknowledged) {
		yield* rows(
			sql
				.updateTable('participants')
				.set({
					acknowledged,
					work: current.work,
					research: current.research,
					consent: current.consent,
					background: current.background,
					gone: 0
				})
				.where('id', '=', person.id)
		);
	}
	// a round that is finished, or a step between the rounds that a person is ready with
	const finishes = fresh.flatMap(({ kind, round, verdict }) => {
		if (verdict !== 'counted') return [];
		if (kind === 'finished') return [round];
		return markOfEntry({ kind, round }) ?? [];
	});
	if (finishes.length > 0) {
		yield* rows(
			sql
				.insertInto('finishes')
				.values(finishes.map((round) => ({ dialogue: claims.d, round, participant: person.id })))
				.onConflict((conflict) => conflict.doNothing())
		);
	}
	// somebody marked as gone came back (L4)
	const back = person.gone === 1 && fresh.length > 0;
	if (back) yield* settlePairs(app, claims.d);
	const counted = finishes.length > 0 || back;
	if (counted) yield* touch(app.store, claims.d);
	return done({
		response: { acknowledged, verdicts, epoch: app.epoch },
		dialogue: claims.d,
		counted
	});
}

/** Whether an entry would reach researchers. */
const reaches = (verdict: Verdict, reason: string): boolean =>
	verdict === 'counted' || (verdict === 'late' && reason === 'round-closed');

/** A study hears only answers that it offers. */
function asksFor(
	study: Pick<Study, 'questions'> | undefined,
	question: string,
	answer: string
): boolean {
	const asked = study?.questions.find((one) => one.id === question);
	return asked !== undefined && [...asked.choices.map(({ id }) => id), UNSAID].includes(answer);
}

const withAnswer = (
	before: string,
	{ question, answer }: { readonly question: string; readonly answer: string }
): string =>
	JSON.stringify({
		...(before === '' ? {} : (JSON.parse(before) as Record<string, string>)),
		[question]: answer
	});

function report(
	verdicts: { seq: number; verdict: 'late' | 'void'; reason: string }[],
	seq: number,
	verdict: Verdict,
	reason: string
): void {
	if (verdict === 'counted' || verdicts.some((one) => one.seq === seq)) return;
	// of a dialogue that goes on
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
