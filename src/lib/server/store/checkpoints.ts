import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { isSyncError } from './sync-failed';

const COMMITS = 300;
const CHANGES = 5_000;
/** Bytes of the -wal. It keeps its size when it begins anew, unless it grew beyond this. */
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Checkpoints the -wal into the file now and then. SQLite would do so by itself, but does not
 * report a sync that failed in the process.
 * @returns what to call after each commit; throws what a failed sync throws
 */
export function keepCheckpointed(writer: DatabaseSync): () => void {
	writer.exec(`PRAGMA wal_autocheckpoint = 0; PRAGMA journal_size_limit = ${MOST_BYTES}`);
	const wal = `${writer.location()}-wal`;
	const changes = writer.prepare('SELECT total_changes() AS changes');
	const changed = () => Number(changes.get()?.['changes']);
	let commits = 0;
	let before = changed();
	let tried = 0;
	/** A few commits can be large: one of a long dialogue writes all that it holds. */
	const isLarge = (): boolean => {
		const bytes = statSync(wal, { throwIfNoEntry: false })?.size ?? 0;
		if (bytes <= MOST_BYTES) tried = 0;
		// a reader may keep it from being emptied: not again at each commit
		if (bytes <= tried + MOST_BYTES) return false;
		tried = bytes;
		return true;
	};
	return () => {
		commits += 1;
		if (commits < COMMITS && changed() - before < CHANGES && !isLarge()) return;
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
