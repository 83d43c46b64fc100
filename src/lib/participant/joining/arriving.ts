/**
 * The code that this tab reads the consent of. A page that is loaded again (pulled down, or put
 * away by a phone short of memory) goes back there: its address no longer has the code.
 */
const NAME = 'kaartgesprek-arriving';

/** Undefined where nobody was arriving, and for who opens the front page itself. */
export function arriving(): string | undefined {
	const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	if (load?.type === 'navigate') arrives(undefined);
	try {
		return sessionStorage.getItem(NAME) ?? undefined;
	} catch {
		// a browser that keeps nothing
		return undefined;
	}
}

/** @param code undefined: whoever was arriving is in, or went back */
export function arrives(code: string | undefined): void {
	try {
		if (code === undefined) sessionStorage.removeItem(NAME);
		else sessionStorage.setItem(NAME, code);
	} catch {
		// a reload shows the front page, as before
	}
}
