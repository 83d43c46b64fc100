/**
 * Takes the secret that stands behind `#` out of the address bar, so that it stays out of history,
 * screenshots and the next page's referrer. Undefined when there is none.
 */
export function takeLinkKey(): string | undefined {
	const key = decodeURIComponent(location.hash.slice(1));
	if (key === '') return undefined;
	history.replaceState(history.state, '', location.pathname + location.search);
	return key;
}
