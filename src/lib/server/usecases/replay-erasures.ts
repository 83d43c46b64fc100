import { rememberErased } from '../research/for-good';
import {
	closedHashes,
	endedHash,
	endMovedHash,
	endStudyOn,
	forgetEndedStudies,
	overHash
} from '../research/forget-ended-studies';
import { leavePool, leftHash, refusedHashes } from '../research/leave-research';
import { putBackEditions } from '../research/kept-editions';
import { markSorts } from '../research/sort-prints';
import { importHash, removeImportRows } from '../research/store-import';
import { personHash } from '../access/person-hash';
import type { App } from '../app';
import { dayOf } from '../store/dialogue-record';
import { entriesOf } from '../store/person-record';
import { rows, type Unit } from '../store/store';
import { erase, type Found } from './erase-participant';
import { changeCode, shutDoorHash } from './free-code';
import { purgeDialogue, purgedHash } from './purge-dialogue';
import { revokedHash, revokeKey } from './revoke-key';

const DAY_MS = 24 * 3_600_000;

/** What a restored backup brought back, against the log. */
interface BroughtBack {
	readonly people: readonly Found[];
	/** rows of people who left research and not the dialogue */
	readonly left: readonly string[];
	/** people who have said no since */
	readonly refused: readonly string[];
	readonly imports: readonly string[];
	readonly dialogues: readonly string[];
	readonly links: readonly { readonly id: string; readonly dialogue: string }[];
	/** dialogues that give their study nothing more */
	readonly over: readonly string[];
	/** studies that were ended before the day they were made for */
	readonly studies: readonly string[];
	/** studies that were closed since */
	readonly closed: readonly string[];
	/** studies that end sooner than this database says */
	readonly sooner: readonly { readonly id: string; readonly day: string }[];
	/** dialogues whose code and link were changed */
	readonly doors: readonly { readonly id: string; readonly door: number }[];
	/** of keys by name */
	readonly keys: readonly string[];
	/** hashes of the log that the database does not have */
	readonly unknown: readonly string[];
}

/**
 * Repeats what the log says cannot be undone: a restored backup may have brought back people who
 * erased, rows of who left only research, imports and dialogues that were deleted, and links and
 * keys that were revoked. Whoever said no to research since has said no again. What only the
 * database knows of, since the process ended in between, is added to the log.
 */
export async function replayErasures(app: App): Promise<number> {
	const log = new Set(app.erased.hashes);
	const known = await app.store.read(function* () {
		const kept = yield* rows(app.store.sql.selectFrom('erased').select('hash'));
		return new Set(kept.map(({ hash }) => hash));
	});
	app.erased.add(known.difference(log));
	await app.store.commit(() => putBackEditions(app));
	if (log.size === 0) return 0;
	const back = await app.store.read(() => broughtBack(app, log, known));
	// before it is known here that they did: a crash in between repeats it
	for (const id of back.refused) await app.store.commit(() => takeBackYes(app, id));
	for (const id of back.closed) await app.store.commit(() => closeStudyAgain(app, id));
	await app.store.commit(() => rememberErased(app, back.unknown));
	for (const person of back.people) await app.store.commit(() => eraseAgain(app, person));
	for (const row of back.left) await app.store.commit(() => leavePool(app, row));
	for (const id of back.imports) await app.store.commit(() => removeImportRows(app, id));
	// the last that leads a dialogue stays: who took over came after the backup
	for (const { id, dialogue } of back.links) {
		await app.store.commit(() => revokeKey(app, dialogue, id));
	}
	for (const id of back.keys) await app.store.commit(() => takeBackKey(app, id));
	for (const id of back.over) await app.store.commit(() => givesNoMore(app, id));
	for (const id of back.dialogues) await app.store.commit(() => purgeDialogue(app, id));
	for (const { id, day } of back.sooner) await app.store.commit(() => endStudyOnDay(app, id, day));
	for (const id of back.studies) await app.store.commit(() => endStudyAgain(app, id));
	for (const dialogue of back.doors) await app.store.commit(() => shutAgain(app, log, dialogue));
	return back.people.length + back.left.length + back.imports.length + back.dialogues.length;
}

