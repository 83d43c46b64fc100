import { DatabaseSync } from 'node:sqlite';
import { SCHEMA_VERSION } from './migrations';
import { damagedOwners, hasLedger } from './seals';
import { complaintsOf, fingerprint, metaOf } from './sqlite-file';

interface FileReport {
	/** in SQLite's words; empty when the file is sound */
	readonly complaints: readonly string[];
	/** ids of dialogues, pooled groups, decks and studies that are not as they were written */
	readonly damaged: readonly string[];
	/** the seals were made with another secret: nothing can be said about the rows */
	readonly otherSecret: boolean;
	/** made by a later version of the program, or by none */
	readonly schema: 'known' | 'newer' | 'none';
	readonly dialogues: number;
	readonly participants: number;
	readonly entries: number;
}

/** What a file is, without looking through it. @returns undefined for what SQLite cannot open */
export function kindOf(
	path: string,
	key: string
): Pick<FileReport, 'schema' | 'otherSecret'> | undefined {
	let database: DatabaseSync | undefined;
	try {
		database = new DatabaseSync(path, { readOnly: true });
		return kindIn(database, key);
	} catch {
		return undefined;
	} finally {
		database?.close();
	}
}

/** Checks a database file from end to end without changing it. */
export function checkFile(path: string, key: string): FileReport {
	let database: DatabaseSync | undefined;
	try {
		// this already refuses a folder
		database = new DatabaseSync(path, { readOnly: true });
		const complaints = complaintsOf(database);
		const { schema, otherSecret } = kindIn(database, key);
		const sealed = schema !== 'none' && hasLedger(database);
		const opened = database;
		const count = (table: string) =>
			schema === 'none'
				? 0
				: Number(opened.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n'] ?? 0);
		return {
			complaints,
			damaged: sealed && !otherSecret ? damagedOwners(database, key) : [],
			otherSecret,
			schema,
			dialogues: count('dialogues'),
			participants: count('participants'),
			entries: count('entries')
		};
	} catch (error) {
		return {
			complaints: [(error as Error).message],
			damaged: [],
			otherSecret: false,
			schema: 'none',
			dialogues: 0,
			participants: 0,
			entries: 0
		};
	} finally {
		database?.close();
	}
}

function kindIn(database: DatabaseSync, key: string): Pick<FileReport, 'schema' | 'otherSecret'> {
	const schema = schemaOf(database);
	const sealed = schema !== 'none' && hasLedger(database);
	return { schema, otherSecret: sealed && metaOf(database, 'seal') !== fingerprint(key) };
}

function schemaOf(database: DatabaseSync): FileReport['schema'] {
	const known = database
		.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'meta'")
		.get();
	if (!known) return 'none';
	const version = Number(metaOf(database, 'schema'));
	if (!(version >= 1)) return 'none';
	return version > SCHEMA_VERSION ? 'newer' : 'known';
}
