/**
 * A part of a page that is not in its first load.
 * @param wanted whether to load it yet; a change of what it reads retries a failed load
 */
export function fetched<T>(
	load: () => Promise<T>,
	wanted: () => unknown
): { readonly part: T | undefined } {
	let part = $state.raw<T>();
	$effect(() => {
		if (!wanted() || part !== undefined) return;
		load().then(
			(loaded) => (part = loaded),
			() => {}
		);
	});
	return {
		get part() {
			return part;
		}
	};
}
