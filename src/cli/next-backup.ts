/** After one that failed. */
const AGAIN_MS = 10 * 60_000;

/**
 * When the next backup is due, counted from the newest one and not from the start of the server: one that is started
 * anew each night makes backups too. Milliseconds since 1970.
 * @param tried when one was tried last
 */
export const nextBackup = (newest: number, tried: number, period: number): number =>
	Math.max(newest + period, tried + Math.min(period, AGAIN_MS));
