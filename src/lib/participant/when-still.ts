/** How long a page is left alone after it was opened. */
const AFTER_MS = 2500;

/** Does something once the page has been open for a moment and has nothing else to do. Returns its stop. */
export function whenStill(work: () => void): () => void {
	let idle: number | undefined;
	const timer = setTimeout(() => {
		// Safari has none
		if (typeof requestIdleCallback === 'function') idle = requestIdleCallback(work);
		else work();
	}, AFTER_MS);
	return () => {
		clearTimeout(timer);
		if (idle !== undefined) cancelIdleCallback(idle);
	};
}
