/** What stands behind `#`, such that it can be decoded: a `%` that escapes nothing stands for itself. */
export function readableHash(hash: string): string {
	try {
		decodeURIComponent(hash);
		return hash;
	} catch {
		return hash.replaceAll('%', '%25');
	}
}

/** The router decodes what stands behind `#` before any page of ours reads it; called before it begins. */
export function mendHash(): void {
	const whole = readableHash(location.hash);
	if (whole !== location.hash) history.replaceState(history.state, '', whole);
}
