/**
 * The part behind `#`, made decodable, even twice (the router does): if a `%` escapes nothing,
 * every `%` is replaced by a character that no key has.
 */
export const readableHash = (hash: string): string =>
	decoded(hash) === undefined ? hash.replaceAll('%', '~') : hash;

// the result is used: a bundler drops a call that can only throw as having no effect
function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}

/** Called before the router starts: it decodes the part behind `#` before our pages read it. */
export function mendHash(): void {
	const whole = readableHash(location.hash);
	if (whole !== location.hash) history.replaceState(history.state, '', whole);
}
