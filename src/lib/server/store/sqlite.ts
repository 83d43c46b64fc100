import {
	DummyDriver,
	Kysely,
	SqliteAdapter,
	SqliteIntrospector,
	SqliteQueryCompiler
} from 'kysely';
import { ChangeBell } from './change-bell';
import { keepCheckpointed } from './checkpoints';
import { damagedOwners, sealChecker } from './seals';
import { openFile } from './sqlite-file';
import { drive, runner } from './sqlite-queries';
import { StorageProblem, type Store, type Unit } from './store';
import { endInDoubt, isSyncError } from './sync-failed';
import type { Tables } from './tables';

const UNITS_A_COMMIT = 50;

interface Waiting {
	readonly run: () => unknown;
	readonly resolve: (value: unknown) => void;
	readonly reject: (error: unknown) => void;
}

/**
 * The embedded store. Units that arrive in one turn of the event loop share a transaction, each in
 * a savepoint, and are answered after COMMIT has reached the disk (synchronous FULL).
 * @param folder where `kaartgesprek.db` is kept; made when missing
 * @param key the seals of the rows depend on it
 * @param limits `maxPages`: maximum file size in pages of 4096 bytes; `inDoubt`: called when a
 *   sync failed, to end the process
 * @throws NewerDatabase, or an error when the folder cannot be used or durability settings did not
 * take
 */
export function openSqlite(
	folder: string,
	key: string,
	limits: { readonly maxPages?: number; readonly inDoubt?: (error: unknown) => void } = {}
): Store {
	const sql = new Kysely<Tables>({
		dialect: {
			createAdapter: () => new SqliteAdapter(),
			createDriver: () => new DummyDriver(),
			createIntrospector: (database) => new SqliteIntrospector(database),
			createQueryCompiler: () => new SqliteQueryCompiler()
		}
	});
	const { writer, reader, seals, place, complaints } = openFile(folder, sql, key);
	const isDamaged = sealChecker(reader, key);
	const looked = new Map<string, boolean>();
	if (limits.maxPages) writer.exec(`PRAGMA max_page_count = ${limits.maxPages}`);
	const { inDoubt = endInDoubt } = limits;
	const checkpoint = keepCheckpointed(writer);
	const [begin, savepoint, release, commit] = [
		writer.prepare('BEGIN IMMEDIATE'),
		writer.prepare('SAVEPOINT unit'),
		writer.prepare('RELEASE unit'),
		writer.prepare('COMMIT')
	] as const;
	const bell = new ChangeBell();
	const runWriter = runner(writer);
	const runReader = runner(reader);
	let queue: Waiting[] = [];
	let scheduled = false;
	let closed = false;
	let commits = 0;
	let units = 0;

	function flush(): void {
		scheduled = false;
		const batch = queue.slice(0, UNITS_A_COMMIT);
		queue = queue.slice(UNITS_A_COMMIT);
		if (queue.length > 0) schedule();
		if (batch.length === 0) return;
		const answers: (() => void)[] = [];
		// one that is alone in its transaction goes back with it
		const alone = batch.length === 1;
		try {
			mustBeInPlace();
			begin.run();
			for (const waiting of batch) {
				if (!alone) savepoint.run();
				try {
					const value = waiting.run();
					seals.settle();
					if (!alone) release.run();
					answers.push(() => waiting.resolve(value));
				} catch (error) {
					seals.drop();
					// a disk error ends the whole transaction, a unit's own error only that unit
					if (isDiskError(error)) throw error;
					if (alone) {
						writer.exec('ROLLBACK');
						waiting.reject(isCorrupt(error) ? damage(error) : error);
						return;
					}
					writer.exec('ROLLBACK TO unit');
					writer.exec('RELEASE unit');
					answers.push(() => waiting.reject(isCorrupt(error) ? damage(error) : error));
				}
			}
			commit.run();
			// removed meanwhile: nobody is told that it is saved
			mustBeInPlace();
			commits += 1;
			units += answers.length;
		} catch (error) {
			if (isSyncError(error)) inDoubt(error);
			seals.drop();
			try {
				if (writer.isTransaction) writer.exec('ROLLBACK');
			} catch {
				// SQLite has already rolled back
			}
			const problem =
				error instanceof StorageProblem
					? error
					: new StorageProblem(isFull(error) ? 'full' : 'down', error);
			for (const waiting of batch) waiting.reject(problem);
			return;
		}
		for (const answer of answers) answer();
		endingOnSyncError(checkpoint);
	}

	function mustBeInPlace(): void {
		if (!place.kept()) throw new StorageProblem('gone', folder);
	}

	function endingOnSyncError(work: () => void): void {
		try {
			work();
		} catch (error) {
			if (isSyncError(error)) inDoubt(error);
			throw error;
		}
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
				// a write in a read is a bug of ours
				if (isCorrupt(error)) throw damage(error);
				throw isDiskError(error) && !isReadOnly(error) ? new StorageProblem('down', error) : error;
			} finally {
				if (reader.isTransaction) reader.exec('ROLLBACK');
			}
		},
		complaints,
		damaged(owner) {
			let found = looked.get(owner);
			if (found === undefined) looked.set(owner, (found = isDamaged(owner)));
			return found;
		},
		allDamaged: () => damagedOwners(reader, key),
		onChange: (listener) => bell.listen(listener),
		announce: (dialogue) => bell.ring(dialogue),
		// a writing transaction is alone in SQLite: there is nothing to lock
		*lockDialogue() {},
		// secure_delete wiped the page, but the -wal still holds it as it was
		async forget() {
			if (!closed) endingOnSyncError(() => writer.exec('PRAGMA wal_checkpoint(TRUNCATE)'));
		},
		inPlace: () => place.kept(),
		figures: () => ({ commits, units, waiting: queue.length }),
		async close() {
			if (closed) return;
			while (queue.length > 0) flush();
			closed = true;
			bell.stop();
			// the last connection to close moves the -wal into the file and removes it
			reader.close();
			writer.close();
			place.leave();
		}
	};
}

/** SQLite's primary error code: 10 is I/O, 11 corrupt, 13 full, 14 cannot open, 8 read-only. */
function errorCode(error: unknown): number {
	const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
	return typeof code === 'number' ? code & 0xff : 0;
}
const isReadOnly = (error: unknown) => errorCode(error) === 8;
const isFull = (error: unknown) => errorCode(error) === 13;
const isDiskError = (error: unknown) => [5, 8, 10, 13, 14].includes(errorCode(error));
/** A corrupt page stops whoever asked for it, not the others in the same commit. */
const isCorrupt = (error: unknown) => errorCode(error) === 11;
const damage = (error: unknown) => new StorageProblem('damaged', error);
