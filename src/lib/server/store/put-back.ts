import { randomBytes } from 'node:crypto';
import {
	chmodSync,
	copyFileSync,
	existsSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { useDataFolder } from '../data-folder';
import { KEPT_DAYS } from './back-up';
import { DATABASE_FILE } from './database-file';
import { flush, flushFolder } from './flush';
import { inUse } from './in-use';
import { keepOwner } from './keep-owner';

const DAY_MS = 24 * 3_600_000;

/** Keeps what was there before a restore: a restore throws nothing away. */
export const ASIDE = `${DATABASE_FILE}.before-restore`;

/**
 * Replaces the database by a backup, with a new epoch so that open phones resend everything.
 * Erasures since the backup are repeated at the next start, from erased.log.
 * @throws a sentence if a server is using the folder
 */
export function putBack(backup: string, dataDir: string): void {
	const path = join(dataDir, DATABASE_FILE);
	if (inUse(path)) {
		throw new Error('A server is using this data folder. Stop it first; nothing was changed.');
	}
	useDataFolder(dataDir);
	const fresh = `${path}.restoring`;
	copyFileSync(backup, fresh);
	const database = new DatabaseSync(fresh);
	database
		.prepare("UPDATE meta SET value = ? WHERE name = 'epoch'")
		.run(randomBytes(9).toString('base64url'));
	database.close();
	chmodSync(fresh, 0o600);
	keepOwner(fresh, existsSync(path) ? path : dataDir);
	flush(fresh);
	if (existsSync(path)) {
		renameSync(path, join(dataDir, ASIDE));
		// its days count from now, not from the last answer
		utimesSync(join(dataDir, ASIDE), new Date(), new Date());
	}
	for (const rest of ['-wal', '-shm']) rmSync(path + rest, { force: true });
	renameSync(fresh, path);
	flushFolder(dataDir);
}

/**
 * Removes what a restore set aside once it is as old as the oldest backup: it still holds people
 * who erased since.
 */
export function forgetAside(dataDir: string, now: number): void {
	const path = join(dataDir, ASIDE);
	const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
	if (made !== undefined && made < now - KEPT_DAYS * DAY_MS) rmSync(path, { force: true });
}
