/**
 * Gives the focus back that a page in a frame takes: by itself as it opens (an error page of the browser too),
 * or by a tap. Keys would go into the frame, and the page around it would be deaf to them. Returns its stop.
 */
export function keepFocusOut(frame: HTMLIFrameElement): () => void {
	let before: Element | null = null;
	const remember = ({ target }: FocusEvent) => {
		if (target instanceof Element && target !== frame) before = target;
	};
	// the window loses the focus to its own frame; to another window it may
	const giveBack = () => {
		// the frame is the active element only after the event
		setTimeout(() => {
			if (document.activeElement !== frame) return;
			frame.blur();
			if (before instanceof HTMLElement && before.isConnected)
				before.focus({ preventScroll: true });
		});
	};
	before = document.activeElement;
	addEventListener('focusin', remember);
	addEventListener('blur', giveBack);
	return () => {
		removeEventListener('focusin', remember);
		removeEventListener('blur', giveBack);
	};
}
