import type { DialogueState } from '$lib/domain/dialogue';
import { withheldRows } from '$lib/domain/disclosure/withheld-rows';
import { keyedHash, newId } from '../access/keys';
import type { App } from '../app';
import { findDialogue } from '../store/dialogue-record';
import { entriesByPerson, type JudgedEntry } from '../store/person-record';
import { first, rows, type Unit } from '../store/store';
import type { ParticipantRow } from '../store/tables';
import { forgetExportsWithTexts } from './forget-exports';
import { researchPeople } from './research-people';

/** What is kept of a person who said yes to research, after their dialogue is gone. */
export interface PooledPerson {
	readonly deck: string;
	readonly deckVersion: string;
	readonly mode: string;
	readonly year: number;
	readonly month: number;
	/** people in the dialogue, for the period rule (D12) */
	readonly people: number;
	readonly state: Pick<DialogueState, 'rounds'> & {
		readonly settings: Pick<DialogueState['settings'], 'size' | 'work' | 'needs'>;
	};
	/** when the earliest needs release happened is not kept: timing is stored per entry as its verdict */
	readonly person: Pick<ParticipantRow, 'language' | 'assisted' | 'work'> & {
		/** question id → answer id as JSON; empty where nothing was asked */
		readonly background?: string;
	};
	readonly entries: readonly JudgedEntry[];
	readonly withheld: boolean;
	/** version of the text that consent was given to; unknown in rows of before versions were kept */
	readonly consent?: string;
}

/**
 * Removes a dialogue, its keys, notes, agreements and everybody without research consent. Rows with
 * consent move to the study's pool under a new group id until the study ends (the two clocks). Own cards
 * and comments go with the dialogue.
 */
export function* purgeDialogue(app: App, dialogue: string): Unit<void> {
	const { sql } = app.store;
	const record = yield* findDialogue(app.store, dialogue);
	if (!record) return;
	const study =
		record.row.study === null || record.row.mode === 'rehearsal'
			? undefined
			: yield* first(sql.selectFrom('studies').selectAll().where('id', '=', record.row.study));
	if (study) {
		const people = yield* rows(
			sql.selectFrom('participants').selectAll().where('dialogue', '=', dialogue)
		);
		const entries = yield* entriesByPerson(app.store, dialogue);
		const group = newId();
		yield* rows(sql.updateTable('tags').set({ holder: group }).where('holder', '=', dialogue));
		// settled now, for good: later exports cannot know who refused or was erased (D12)
		const withheld = new Set(
			withheldRows(
				researchPeople(people, record.row.joined - people.length),
				record.row.withheld_seed
			).map((row) => row.participant)
		);
		for (const person of people.filter((one) => one.research === 1)) {
			const body: PooledPerson = {
				deck: record.row.deck,
				deckVersion: record.row.deck_version,
				mode: record.row.mode,
				year: record.row.year,
				month: record.row.month,
				people: people.length,
				state: {
					rounds: record.state.rounds,
					settings: {
						size: record.state.settings.size,
						work: record.state.settings.work,
						needs: record.state.settings.needs
					}
				},
				person: {
					language: person.language,
					assisted: person.assisted,
					work: person.work,
					background: person.background
				},
				consent: person.consent,
				entries: (entries.get(person.id) ?? []).filter(
					({ entry }) => entry.kind !== 'own-card' && entry.kind !== 'comment'
				),
				withheld: withheld.has(person.id)
			};
			yield* rows(
				sql.insertInto('pool').values({
					id: keyedHash(app.secret, 'erased', person.id),
					study: study.id,
					group_id: group,
					body: JSON.stringify(body),
					erase_hash: person.erase_hash,
					kept_until: study.ends_on
				})
			);
		}
	}
	yield* forgetExportsWithTexts(app);
	yield* rows(sql.deleteFrom('tags').where('holder', '=', dialogue));
	yield* rows(sql.deleteFrom('entries').where('dialogue', '=', dialogue));
	yield* rows(sql.deleteFrom('finishes').where('dialogue', '=', dialogue));
	yield* rows(sql.deleteFrom('participants').where('dialogue', '=', dialogue));
	yield* rows(sql.deleteFrom('pictures').where('dialogue', '=', dialogue));
	yield* rows(sql.deleteFrom('commands').where('dialogue', '=', dialogue));
	yield* rows(sql.deleteFrom('presence').where('dialogue', '=', dialogue));
	yield* rows(sql.deleteFrom('dialogue_keys').where('dialogue', '=', dialogue));
	const emptied: DialogueState = {
		...record.state,
		lifecycle: 'purged',
		notes: [],
		agreements: [],
		discussed: [],
		spotlight: null,
		pairs: undefined,
		held: undefined,
		wifi: undefined,
		address: undefined
	};
	// the row stays as a marker, so that a phone is told that it is over
	yield* rows(
		sql
			.updateTable('dialogues')
			.set((eb) => ({
				code: null,
				title: '',
				study: null,
				lifecycle: 'purged',
				state: JSON.stringify(emptied),
				version: eb('version', '+', 1)
			}))
			.where('id', '=', dialogue)
	);
}
