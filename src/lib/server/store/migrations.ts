/**
 * Statements that bring a database forward, one list per version; never changed after a release.
 * Both stores run the same text: TEXT, INTEGER and BIGINT mean the same to each.
 */
export const MIGRATIONS: readonly (readonly string[])[] = [
	[
		`CREATE TABLE studies (id TEXT PRIMARY KEY, title TEXT NOT NULL, ends_on TEXT NOT NULL)`,
		`CREATE TABLE decks (id TEXT NOT NULL, version TEXT NOT NULL, data TEXT NOT NULL, PRIMARY KEY (id, version))`,
		`CREATE TABLE dialogues (
			id TEXT PRIMARY KEY, code TEXT UNIQUE, title TEXT NOT NULL, deck TEXT NOT NULL,
			deck_version TEXT NOT NULL, language TEXT NOT NULL, study TEXT, mode TEXT NOT NULL,
			state TEXT NOT NULL, lifecycle TEXT NOT NULL, rev INTEGER NOT NULL, version INTEGER NOT NULL,
			joined INTEGER NOT NULL, personal INTEGER NOT NULL, year INTEGER NOT NULL, month INTEGER NOT NULL,
			active_hour INTEGER NOT NULL, kept_until TEXT NOT NULL, withheld_seed BIGINT NOT NULL)`,
		`CREATE TABLE dialogue_keys (
			id TEXT PRIMARY KEY, dialogue TEXT NOT NULL, role TEXT NOT NULL, hash TEXT NOT NULL UNIQUE,
			revoked INTEGER NOT NULL)`,
		`CREATE INDEX dialogue_keys_dialogue ON dialogue_keys (dialogue)`,
		`CREATE TABLE participants (
			id TEXT PRIMARY KEY, dialogue TEXT NOT NULL, number INTEGER NOT NULL, key_hash TEXT NOT NULL,
			language TEXT NOT NULL, research INTEGER NOT NULL, exact INTEGER NOT NULL, assisted TEXT NOT NULL,
			seed BIGINT NOT NULL, gone INTEGER NOT NULL, acknowledged INTEGER NOT NULL, work TEXT NOT NULL,
			erase_hash TEXT NOT NULL)`,
		`CREATE INDEX participants_dialogue ON participants (dialogue, number)`,
		`CREATE INDEX participants_erase ON participants (erase_hash)`,
		`CREATE TABLE entries (
			participant TEXT NOT NULL, seq INTEGER NOT NULL, dialogue TEXT NOT NULL, round TEXT NOT NULL,
			kind TEXT NOT NULL, body TEXT NOT NULL, verdict TEXT NOT NULL, reason TEXT NOT NULL,
			PRIMARY KEY (participant, seq))`,
		`CREATE INDEX entries_dialogue ON entries (dialogue)`,
		`CREATE TABLE finishes (
			dialogue TEXT NOT NULL, round TEXT NOT NULL, participant TEXT NOT NULL,
			PRIMARY KEY (dialogue, round, participant))`,
		`CREATE TABLE pictures (
			dialogue TEXT NOT NULL, round TEXT NOT NULL, people INTEGER NOT NULL, picture TEXT NOT NULL,
			members TEXT NOT NULL, PRIMARY KEY (dialogue, round))`,
		`CREATE TABLE commands (
			dialogue TEXT NOT NULL, key TEXT NOT NULL, rev INTEGER NOT NULL, type TEXT NOT NULL,
			before TEXT NOT NULL, result TEXT NOT NULL, PRIMARY KEY (dialogue, key))`,
		`CREATE TABLE presence (
			process TEXT NOT NULL, dialogue TEXT NOT NULL, numbers TEXT NOT NULL, at BIGINT NOT NULL,
			PRIMARY KEY (process, dialogue))`,
		`CREATE TABLE limits (
			bucket TEXT NOT NULL, "window" BIGINT NOT NULL, count INTEGER NOT NULL,
			PRIMARY KEY (bucket, "window"))`,
		`CREATE TABLE erased (hash TEXT PRIMARY KEY)`,
		`CREATE TABLE pool (
			id TEXT PRIMARY KEY, study TEXT NOT NULL, group_id TEXT NOT NULL, body TEXT NOT NULL,
			erase_hash TEXT NOT NULL, kept_until TEXT NOT NULL)`,
		`CREATE INDEX pool_study ON pool (study)`,
		`CREATE TABLE export_log (
			id {{serial}}, day TEXT NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL, rows INTEGER NOT NULL)`
	],
	[
		`CREATE TABLE exports (
			id TEXT PRIMARY KEY, who TEXT NOT NULL, package TEXT NOT NULL, until BIGINT NOT NULL)`
	],
	[
		`CREATE TABLE tags (holder TEXT NOT NULL, tag TEXT NOT NULL, PRIMARY KEY (holder, tag))`,
		`CREATE INDEX tags_tag ON tags (tag)`
	],
	[
		`CREATE TABLE imports (
			id TEXT PRIMARY KEY, study TEXT NOT NULL, deck TEXT NOT NULL, deck_version TEXT NOT NULL,
			day TEXT NOT NULL, who TEXT NOT NULL, people INTEGER NOT NULL, placements INTEGER NOT NULL,
			consent_version TEXT NOT NULL, consent_statement TEXT NOT NULL, digest TEXT NOT NULL,
			state TEXT NOT NULL)`,
		`ALTER TABLE pool ADD COLUMN import_id TEXT NOT NULL DEFAULT ''`,
		`CREATE INDEX pool_import ON pool (import_id)`
	],
	[
		// what is frozen for a day is not worth moving: it is made again
		`DELETE FROM exports`,
		`CREATE TABLE export_parts (
			export TEXT NOT NULL, part INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (export, part))`
	],
	[
		`ALTER TABLE studies ADD COLUMN deck TEXT NOT NULL DEFAULT ''`,
		`ALTER TABLE studies ADD COLUMN deck_version TEXT NOT NULL DEFAULT ''`,
		`ALTER TABLE studies ADD COLUMN code TEXT NOT NULL DEFAULT ''`,
		`ALTER TABLE studies ADD COLUMN consent TEXT NOT NULL DEFAULT ''`,
		`ALTER TABLE studies ADD COLUMN questions TEXT NOT NULL DEFAULT '[]'`,
		`ALTER TABLE studies ADD COLUMN closed INTEGER NOT NULL DEFAULT 0`,
		`CREATE INDEX studies_code ON studies (code)`,
		`ALTER TABLE participants ADD COLUMN consent TEXT NOT NULL DEFAULT ''`,
		`ALTER TABLE participants ADD COLUMN background TEXT NOT NULL DEFAULT ''`
	],
	[
		`CREATE TABLE look_log (
			id {{serial}}, day TEXT NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL, filter TEXT NOT NULL,
			rows INTEGER NOT NULL)`
	],
	[
		`CREATE TABLE safe_editions (
			study TEXT NOT NULL, number INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (study, number))`
	],
	[`ALTER TABLE dialogue_keys ADD COLUMN number INTEGER NOT NULL DEFAULT 1`],
	[
		`CREATE TABLE export_texts (
			export TEXT NOT NULL, part INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (export, part))`
	],
	[
		// erasing and checking one person must not go over everybody
		`CREATE INDEX finishes_participant ON finishes (participant)`
	],
	[`ALTER TABLE dialogues ADD COLUMN research_rows TEXT NOT NULL DEFAULT 'protected'`],
	[
		// who brought a card set, when, and whether it is withdrawn
		`ALTER TABLE decks ADD COLUMN owner TEXT NOT NULL DEFAULT ''`,
		`ALTER TABLE decks ADD COLUMN added TEXT NOT NULL DEFAULT ''`,
		`ALTER TABLE decks ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0`,
		// counts changes of the code: the earlier link no longer opens anything
		`ALTER TABLE dialogues ADD COLUMN door INTEGER NOT NULL DEFAULT 0`,
		`CREATE INDEX dialogues_lifecycle ON dialogues (lifecycle)`,
		`ALTER TABLE dialogue_keys ADD COLUMN owner INTEGER NOT NULL DEFAULT 0`,
		`UPDATE dialogue_keys SET owner = 1 WHERE role = 'facilitator'`,
		// whole states were kept for undo; now differences are
		`UPDATE commands SET before = ''`
	],
	[
		`CREATE TABLE research_groups (
			id TEXT PRIMARY KEY, study TEXT NOT NULL, dialogue TEXT NOT NULL, mode TEXT NOT NULL,
			year INTEGER NOT NULL, month INTEGER NOT NULL, deck TEXT NOT NULL, deck_version TEXT NOT NULL,
			people INTEGER NOT NULL, state TEXT NOT NULL, standing TEXT NOT NULL,
			research_rows TEXT NOT NULL, refused INTEGER NOT NULL, erased INTEGER NOT NULL,
			chosen INTEGER NOT NULL, unsorted INTEGER NOT NULL, blanked TEXT NOT NULL,
			kept_until TEXT NOT NULL, import_id TEXT NOT NULL)`,
		`CREATE INDEX research_groups_dialogue ON research_groups (dialogue)`,
		`CREATE INDEX research_groups_import ON research_groups (import_id)`,
		`ALTER TABLE pool ADD COLUMN person TEXT NOT NULL DEFAULT ''`,
		`ALTER TABLE pool ADD COLUMN words TEXT NOT NULL DEFAULT ''`,
		`CREATE INDEX pool_group ON pool (group_id)`,
		// what is frozen for a day holds dialogues that are going on
		`DELETE FROM exports`,
		`DELETE FROM export_parts`,
		`DELETE FROM export_texts`,
		`CREATE TABLE export_people (export TEXT NOT NULL, person TEXT NOT NULL)`,
		`CREATE INDEX export_people_person ON export_people (person)`,
		`CREATE INDEX export_people_export ON export_people (export)`
	],
	[`ALTER TABLE dialogues ADD COLUMN study_over INTEGER NOT NULL DEFAULT 0`],
	// the day on which a dialogue took place is not for researchers
	[`DELETE FROM export_log WHERE who = 'facilitator' AND what LIKE '% %.%'`],
	[
		`ALTER TABLE dialogues ADD COLUMN viewers INTEGER NOT NULL DEFAULT 0`,
		// of sorts that left research: too little of each to reconstruct it
		`CREATE TABLE left_sorts (mark INTEGER PRIMARY KEY)`
	],
	// everybody who leads is told who made a link
	[`ALTER TABLE dialogue_keys ADD COLUMN by_organiser INTEGER NOT NULL DEFAULT 0`],
	// a frozen export is a numbering that files are made from: people who leave are in none of them
	[
		`DROP TABLE export_parts`,
		`DROP TABLE export_texts`,
		`DROP TABLE export_people`,
		`DROP TABLE exports`,
		`CREATE TABLE exports (
			id TEXT PRIMARY KEY, who TEXT NOT NULL, wish TEXT NOT NULL, until BIGINT NOT NULL)`,
		`CREATE TABLE export_people (
			export TEXT NOT NULL, person TEXT NOT NULL, participant INTEGER NOT NULL,
			dialogue INTEGER NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (export, person))`,
		`CREATE INDEX export_people_person ON export_people (person)`
	],
	[
		// card sets that are being made
		`CREATE TABLE drafts (
			id TEXT PRIMARY KEY, owner TEXT NOT NULL, data TEXT NOT NULL, pictures TEXT NOT NULL,
			rev INTEGER NOT NULL, changed BIGINT NOT NULL, deck TEXT NOT NULL, version TEXT NOT NULL)`,
		`CREATE INDEX drafts_owner ON drafts (owner)`,
		// who sees a card set, and its maker's own drawings
		`ALTER TABLE decks ADD COLUMN seen TEXT NOT NULL DEFAULT 'all'`,
		`UPDATE decks SET seen = 'own' WHERE owner LIKE 'browser:%'`,
		`ALTER TABLE decks ADD COLUMN pictures TEXT NOT NULL DEFAULT ''`
	],
	[
		// keys that the operator gives by name, whose dialogues are whose, and who did what
		`CREATE TABLE access_keys (
			id TEXT PRIMARY KEY, role TEXT NOT NULL, holder TEXT NOT NULL, hash TEXT NOT NULL UNIQUE,
			made TEXT NOT NULL, revoked TEXT NOT NULL, last_used TEXT NOT NULL)`,
		`ALTER TABLE dialogues ADD COLUMN organiser TEXT NOT NULL DEFAULT ''`,
		`CREATE TABLE acts (
			id {{serial}}, hour BIGINT NOT NULL, who TEXT NOT NULL, act TEXT NOT NULL, subject TEXT NOT NULL)`
	],
	// what a wall says that it has painted
	[`ALTER TABLE presence ADD COLUMN wall TEXT NOT NULL DEFAULT ''`],
	// it was always empty
	[`ALTER TABLE commands DROP COLUMN result`],
	// nothing reads it any more
	[`ALTER TABLE research_groups DROP COLUMN unsorted`]
];

export const SCHEMA_VERSION = MIGRATIONS.length;

/** A database made by a later version of the program is refused, never touched. */
export class NewerDatabase extends Error {
	readonly found: number;

	constructor(found: number) {
		super(
			`This database was made by a newer version of Kaartgesprek (schema ${found}, this program knows ${SCHEMA_VERSION}). Start that version, or point DATA_DIR or DATABASE_URL elsewhere. Nothing was changed.`
		);
		this.name = 'NewerDatabase';
		this.found = found;
	}
}
