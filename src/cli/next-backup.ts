/** Wait after a failed backup. */
const AGAIN_MS = 10 * 60_000;

/**
 * When the next backup is due, counted from the newest one rather than from server start: a server
 * that is restarted every night makes backups too. Milliseconds since 1970.
 * @param tried when a backup was last attempted
 */
export const nextBackup = (newest: number, tried: number, period: number): number =>
	Math.max(newest + period, tried + Math.min(period, AGAIN_MS));
