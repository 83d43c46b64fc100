import { closeSync, openSync, truncateSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { mustBeFile } from './must-be-file.ts';

/** What is not referred to is closed some time, and then the lock is gone. */
const held: DatabaseSync[] = [];

/**
 * Takes a file for this process alone, until it ends. The system itself lets go of it then, however it
 * ends: there is no old lock to clear away after a power cut.
 * @returns false when another process has it
 * @throws the error of the disk when the file cannot be made or written
 */
export function hold(path: string): boolean {
	mustBeFile(path);
	// SQLite would take a file it may only read, and that keeps nobody out
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
			// whatever was written into it: it holds nothing, and nobody can have taken it like this
			truncateSync(path);
			return hold(path);
		}
		throw error;
	}
	held.push(lock);
	return true;
}
