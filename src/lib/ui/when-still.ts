/** How long a page is left alone after it was opened, and after each press. */
const AFTER_MS = 2500;
const AFTER_PRESS_MS = 1000;
const PRESSES = ['pointerdown', 'keydown'] as const;

/**
 * Runs pieces of work once the page has been open for a moment, one at a time while it is idle and
 * nobody presses: what is fetched for later must not hold up the card under a finger. Returns its
 * stop.
 */
export function whenStill(works: readonly (() => unknown)[]): () => void {
	const rest = [...works];
	let idle: number | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let notBefore = performance.now() + AFTER_MS;

	function next(): void {
		const wait = notBefore - performance.now();
		if (wait > 0) {
			timer = setTimeout(next, wait);
			return;
		}
		rest.shift()?.();
		if (rest.length === 0) stop();
		// absent in Safari
		else if (typeof requestIdleCallback === 'function') idle = requestIdleCallback(next);
		else timer = setTimeout(next);
	}

	function pressed(): void {
		notBefore = Math.max(notBefore, performance.now() + AFTER_PRESS_MS);
	}

	function stop(): void {
		for (const press of PRESSES) removeEventListener(press, pressed, true);
		clearTimeout(timer);
		if (idle !== undefined) cancelIdleCallback(idle);
	}

	for (const press of PRESSES) addEventListener(press, pressed, true);
	next();
	return stop;
}
