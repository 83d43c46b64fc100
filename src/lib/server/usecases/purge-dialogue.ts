import { keyedHash } from '../keys';
import type { App } from '../app';
import { findDialogue } from '../store/dialogue-record';
import { rows, type Unit } from '../store/store';
import { enterResearch } from '../research/enter-research';
import type { PeopleAhead } from '../research/people-ahead';

/** What is left of a dialogue: that it was erased, in rising versions. */
const NOTHING = {
	code: null,
	title: '',
	deck: '',
	deck_version: '',
	language: '',
	study: null,
	mode: 'dialogue',
	state: JSON.stringify({ lifecycle: 'purged' }),
	lifecycle: 'purged',
	joined: 0,
	viewers: 0,
	personal: 0,
	year: 0,
	month: 0,
	active_hour: 0,
	kept_until: '',
	withheld_seed: 0,
	study_over: 0,
	organiser: ''
} as const;

/** Identifies, in the log of erasures, a dialogue that somebody purged before its date. */
export const purgedHash = (app: Pick<App, 'secret'>, dialogue: string): string =>
	keyedHash(app.secret, 'purged', dialogue);

/**
 * Removes a dialogue, its keys, notes, agreements and everybody in it. What entered research stays
 * there until the study ends (the two clocks), and no longer says which dialogue it was; own cards
 * and comments go with the dialogue. One that had not ended enters research first.
 * @param ahead what was computed about its people beforehand, see there
 */
export function* purgeDialogue(app: App, dialogue: string, ahead?: PeopleAhead): Unit<void> {
	const { sql } = app.store;
	const record = yield* findDialogue(app.store, dialogue);
	if (!record) return;
	yield* enterResearch(app, record, ahead);
	const groups = yield* rows(
		sql
			.updateTable('research_groups')
			.set({ dialogue: '' })
			.where('dialogue', '=', dialogue)
			.returning('id')
	);
	const ids = groups.map(({ id }) => id);
	if (ids.length > 0) {
		yield* rows(sql.updateTable('pool').set({ words: '' }).where('group_id', 'in', ids));
	}
	yield* rows(sql.deleteFrom('entries').where('dialogue', '=', dialogue));
	yield* rows(sql.deleteFrom('finishes').where('dialogue', '=', dialogue));
	yield* rows(sql.deleteFrom('participants').where('dialogue', '=', dialogue));
	yield* rows(sql.deleteFrom('pictures').where('dialogue', '=', dialogue));
	yield* rows(sql.deleteFrom('commands').where('dialogue', '=', dialogue));
	yield* rows(sql.deleteFrom('presence').where('dialogue', '=', dialogue));
	yield* rows(sql.deleteFrom('dialogue_keys').where('dialogue', '=', dialogue));
	// the row stays as a marker, so that a phone is told that it is over
	yield* rows(
		sql
			.updateTable('dialogues')
			.set((eb) => ({ ...NOTHING, version: eb('version', '+', 1) }))
			.where('id', '=', dialogue)
	);
}
