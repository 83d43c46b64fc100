import { chmodSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { closeFolder } from '../close-folder';
import { makeFolder } from '../make-folder';
import { backupsIn, unfinishedIn } from './backups-in';
import { DATABASE_FILE } from './database-file';
import { flush, flushFolder } from './flush';
import { keepOwner } from './keep-owner';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A copy that grew no more for this long never will: its process was ended. */
const LEFT_MS = 60 * 60 * 1000;
/** After this many days no backup of ours contains what was erased. */
export const KEPT_DAYS = 7;

/**
 * Copies a database that may be in use into a folder, as one consistent state, on disk when this
 * returns. A live database is never copied as a file, which would lack what is in its -wal.
 * @param now milliseconds since 1970
 * @returns the path of the backup
 */
export function backUp(dataDir: string, into: string, now: number): string {
	// never create one here: a backup of nothing would look sound
	const present = pathToFileURL(join(dataDir, DATABASE_FILE));
	present.searchParams.set('mode', 'rw');
	const source = new DatabaseSync(present, { timeout: 5000 });
	const stamp = new Date(now).toISOString().slice(0, 16).replace(':', '');
	const path = join(into, `kaartgesprek-${stamp}Z.db`);
	const unfinished = `${path}.unfinished`;
	let made: string | undefined;
	try {
		made = makeFolder(into);
		if (made !== undefined) keepOwner(into, dataDir);
		closeFolder(into);
		rmSync(unfinished, { force: true });
		source.prepare('VACUUM INTO ?').run(unfinished);
	} catch (error) {
		// half a copy is no backup, and an empty folder only misleads
		rmSync(made ?? unfinished, { recursive: true, force: true });
		throw error;
	} finally {
		source.close();
	}
	chmodSync(unfinished, 0o600);
	keepOwner(unfinished, join(dataDir, DATABASE_FILE));
	flush(unfinished);
	// only a complete copy gets the final name
	renameSync(unfinished, path);
	flushFolder(into);
	return path;
}

/**
 * Removes backups no longer wanted: all from the last day stay, one per day from the last week, and
 * none older. Half a copy holds people too, and goes after an hour.
 * @returns the names of those removed
 */
export function rotate(folder: string, now: number): readonly string[] {
	const kept = new Set<string>();
	const removed = unfinishedIn(folder).filter(
		// one that was finished in the meantime is gone
		(name) =>
			now - (statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? now) > LEFT_MS
	);
	for (const name of removed) rmSync(join(folder, name), { force: true });
	for (const { name, time } of backupsIn(folder).toReversed()) {
		const age = now - time;
		const day = name.slice(0, 'kaartgesprek-2026-01-01'.length);
		if (age > KEPT_DAYS * DAY_MS || (age > DAY_MS && kept.has(day))) {
			rmSync(join(folder, name), { force: true });
			removed.push(name);
		}
		kept.add(day);
	}
	return removed;
}
