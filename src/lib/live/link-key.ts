/** What a key is made of; the first other sign in a link, or a stop at its end, was put there on the way. */
const KEY = /[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*/;

/** The key in what stands behind `#`, whatever a mail program or a chat hung on it; undefined for none. */
export function keyIn(text: string): string | undefined {
	return KEY.exec(decoded(text))?.[0];
}

/**
 * Takes the secret that stands behind `#` out of the address bar, so that it stays out of history,
 * screenshots and the next page's referrer. Undefined when there is none.
 */
export function takeLinkKey(): string | undefined {
	const text = location.hash.slice(1);
	if (text === '') return undefined;
	history.replaceState(history.state, '', location.pathname + location.search);
	return keyIn(text);
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		// a lone % was put there on the way
		return text;
	}
}
