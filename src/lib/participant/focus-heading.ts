/**
 * Who hears the page or uses keys begins at the heading of a new screen; who has the focus elsewhere keeps it.
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
