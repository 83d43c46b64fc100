import { writeSync } from 'node:fs';

/** SQLite's extended codes of a sync that failed: of a file, of a folder. */
const SYNC_CODES = [10 | (4 << 8), 10 | (5 << 8)];

/** Whether the disk could not say that something is on it. */
export const isSyncError = (error: unknown): boolean =>
	error instanceof Error && 'errcode' in error && SYNC_CODES.includes(Number(error.errcode));

/**
 * Ends the process at once. After a sync that failed the machine may hold as written what is not on the disk, and
 * the next sync would say that all is well: nothing this process knows can be trusted. The next one reads
 * what is really there, and writes it down anew before it answers anybody.
 */
export function endInDoubt(error: unknown): void {
	writeSync(2, `the disk did not keep what was written: ${String(error)}. Ending at once.\n`);
	// not an orderly end: that would sync again
	process.kill(process.pid, 'SIGKILL');
}
