/**
 * The current day somewhere, as YYYY-MM-DD: for display, never for calculation.
 * @param zone of the reader, such as America/Curacao; if none we know, this server's (`TZ`)
 */
export function dayAt(now: number, zone?: string | null): string {
	try {
		return inZone(now, zone || undefined);
	} catch {
		return inZone(now, undefined);
	}
}

/** @throws RangeError for an unknown zone */
const inZone = (now: number, timeZone: string | undefined): string =>
	// Swedish writes a day as ISO 8601 does
	new Date(now).toLocaleDateString('sv', { timeZone });
