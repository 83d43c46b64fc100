import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import {
	DummyDriver,
	Kysely,
	SqliteAdapter,
	SqliteIntrospector,
	SqliteQueryCompiler,
	type CompiledQuery
} from 'kysely';
import { useDataFolder } from '../data-folder';
import { ChangeBell } from './change-bell';
import { checkParameters } from './check-parameters';
import { migrate } from './migrate';
import { StorageProblem, type Row, type Store, type Unit } from './store';
import type { Tables } from './tables';

const UNITS_A_COMMIT = 50;

interface Waiting {
	readonly run: () => unknown;
	readonly resolve: (value: unknown) => void;
	readonly reject: (error: unknown) => void;
}

/**
 * The embedded store. Units that arrive in one turn of the event loop share a transaction, each in a
 * savepoint, and are answered after COMMIT has reached the disk (synchronous FULL).
 * @param folder where `kaartgesprek.db` is kept; made when missing
 * @param limits `maxPages`: the file grows no further than so many pages of 4096 bytes
 * @throws NewerDatabase, or an error when the folder cannot be used or durability settings did not take
 */
export function openSqlite(folder: string, limits: { readonly maxPages?: number } = {}): Store {
	const sql = new Kysely<Tables>({
		dialect: {
			createAdapter: () => new SqliteAdapter(),
			createDriver: () => new DummyDriver(),
			createIntrospector: (database) => new SqliteIntrospector(database),
			createQueryCompiler: () => new SqliteQueryCompiler()
		}
	});
	const { writer, reader } = openBoth(folder, sql);
	if (limits.maxPages) writer.exec(`PRAGMA max_page_count = ${limits.maxPages}`);
	const bell = new ChangeBell();
	const runWriter = runner(writer);
	const runReader = runner(reader);
	let queue: Waiting[] = [];
	let scheduled = false;
	let closed = false;

	function flush(): void {
		scheduled = false;
		const batch = queue.slice(0, UNITS_A_COMMIT);
		queue = queue.slice(UNITS_A_COMMIT);
		if (queue.length > 0) schedule();
		if (batch.length === 0) return;
		const answers: (() => void)[] = [];
		try {
			writer.exec('BEGIN IMMEDIATE');
			for (const waiting of batch) {
				writer.exec('SAVEPOINT unit');
				try {
					const value = waiting.run();
					writer.exec('RELEASE unit');
					answers.push(() => waiting.resolve(value));
				} catch (error) {
					// an error of the disk ends the whole transaction, one of the unit only itself
					if (isDiskError(error)) throw error;
					writer.exec('ROLLBACK TO unit');
					writer.exec('RELEASE unit');
					answers.push(() => waiting.reject(error));
				}
			}
			writer.exec('COMMIT');
		} catch (error) {
			try {
				if (writer.isTransaction) writer.exec('ROLLBACK');
			} catch {
				// SQLite has already rolled back
			}
			const problem = new StorageProblem(isFull(error) ? 'full' : 'down', error);
			for (const waiting of batch) waiting.reject(problem);
			return;
		}
		for (const answer of answers) answer();
	}

	function schedule(): void {
		if (scheduled) return;
		scheduled = true;
		setImmediate(flush);
	}

	return {
		kind: 'sqlite',
		sql,
		commit<T>(unit: () => Unit<T>): Promise<T> {
			if (closed) return Promise.reject(new StorageProblem('down', 'closed'));
			return new Promise<T>((resolve, reject) => {
				queue.push({
					run: () => drive(unit(), runWriter),
					resolve: resolve as (value: unknown) => void,
					reject
				});
				schedule();
			});
		},
		async read<T>(unit: () => Unit<T>): Promise<T> {
			if (closed) throw new StorageProblem('down', 'closed');
			try {
				reader.exec('BEGIN');
				return drive(unit(), runReader);
			} catch (error) {
				// a write in a read is a mistake of ours
				throw isDiskError(error) && !isReadOnly(error) ? new StorageProblem('down', error) : error;
			} finally {
				if (reader.isTransaction) reader.exec('ROLLBACK');
			}
		},
		onChange: (listener) => bell.listen(listener),
		announce: (dialogue) => bell.ring(dialogue),
		// a writing transaction is alone in SQLite: there is nothing to lock
		*lockDialogue() {},
		// secure_delete wiped the page, but the -wal still holds it as it was
		async forget() {
			if (!closed) writer.exec('PRAGMA wal_checkpoint(TRUNCATE)');
		},
		async close() {
			if (closed) return;
			while (queue.length > 0) flush();
			closed = true;
			bell.stop();
			// the last connection to close moves the -wal into the file and removes it
			reader.close();
			writer.close();
		}
	};
}

function open(path: string, readOnly: boolean): DatabaseSync {
	const database = new DatabaseSync(path, { readOnly, timeout: 5000 });
	if (!readOnly) database.exec('PRAGMA journal_mode = WAL');
	// fullfsync: without it macOS leaves the last bytes in the disk's own memory
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

function openBoth(folder: string, sql: Kysely<Tables>) {
	const path = join(folder, 'kaartgesprek.db');
	let writer: DatabaseSync | undefined;
	try {
		useDataFolder(folder);
		writer = open(path, false);
		bringForward(writer, sql);
		return { writer, reader: open(path, true) };
	} catch (error) {
		writer?.close();
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		if (code === '') throw error;
		throw new Error(
			`The data folder ${folder} cannot be used: ${(error as Error).message}. Set DATA_DIR to a folder this program may write in.`,
			{ cause: error }
		);
	}
}

function bringForward(database: DatabaseSync, sql: Kysely<Tables>): void {
	database.exec('BEGIN IMMEDIATE');
	drive(
		migrate(sql, (statement) =>
			statement.replaceAll('{{serial}}', 'INTEGER PRIMARY KEY AUTOINCREMENT')
		),
		runner(database)
	);
	database.exec('COMMIT');
}

function runner(database: DatabaseSync): (query: CompiledQuery) => readonly Row[] {
	const prepared = new Map<string, StatementSync>();
	return (query) => {
		let statement = prepared.get(query.sql);
		if (!statement) {
			statement = database.prepare(query.sql);
			// long IN lists make ever new statements: keep the usual ones only
			if (prepared.size < 500) prepared.set(query.sql, statement);
		}
		return statement.all(...(query.parameters as SQLInputValue[])) as readonly Row[];
	};
}

function drive<T>(unit: Unit<T>, run: (query: CompiledQuery) => readonly Row[]): T {
	let step = unit.next();
	while (!step.done) step = unit.next(run(checkParameters(step.value)));
	return step.value;
}

/** SQLite's primary error code: 10 is I/O, 11 corrupt, 13 full, 14 cannot open, 8 read-only. */
function errorCode(error: unknown): number {
	const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
	return typeof code === 'number' ? code & 0xff : 0;
}
const isReadOnly = (error: unknown) => errorCode(error) === 8;
const isFull = (error: unknown) => errorCode(error) === 13;
const isDiskError = (error: unknown) => [5, 8, 10, 11, 13, 14].includes(errorCode(error));
