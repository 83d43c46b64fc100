import { randomInt } from 'node:crypto';
import type { Study, StudyChange, StudyGlance, StudyRequest } from '$lib/protocol/studies';
import type { App } from '../app';
import { findDeck, keepDeck } from '../store/deck-shelf';
import { dayOf } from '../store/dialogue-record';
import { first, rows, type Unit } from '../store/store';
import { done, refuse, type Outcome } from '../outcome';
import { nextTime, rememberForGood } from './for-good';
import {
	closedHashes,
	endedHash,
	endMovedHash,
	endStudyOn,
	forgetEndedStudies,
	overHash
} from './forget-ended-studies';
import { findStudy, readStudy } from './read-study';
import { tidyDesk } from './desk';
import { studyDialogues } from './study-dialogues';
import { hardTexts } from './study-texts';
import { studyToJoin } from './study-to-join';

/** The study of a fresh installation, to which a new dialogue belongs unless it says otherwise. */
export const DEFAULT_STUDY = 'kaartgesprek';

const FIVE_YEARS_MS = 5 * 365.25 * 86_400_000;
/** No vowels and no lookalikes, so that codes form no words and are not misread. */
const CODE_SIGNS = 'BCDFGHJKLMNPQRSTVWXZ23456789';

/** Makes the default study once; research rows are kept until its end date, five years at most. */
export async function ensureDefaultStudy(app: Pick<App, 'store' | 'now'>): Promise<void> {
	await app.store.commit(function* () {
		yield* rows(
			app.store.sql
				.insertInto('studies')
				.values({
					id: DEFAULT_STUDY,
					title: 'Kaartgesprek',
					ends_on: dayOf(app.now() + FIVE_YEARS_MS)
				})
				.onConflict((conflict) => conflict.doNothing())
		);
	});
}

/** All studies of this installation, by name. */
export async function listStudies(
	app: App
): Promise<readonly Pick<Study, 'id' | 'title' | 'endsOn'>[]> {
	return app.store.read(function* () {
		const found = yield* rows(app.store.sql.selectFrom('studies').selectAll().orderBy('id'));
		return found.map((row) => ({ id: row.id, title: row.title, endsOn: row.ends_on }));
	});
}

/** All studies, each with everything fixed about it and its dialogues in counts. */
export async function studiesInFull(app: App): Promise<readonly Study[]> {
	return app.store.read(function* () {
		const found = yield* rows(app.store.sql.selectFrom('studies').selectAll().orderBy('id'));
		const studies: Study[] = [];
		for (const row of found) {
			studies.push({ ...readStudy(row), dialogues: yield* studyDialogues(app, row.id) });
		}
		return studies;
	});
}

/** Adds a study under a code of its own; it ends within five years. */
export async function addStudy(app: App, request: StudyRequest): Promise<Outcome<Study>> {
	const today = dayOf(app.now());
	if (request.endsOn > dayOf(app.now() + FIVE_YEARS_MS)) return refuse('study-too-long');
	if (request.endsOn < today) return refuse('study-over');
	const hard = hardTexts(request);
	if (hard.length > 0) return refuse('study-text-hard', { problems: hard });
	return app.store.commit(() => add(app, request));
}

function* add(app: App, request: StudyRequest): Unit<Outcome<Study>> {
	const { sql } = app.store;
	const deck =
		request.deck === undefined
			? undefined
			: yield* findDeck(app.store, request.deck, request.deckVersion);
	if (request.deck !== undefined && !deck) return refuse('no-such-deck');
	if (yield* findStudy(app.store, request.id)) return refuse('study-exists');
	if (deck) yield* keepDeck(app.store, deck);
	const [row] = yield* rows(
		sql
			.insertInto('studies')
			.values({
				id: request.id,
				title: request.title,
				ends_on: request.endsOn,
				deck: deck?.id ?? '',
				deck_version: deck?.version ?? '',
				code: newStudyCode(),
				consent: request.consent ? JSON.stringify(request.consent) : '',
				questions: JSON.stringify(request.questions)
			})
			.returningAll()
	);
	if (!row) throw new Error('a study was not written');
	return done({ ...readStudy(row), dialogues: [] });
}

