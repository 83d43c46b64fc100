/** Whether a researcher came in with this tab: asking without a cookie would be refused. */

const STORED = 'kaartgesprek.research';

/** @param otherwise where the browser keeps nothing */
export function cameIn(otherwise: boolean): boolean {
	try {
		return sessionStorage.getItem(STORED) !== null;
	} catch {
		return otherwise;
	}
}

/** Remembers it until the tab is closed; where nothing may be kept, the key is asked again after a reload. */
export function rememberCameIn(here: boolean): void {
	try {
		if (here) sessionStorage.setItem(STORED, '1');
		else sessionStorage.removeItem(STORED);
	} catch {
		// private mode
	}
}
