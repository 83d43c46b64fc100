import type { KeptTable } from './kept-kinds';

/**
 * Every column of the database and what it is: for the privacy statement and the aid for an
 * assessment. A test holds it against the database itself: nothing else is kept.
 */
export const WHAT_IS_KEPT = {
	participants: {
		of: 'participant',
		until: 'stop',
		columns: {
			id: 'code',
			dialogue: 'code',
			number: 'code',
			key_hash: 'hash',
			language: 'answer',
			research: 'answer',
			exact: 'answer',
			assisted: 'answer',
			seed: 'code',
			gone: 'answer',
			acknowledged: 'count',
			work: 'answer',
			erase_hash: 'hash',
			consent: 'answer',
			background: 'answer'
		}
	},
	entries: {
		of: 'participant',
		until: 'stop',
		columns: {
			participant: 'code',
			seq: 'count',
			dialogue: 'code',
			round: 'code',
			kind: 'answer',
			// includes people's own cards and what they write beside a card
			body: 'words',
			verdict: 'answer',
			reason: 'answer'
		}
	},
	finishes: {
		of: 'participant',
		until: 'stop',
		columns: { dialogue: 'code', round: 'code', participant: 'code' }
	},
	pictures: {
		of: 'group',
		until: 'dialogue',
		columns: {
			dialogue: 'code',
			round: 'code',
			people: 'count',
			picture: 'answer',
			members: 'code'
		}
	},
	dialogues: {
		of: 'group',
		until: 'dialogue',
		columns: {
			id: 'code',
			code: 'code',
			title: 'words',
			deck: 'setting',
			deck_version: 'setting',
			language: 'setting',
			study: 'setting',
			mode: 'setting',
			// agenda, notes, agreements: what facilitators type
			state: 'words',
			lifecycle: 'setting',
			rev: 'count',
			version: 'count',
			joined: 'count',
			viewers: 'count',
			personal: 'count',
			year: 'month',
			month: 'month',
			active_hour: 'hour',
			kept_until: 'day',
			withheld_seed: 'code',
			research_rows: 'setting',
			door: 'count',
			study_over: 'setting',
			organiser: 'setting'
		}
	},
	commands: {
		of: 'facilitator',
		until: 'dialogue',
		columns: {
			dialogue: 'code',
			key: 'code',
			rev: 'count',
			type: 'setting',
			before: 'words'
		}
	},
	dialogue_keys: {
		of: 'facilitator',
		until: 'dialogue',
		columns: {
			id: 'code',
			dialogue: 'code',
			role: 'setting',
			hash: 'hash',
			revoked: 'setting',
			number: 'count',
			owner: 'setting',
			by_organiser: 'setting'
		}
	},
	presence: {
		of: 'group',
		until: 'hours',
		columns: { process: 'code', dialogue: 'code', numbers: 'code', at: 'moment', wall: 'setting' }
	},
	pool: {
		of: 'participant',
		until: 'study',
		columns: {
			id: 'code',
			study: 'setting',
			group_id: 'code',
			person: 'answer',
			body: 'answer',
			words: 'words',
			erase_hash: 'hash',
			kept_until: 'day',
			import_id: 'code'
		}
	},
	// what entered research at once, with the numbers of those held back
	research_groups: {
		of: 'group',
		until: 'study',
		columns: {
			id: 'code',
			study: 'setting',
			dialogue: 'code',
			mode: 'setting',
			year: 'month',
			month: 'month',
			deck: 'setting',
			deck_version: 'setting',
			people: 'count',
			state: 'setting',
			standing: 'setting',
			research_rows: 'setting',
			refused: 'count',
			erased: 'count',
			chosen: 'count',
			blanked: 'setting',
			kept_until: 'day',
			import_id: 'code'
		}
	},
	erased: { of: 'participant', until: 'stays', columns: { hash: 'hash' } },
	// twenty bits of one, which some hundred thousand sorts share
	left_sorts: { of: 'participant', until: 'stays', columns: { mark: 'hash' } },
	limits: {
		of: 'installation',
		until: 'hours',
		columns: { bucket: 'hash', window: 'moment', count: 'count' }
	},
	// checksums that reveal a change nobody made; one per dialogue
	seals: {
		of: 'installation',
		until: 'dialogue',
		columns: { owner: 'code', seal: 'hash', rows: 'count' }
	},
	studies: {
		of: 'researcher',
		until: 'stays',
		columns: {
			id: 'code',
			title: 'words',
			ends_on: 'day',
			deck: 'setting',
			deck_version: 'setting',
			code: 'code',
			consent: 'words',
			questions: 'words',
			closed: 'setting'
		}
	},
	tags: { of: 'researcher', until: 'study', columns: { holder: 'code', tag: 'words' } },
	decks: {
		of: 'researcher',
		until: 'stays',
		columns: {
			id: 'code',
			version: 'setting',
			data: 'words',
			owner: 'code',
			added: 'day',
			withdrawn: 'setting',
			seen: 'setting',
			pictures: 'file'
		}
	},
	// card sets that are being made
	drafts: {
		of: 'researcher',
		until: 'stays',
		columns: {
			id: 'code',
			owner: 'code',
			data: 'words',
			pictures: 'file',
			rev: 'count',
			changed: 'moment',
			deck: 'setting',
			version: 'setting'
		}
	},
	imports: {
		of: 'researcher',
		until: 'study',
		columns: {
			id: 'code',
			study: 'setting',
			deck: 'setting',
			deck_version: 'setting',
			day: 'day',
			who: 'code',
			people: 'count',
			placements: 'count',
			consent_version: 'setting',
			consent_statement: 'words',
			digest: 'hash',
			state: 'setting'
		}
	},
	exports: {
		of: 'researcher',
		until: 'hours',
		columns: { id: 'code', who: 'code', wish: 'setting', until: 'moment' }
	},
	export_people: {
		of: 'participant',
		until: 'hours',
		columns: {
			export: 'code',
			person: 'code',
			participant: 'count',
			dialogue: 'count',
			place: 'count'
		}
	},
	safe_editions: {
		of: 'group',
		until: 'stays',
		columns: { study: 'setting', number: 'count', body: 'file' }
	},
	export_log: {
		of: 'researcher',
		until: 'stays',
		columns: { id: 'count', day: 'day', who: 'code', what: 'setting', rows: 'count' }
	},
	look_log: {
		of: 'researcher',
		until: 'stays',
		columns: {
			id: 'count',
			day: 'day',
			who: 'code',
			what: 'setting',
			filter: 'setting',
			rows: 'count'
		}
	},
	access_keys: {
		of: 'installation',
		until: 'stays',
		columns: {
			id: 'code',
			role: 'setting',
			holder: 'words',
			hash: 'hash',
			made: 'day',
			revoked: 'day',
			last_used: 'day'
		}
	},
	acts: {
		of: 'installation',
		until: 'year',
		columns: { id: 'count', hour: 'hour', who: 'code', act: 'setting', subject: 'code' }
	},
	meta: { of: 'installation', until: 'stays', columns: { name: 'setting', value: 'setting' } }
} as const satisfies Readonly<Record<string, KeptTable>>;