function* broughtBack(
	app: App,
	log: ReadonlySet<string>,
	known: ReadonlySet<string>
): Unit<BroughtBack> {
	const { sql } = app.store;
	const unknown = log.difference(known);
	const people = yield* rows(sql.selectFrom('participants').select('id'));
	const pooled = yield* rows(sql.selectFrom('pool').select('id'));
	const taken = yield* rows(sql.selectFrom('imports').select('id'));
	const dialogues = yield* rows(
		sql.selectFrom('dialogues').select(['id', 'door']).where('lifecycle', '!=', 'purged')
	);
	const links = yield* rows(
		sql.selectFrom('dialogue_keys').select(['id', 'dialogue']).where('revoked', '=', 0)
	);
	const studies = yield* rows(sql.selectFrom('studies').select(['id', 'ends_on']));
	const keys = yield* rows(sql.selectFrom('access_keys').select('id').where('revoked', '=', ''));
	const found: Found[] = [
		...people.map(({ id }) => ({ hash: personHash(app, id), participant: id })),
		...pooled.map(({ id }) => ({ hash: id, participant: undefined }))
	];
	// a yes may have followed a no that this database knows of
	const nextNo = (id: string) =>
		refusedHashes(app, personHash(app, id)).find((hash) => !known.has(hash));
	const nextClose = (study: string) => closedHashes(app, study).find((hash) => !known.has(hash));
	const ids = (among: readonly { readonly id: string }[], hashOf: (id: string) => string) =>
		among.flatMap(({ id }) => (log.has(hashOf(id)) ? [id] : []));
	return {
		people: found.filter(({ hash }) => log.has(hash)),
		left: ids(pooled, (id) => leftHash(app, id)),
		refused: people.flatMap(({ id }) => (unknown.has(nextNo(id) ?? '') ? [id] : [])),
		imports: ids(taken, (id) => importHash(app, id)),
		dialogues: ids(dialogues, (id) => purgedHash(app, id)),
		links: links.filter(({ id }) => log.has(revokedHash(app, id))),
		over: ids(dialogues, (id) => overHash(app, id)),
		// one that this database knows to have ended may have been given a later end
		studies: studies.flatMap(({ id }) => (unknown.has(endedHash(app, id)) ? [id] : [])),
		closed: studies.flatMap(({ id }) => (unknown.has(nextClose(id) ?? '') ? [id] : [])),
		sooner: studies.flatMap((study) => {
			const day = daysUntil(app, study.ends_on).find((one) =>
				unknown.has(endMovedHash(app, study.id, one))
			);
			return day === undefined ? [] : [{ id: study.id, day }];
		}),
		doors: dialogues.filter((dialogue) => log.has(shutDoorHash(app, dialogue))),
		keys: ids(keys, (id) => revokedHash(app, id)),
		unknown: [...unknown]
	};
}

/** A file of before the erasure may hold their sort, though this database never gave it away. */
function* eraseAgain(app: App, person: Found): Unit<void> {
	if (person.participant !== undefined) {
		const said = yield* entriesOf(app.store, person.participant);
		yield* markSorts(
			app,
			said.map(({ entry }) => entry)
		);
	}
	yield* erase(app, person);
}

function* takeBackYes(app: App, participant: string): Unit<void> {
	const { sql } = app.store;
	yield* rows(sql.updateTable('participants').set({ research: 0 }).where('id', '=', participant));
}

function* givesNoMore(app: App, id: string): Unit<void> {
	yield* rows(app.store.sql.updateTable('dialogues').set({ study_over: 1 }).where('id', '=', id));
}

function* closeStudyAgain(app: App, id: string): Unit<void> {
	yield* rows(app.store.sql.updateTable('studies').set({ closed: 1 }).where('id', '=', id));
}

/** From today until the day before this one. */
function daysUntil(app: App, end: string): readonly string[] {
	const days: string[] = [];
	for (let at = app.now(); dayOf(at) < end; at += DAY_MS) days.push(dayOf(at));
	return days;
}

function* endStudyOnDay(app: App, id: string, day: string): Unit<void> {
	yield* rows(app.store.sql.updateTable('studies').set({ ends_on: day }).where('id', '=', id));
	yield* endStudyOn(app, id, day);
}

/** A code as new as none that was shown; the link is that of the last change. */
function* shutAgain(
	app: App,
	log: ReadonlySet<string>,
	{ id, door }: { readonly id: string; readonly door: number }
): Unit<void> {
	for (let shut = door; log.has(shutDoorHash(app, { id, door: shut })); shut += 1) {
		yield* changeCode(app, { id, door: shut });
	}
}

function* endStudyAgain(app: App, id: string): Unit<void> {
	yield* endStudyOnDay(app, id, dayOf(app.now() - DAY_MS));
	yield* forgetEndedStudies(app, dayOf(app.now()));
}

function* takeBackKey(app: App, id: string): Unit<void> {
	const revoked = dayOf(app.now());
	yield* rows(app.store.sql.updateTable('access_keys').set({ revoked }).where('id', '=', id));
}
