/** Gap between the visible content and the edge of the keyboard. */
const AIR_PX = 8;

/**
 * Keeps a field's submit button visible while a phone's keyboard is open: if both fit above the
 * keyboard, the page scrolls that far. Begins with the field in focus, and ends with the page.
 */
export function keepButtonInSight(): void {
	const view = window.visualViewport;
	let frame = 0;

	function look() {
		cancelAnimationFrame(frame);
		// after the browser itself has scrolled the field into view
		frame = requestAnimationFrame(() => requestAnimationFrame(bring));
	}

	function bring() {
		const field = document.activeElement;
		const button = field?.matches('input, textarea')
			? field.closest('form')?.querySelector('[type="submit"]')
			: undefined;
		if (!field || !button) return;
		const top = view?.offsetTop ?? 0;
		const bottom = top + (view?.height ?? innerHeight) - AIR_PX;
		const under = button.getBoundingClientRect().bottom - bottom;
		const over = field.getBoundingClientRect().top - top - AIR_PX;
		const by = Math.min(under, over);
		if (by > 0) scroller(field).scrollBy({ top: by });
	}

	document.addEventListener('focusin', look);
	view?.addEventListener('resize', look);
	look();
}

/** A field's scroll container: a sheet over the page, or the page. */
function scroller(field: Element): Element | Window {
	for (let around = field.parentElement; around; around = around.parentElement) {
		const { overflowY } = getComputedStyle(around);
		const scrolls = overflowY === 'auto' || overflowY === 'scroll';
		if (scrolls && around !== document.body && around !== document.documentElement) return around;
	}
	return window;
}
