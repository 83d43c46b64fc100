import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Kysely } from 'kysely';
import { keyedHash } from '../keys';
import { unusable, useDataFolder } from '../data-folder';
import { mustBeFile } from './must-be-file';
import { DATABASE_FILE } from './database-file';
import { migrate } from './migrate';
import { SCHEMA_VERSION } from './migrations';
import { watchPlace, type Place } from './place';
import { damagedOwners, hasLedger, keepSeals, type SealKeeper } from './seals';
import { drive, runner } from './sqlite-queries';
import { isSyncError } from './sync-failed';
import type { Tables } from './tables';

/** The secret beside the database is not the one its rows were sealed with. */
export class OtherSecret extends Error {
	constructor() {
		super(
			'The secret does not belong to this database: its rows were sealed with another one. Put back the file "secret" (or SECRET) that was kept with this database. If it is lost, "npm run verify -- --accept" seals what is there anew. Nothing was changed.'
		);
		this.name = 'OtherSecret';
	}
}

interface OpenedFile {
	readonly writer: DatabaseSync;
	readonly reader: DatabaseSync;
	readonly seals: SealKeeper;
	readonly place: Place;
	/** what SQLite's own check found, in its words; empty if all is well or it was not checked */
	readonly complaints: readonly string[];
}

/** Larger files are checked by `npm run verify` and at backups, not at each start. */
const LOOKED_THROUGH_AT_START = 200 * 1024 * 1024;

/**
 * Opens the database in a folder, made when missing: a writing and a reading connection, the schema
 * brought forward, the rows sealed.
 * @param key the seals depend on it
 * @throws NewerDatabase, OtherSecret, or an error when the folder cannot be used or durability
 *   settings did not take
 */
export function openFile(folder: string, sql: Kysely<Tables>, key: string): OpenedFile {
	const path = join(folder, DATABASE_FILE);
	let writer: DatabaseSync | undefined;
	try {
		useDataFolder(folder);
		mustBeFile(path);
		writer = open(path, false);
		const complaints = mended(writer);
		const seals = sealed(writer, sql, key);
		settle(writer);
		const reader = open(path, true);
		// SQLite creates these with the file's mode; an older one may already be there
		for (const beside of ['-wal', '-shm']) {
			if (existsSync(path + beside)) chmodSync(path + beside, 0o600);
		}
		return { writer, reader, seals, place: watchPlace(path), complaints };
	} catch (error) {
		writer?.close();
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		if (code === '') throw error;
		if (isNoDatabase(error)) {
			throw new Error(
				`${path} is no database, or was damaged beyond reading. Put a backup in its place ("npm run restore" lists them), or move it away to begin with nothing. Nothing was changed.`,
				{ cause: error }
			);
		}
		throw unusable(folder, error);
	}
}

const isNoDatabase = (error: unknown) =>
	error instanceof Error && 'errcode' in error && [11, 26].includes(Number(error.errcode) & 0xff);

function open(path: string, readOnly: boolean): DatabaseSync {
	const database = new DatabaseSync(path, { readOnly, timeout: 5000 });
	if (!readOnly) chmodSync(path, 0o600);
	if (!readOnly) database.exec('PRAGMA journal_mode = WAL');
	// fullfsync: without it macOS leaves the last bytes in the drive's cache
	database.exec('PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA secure_delete = ON');
	const synchronous = database.prepare('PRAGMA synchronous').get()?.['synchronous'];
	const journal = database.prepare('PRAGMA journal_mode').get()?.['journal_mode'];
	if (synchronous !== 2 || journal !== 'wal') {
		database.close();
		throw new Error(
			`The database at ${path} would not keep what it says is saved (synchronous ${String(synchronous)}, journal ${String(journal)}).`
		);
	}
	return database;
}

/**
 * Writes to disk again what an earlier process left in the -wal: if that ended on a failed sync,
 * what can be read may not be on disk. Only after this may anybody be told that it is saved.
 */
function settle(writer: DatabaseSync): void {
	try {
		writer.exec('PRAGMA wal_checkpoint(TRUNCATE)');
	} catch (error) {
		if (isSyncError(error)) throw error;
		// a full disk: everything is still in the -wal
	}
}

/** Migrates the schema and makes sure every row is sealed; damage stays on record. */
function sealed(writer: DatabaseSync, sql: Kysely<Tables>, key: string): SealKeeper {
	const known = hasLedger(writer);
	if (known && metaOf(writer, 'seal') !== fingerprint(key)) throw new OtherSecret();
	const before = known ? Number(metaOf(writer, 'schema')) : 0;
	const damaged = known && before < SCHEMA_VERSION ? damagedOwners(writer, key) : [];
	writer.exec('BEGIN IMMEDIATE');
	drive(
		migrate(sql, (statement) =>
			statement.replaceAll('{{serial}}', 'INTEGER PRIMARY KEY AUTOINCREMENT')
		),
		runner(writer)
	);
	const seals = keepSeals(writer, key);
	if (before !== SCHEMA_VERSION) {
		seals.sealAll();
		seals.spoil(damaged);
		rememberKey(writer, key);
	}
	writer.exec('COMMIT');
	return seals;
}

/** Records which key the seals were made with. */
export function rememberKey(database: DatabaseSync, key: string): void {
	database
		.prepare('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)')
		.run('seal', fingerprint(key));
}

/** Rebuilds an index that differs from its table; reports what that cannot mend. */
function mended(database: DatabaseSync): readonly string[] {
	const size = Number(database.prepare('PRAGMA page_count').get()?.['page_count']) * 4096;
	if (size > LOOKED_THROUGH_AT_START) return [];
	const found = complaintsOf(database);
	if (found.length === 0) return found;
	try {
		database.exec('REINDEX');
	} catch {
		// then it stays as it is, and is reported
	}
	return complaintsOf(database);
}

/** What SQLite finds wrong with its own file, at most twenty lines. */
export function complaintsOf(database: DatabaseSync): readonly string[] {
	try {
		return database
			.prepare('PRAGMA integrity_check(20)')
			.all()
			.map((row) => String(row['integrity_check']))
			.filter((line) => line !== 'ok');
	} catch (error) {
		return [(error as Error).message];
	}
}

/** A value of the settings table, or undefined. */
export const metaOf = (database: DatabaseSync, name: string): unknown =>
	database.prepare('SELECT value FROM meta WHERE name = ?').get(name)?.['value'];

/** Tells whether seals were made with this key, without telling the key. */
export const fingerprint = (key: string): string => keyedHash(key, 'seal', '').slice(0, 16);
