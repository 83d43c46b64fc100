/** The characters of a key; any other in a link, or a final full stop, was added on the way. */
const KEY = /[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*/;

/** The key behind `#`, whatever a mail program or a chat appended to it; undefined for none. */
export function keyIn(text: string): string | undefined {
	return KEY.exec(decoded(text))?.[0];
}

/**
 * Takes the secret behind `#` out of the address bar, so that it stays out of history, screenshots
 * and the next page's referrer. Undefined when there is none.
 */
export function takeLinkKey(): string | undefined {
	const text = location.hash.slice(1);
	if (text === '') return undefined;
	history.replaceState(history.state, '', location.pathname + location.search);
	return keyIn(text);
}

/** Shorter ones are in-page anchors. */
const SHORTEST = 20;

/**
 * A link may be opened in a tab that already shows its page, as after a truncated link: the browser
 * then loads nothing, only the part behind `#` changes. Returns its stop.
 */
export function openAnewByLink(): () => void {
	const look = () => {
		if ((keyIn(location.hash.slice(1))?.length ?? 0) >= SHORTEST) location.reload();
	};
	addEventListener('hashchange', look);
	return () => removeEventListener('hashchange', look);
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		// a lone % was added on the way
		return text;
	}
}
