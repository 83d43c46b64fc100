/**
 * A mirror is view only. The framework focuses a page when it starts; inside a frame that would
 * steal the focus from whatever is being typed around it, and the panel's keys would do nothing.
 */
export function load(): void {
	if (window.parent !== window) HTMLElement.prototype.focus = () => {};
}
