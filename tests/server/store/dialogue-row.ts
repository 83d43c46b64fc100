import type { DialogueRow } from '$lib/server/store/tables';

/** A dialogue as it is kept; says only what a test is about. */
export function dialogueRow(id: string, change: Partial<DialogueRow> = {}): DialogueRow {
	return {
		id,
		code: null,
		title: 'Team Noord',
		deck: 'leren',
		deck_version: '1',
		language: 'nl',
		study: null,
		mode: 'dialogue',
		state: '{}',
		lifecycle: 'running',
		rev: 0,
		version: 0,
		joined: 0,
		personal: 0,
		year: 2026,
		month: 11,
		active_hour: 498_000,
		kept_until: '2027-02-21',
		withheld_seed: 0,
		research_rows: 'protected',
		door: 0,
		study_over: 0,
		viewers: 0,
		organiser: '',
		...change
	};
}
