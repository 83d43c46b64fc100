/**
 * What stands behind `#`, such that it can be decoded, by the router even twice: where a `%` escapes nothing,
 * a sign that no key has stands for each.
 */
export const readableHash = (hash: string): string =>
	decoded(hash) === undefined ? hash.replaceAll('%', '~') : hash;

// its answer is looked at: a call that only may fail is taken for one that does nothing, and left out of a build
function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}

/** The router decodes what stands behind `#` before any page of ours reads it; called before it begins. */
export function mendHash(): void {
	const whole = readableHash(location.hash);
	if (whole !== location.hash) history.replaceState(history.state, '', whole);
}
