import { writeSync } from 'node:fs';

/** SQLite's extended codes of a sync that failed: of a file, of a folder. */
const SYNC_CODES = [10 | (4 << 8), 10 | (5 << 8)];

/** Whether the disk failed to confirm a write. */
export const isSyncError = (error: unknown): boolean =>
	error instanceof Error && 'errcode' in error && SYNC_CODES.includes(Number(error.errcode));

/**
 * Ends the process at once. After a failed sync the system may take for written what is not on disk
 * and the next sync report success: nothing this process knows can be trusted. The next process
 * reads what is really there, and writes it again before it answers anybody.
 */
export function endInDoubt(error: unknown): void {
	writeSync(2, `the disk did not keep what was written: ${String(error)}. Ending at once.\n`);
	// no orderly shutdown: that would sync again
	process.kill(process.pid, 'SIGKILL');
}
