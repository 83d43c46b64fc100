import type { DatabaseSync } from 'node:sqlite';
import { isSyncError } from './sync-failed';

const COMMITS = 300;
const CHANGES = 5_000;

/**
 * Moves what was committed from the -wal into the file now and then. SQLite would do so by itself, but says
 * nothing of a sync that failed meanwhile.
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
			// a full disk, or a write that failed: all is in the -wal still, and the next one tries again
		}
	};
}
