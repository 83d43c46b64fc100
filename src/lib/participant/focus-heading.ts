/**
 * Screen-reader and keyboard users start at a new screen's heading; focus elsewhere stays.
 * @param tries frames to wait for a part that is fetched at its first use
 */
export function focusHeading(tries = 20): void {
	if (document.activeElement !== document.body) return;
	const heading = document.querySelector<HTMLElement>('main h1');
	if (!heading) {
		if (tries > 0) requestAnimationFrame(() => focusHeading(tries - 1));
		return;
	}
	heading.tabIndex = -1;
	heading.focus({ preventScroll: true });
}
