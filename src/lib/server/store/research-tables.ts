import type { Generated } from 'kysely';

/** Tables of studies and of what researchers get; columns as in tables.ts. */

export interface ResearchGroupRow {
	readonly id: string;
	readonly study: string;
	/** the dialogue while it is there; else empty */
	readonly dialogue: string;
	readonly mode: 'dialogue' | 'solo' | 'import' | 'demo';
	readonly year: number;
	readonly month: number;
	readonly deck: string;
	readonly deck_version: string;
	/** people in the dialogue when it ended, for the period (D12) */
	readonly people: number;
	/** rounds and settings, FrozenState */
	readonly state: string;
	/** `out`: a picture would force those held back; `gathering`: donations that are not yet ten */
	readonly standing: 'in' | 'out' | 'gathering';
	/** as of its dialogue */
	readonly research_rows: 'protected' | 'all';
	/** held back, by reason: counted once, when it entered */
	readonly refused: number;
	readonly erased: number;
	readonly chosen: number;
	/** background columns that are blanked, as JSON */
	readonly blanked: string;
	/** YYYY-MM-DD */
	readonly kept_until: string;
	readonly import_id: string;
}

export interface ResearchTables {
	studies: {
		readonly id: string;
		readonly title: string;
		/** YYYY-MM-DD */
		readonly ends_on: string;
		/** the card set its dialogues have; empty: any */
		readonly deck: Generated<string>;
		readonly deck_version: Generated<string>;
		/** what facilitators type to put a dialogue in it; empty for the installation's study */
		readonly code: Generated<string>;
		/** StudyConsent, or empty */
		readonly consent: Generated<string>;
		/** StudyQuestion[] */
		readonly questions: Generated<string>;
		/** nothing new comes in */
		readonly closed: Generated<number>;
	};
	/** words researchers gave to a dialogue or, after its purge, to its group in the pool */
	tags: { readonly holder: string; readonly tag: string };
	/** what entered research at once: an ended dialogue, donations, an imported group (D12) */
	research_groups: ResearchGroupRow;
	/** the rows of research: people of a group whom researchers get; only ever fewer */
	pool: {
		readonly id: string;
		readonly study: string;
		readonly group_id: string;
		/** FrozenPerson: background, as far as it was not blanked */
		readonly person: Generated<string>;
		/** what they did, as JSON in `seq` order */
		readonly body: string;
		/** cards and comments they wrote, as JSON; empty once their dialogue is gone */
		readonly words: Generated<string>;
		readonly erase_hash: string;
		readonly kept_until: string;
		/** the import these rows came with; empty for those of a dialogue or given alone */
		readonly import_id: Generated<string>;
	};
	/** files of placements that were taken in */
	imports: {
		readonly id: string;
		readonly study: string;
		readonly deck: string;
		readonly deck_version: string;
		/** YYYY-MM-DD */
		readonly day: string;
		readonly who: string;
		readonly people: number;
		readonly placements: number;
		readonly consent_version: string;
		/** the grounds for using the sorts, in the importer's words */
		readonly consent_statement: string;
		/** of the file, so that it is not imported twice */
		readonly digest: string;
		/** rows of an import still being written do not count */
		readonly state: 'writing' | 'done';
	};
	/** exports frozen for some hours, so that their files join */
	exports: {
		readonly id: string;
		readonly who: string;
		/** filters and whether what people wrote was asked for, as JSON */
		readonly wish: string;
		/** milliseconds since 1970 */
		readonly until: number;
	};
	/** marks of sorts that left research, see is-own-export */
	left_sorts: { readonly mark: number };
	/** whose rows a frozen export holds, under which numbers and in which order */
	export_people: {
		readonly export: string;
		readonly person: string;
		readonly participant: number;
		readonly dialogue: number;
		readonly place: number;
	};
	/** tables for publication, as they were published (D12) */
	safe_editions: { readonly study: string; readonly number: number; readonly body: string };
	export_log: {
		readonly id: Generated<number>;
		/** YYYY-MM-DD */
		readonly day: string;
		readonly who: string;
		readonly what: string;
		readonly rows: number;
	};
	/** every look at figures by a researcher, by day */
	look_log: {
		readonly id: Generated<number>;
		/** YYYY-MM-DD */
		readonly day: string;
		readonly who: string;
		readonly what: string;
		/** what was asked for, in words of the query */
		readonly filter: string;
		readonly rows: number;
	};
}
