import { closeSync, openSync, truncateSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { mustBeFile } from './must-be-file.ts';

/** Keeps references: an unreferenced connection is closed eventually, and the lock with it. */
const held: DatabaseSync[] = [];

/**
 * Locks a file for this process until it ends. The operating system releases the lock however it
 * ends, so there is no stale lock to clear after a power cut.
 * @returns false when another process has it
 * @throws the error of the disk when the file cannot be made or written
 */
export function hold(path: string): boolean {
	mustBeFile(path);
	// SQLite would accept a read-only file, which keeps nobody out
	closeSync(openSync(path, 'a', 0o600));
	const lock = new DatabaseSync(path, { timeout: 0 });
	try {
		lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
	} catch (error) {
		lock.close();
		const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
		// busy or locked
		if (code === 5 || code === 6) return false;
		if (code === 26) {
			// somebody wrote into it: it holds nothing, and nobody can have locked it in this state
			truncateSync(path);
			return hold(path);
		}
		throw error;
	}
	held.push(lock);
	return true;
}
