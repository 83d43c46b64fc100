import type { DatabaseSync } from 'node:sqlite';
import { isSyncError } from './sync-failed';

const COMMITS = 300;
const CHANGES = 5_000;

/**
 * Checkpoints the -wal into the file now and then. SQLite would do so by itself, but does not
 * report a sync that failed in the process.
 * @returns what to call after each commit; throws what a failed sync throws
 */
export function keepCheckpointed(writer: DatabaseSync): () => void {
	writer.exec('PRAGMA wal_autocheckpoint = 0');
	const changes = writer.prepare('SELECT total_changes() AS changes');
	const changed = () => Number(changes.get()?.['changes']);
	let commits = 0;
	let before = changed();
	return () => {
		commits += 1;
		if (commits < COMMITS && changed() - before < CHANGES) return;
		commits = 0;
		before = changed();
		try {
			writer.exec('PRAGMA wal_checkpoint(PASSIVE)');
		} catch (error) {
			if (isSyncError(error)) throw error;
			// full disk or failed write: all is still in the -wal, and the next one retries
		}
	};
}
