/** How long a page is left alone after it was opened. */
const AFTER_MS = 2500;

/** Runs something once the page has been open for a moment and is idle. Returns its stop. */
export function whenStill(work: () => void): () => void {
	let idle: number | undefined;
	const timer = setTimeout(() => {
		// absent in Safari
		if (typeof requestIdleCallback === 'function') idle = requestIdleCallback(work);
		else work();
	}, AFTER_MS);
	return () => {
		clearTimeout(timer);
		if (idle !== undefined) cancelIdleCallback(idle);
	};
}
