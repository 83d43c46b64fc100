/**
 * Takes back the focus from a page in a frame that grabs it on opening (a browser error page too)
 * or gets it by a tap. Keys would go to the frame, not to the page around it. Returns its stop.
 */
export function keepFocusOut(frame: HTMLIFrameElement): () => void {
	let before: Element | null = null;
	const remember = ({ target }: FocusEvent) => {
		if (target instanceof Element && target !== frame) before = target;
	};
	// act only if the window lost the focus to its own frame; losing it to another window is fine
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
