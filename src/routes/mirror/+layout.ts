/**
 * A mirror is looked at only. The framework gives the focus to a page that begins; from inside a frame that would
 * be taken out of whatever is being typed around it, and the keys of the panel would do nothing.
 */
export function load(): void {
	if (window.parent !== window) HTMLElement.prototype.focus = () => {};
}