/**
 * Closes or opens a study, or moves its end. Rows are kept no longer than people were told: once
 * somebody takes part the end can only move earlier, and what is kept is then deleted earlier too.
 * Closing ends research, but not the talk, in running dialogues, for good (D12).
 */
export async function changeStudy(
	app: App,
	id: string,
	{ endsOn, closed }: StudyChange
): Promise<Outcome<Study>> {
	const { sql } = app.store;
	if (endsOn !== undefined && endsOn > dayOf(app.now() + FIVE_YEARS_MS)) {
		return refuse('study-too-long');
	}
	const outcome = await app.store.commit(function* (): Unit<Outcome<Study>> {
		const study = yield* findStudy(app.store, id);
		if (!study) return refuse('no-such-study');
		const dialogues = yield* studyDialogues(app, id);
		if (endsOn !== undefined && endsOn > study.endsOn && (yield* hasPeople(app, id))) {
			return refuse('study-not-longer', { endsOn: study.endsOn });
		}
		const [row] = yield* rows(
			sql
				.updateTable('studies')
				.set({
					ends_on: endsOn ?? study.endsOn,
					closed: (closed ?? study.closed) ? 1 : 0
				})
				.where('id', '=', id)
				.returningAll()
		);
		if (closed) {
			// they enter at their own end, as they are now: a later picture could show who refused
			const over = yield* rows(
				sql
					.updateTable('dialogues')
					.set({ study_over: 1 })
					.where('study', '=', id)
					.where('lifecycle', 'in', ['draft', 'running'])
					.returning('id')
			);
			yield* rememberForGood(
				app,
				over.map((dialogue) => overHash(app, dialogue.id))
			);
			if (!study.closed) yield* rememberClosed(app, id);
		}
		if (endsOn !== undefined) {
			yield* endStudyOn(app, id, endsOn);
			if (endsOn < study.endsOn) yield* rememberForGood(app, [endMovedHash(app, id, endsOn)]);
		}
		if (!row) throw new Error('a study was not written');
		if (row.ends_on >= dayOf(app.now())) return done({ ...readStudy(row), dialogues });
		// at once, rather than at the next sweep
		yield* rememberForGood(app, [endedHash(app, id)]);
		yield* forgetEndedStudies(app, dayOf(app.now()));
		return done({ ...readStudy(row), dialogues: [] });
	});
	if (outcome.ok && outcome.value.endsOn < dayOf(app.now())) {
		await app.store.forget();
		await tidyDesk(app);
	}
	return outcome;
}

/** It may have been opened again since the time before. */
function* rememberClosed(app: App, study: string): Unit<void> {
	const { next } = yield* nextTime(app, closedHashes(app, study));
	if (next !== undefined) yield* rememberForGood(app, [next]);
}

/** Whether anybody was told until when their rows are kept. */
function* hasPeople(app: App, study: string): Unit<boolean> {
	const { sql } = app.store;
	const kept = yield* first(
		sql.selectFrom('pool').select('id').where('study', '=', study).limit(1)
	);
	const joined = yield* first(
		sql
			.selectFrom('dialogues')
			.select('id')
			.where('study', '=', study)
			.where('joined', '>', 0)
			.limit(1)
	);
	return kept !== undefined || joined !== undefined;
}

/** What a facilitator may know of the study behind a code, however it was typed. */
export async function lookAtStudy(
	app: App,
	typed: string,
	address: string
): Promise<Outcome<StudyGlance>> {
	return app.store.commit(function* (): Unit<Outcome<StudyGlance>> {
		const found = yield* studyToJoin(app, typed, address);
		if (!found.ok) return found.problem === 'no-such-study' ? refuse('unknown-study-code') : found;
		const { id, code, title, endsOn, deck, deckVersion, questions } = found.value;
		// the installation's own study is known only by its name
		if (code === undefined) return refuse('unknown-study-code');
		return done({
			id,
			code,
			title,
			endsOn,
			...(deck === undefined ? {} : { deck }),
			...(deckVersion === undefined ? {} : { deckVersion }),
			questions: questions.length
		});
	});
}

function newStudyCode(): string {
	const signs = Array.from({ length: 8 }, () => CODE_SIGNS[randomInt(CODE_SIGNS.length)]).join('');
	return `${signs.slice(0, 4)}-${signs.slice(4)}`;
}
