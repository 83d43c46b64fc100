/**
 * The day it is somewhere, as YYYY-MM-DD: to show, never to reckon with.
 * @param zone of the reader, such as America/Curacao; without one that we know, that of this server (`TZ`)
 */
export function dayAt(now: number, zone?: string | null): string {
	try {
		return inZone(now, zone || undefined);
	} catch {
		return inZone(now, undefined);
	}
}

/** @throws RangeError for a zone that is none */
const inZone = (now: number, timeZone: string | undefined): string =>
	// Swedish writes a day as ISO 8601 does
	new Date(now).toLocaleDateString('sv', { timeZone });
