import { onMount } from 'svelte';

/**
 * Whether the hands are still: no pointer is down (a card may hang from it) and no field is being typed in.
 * What would move the page waits for that.
 */
export function useCalm(): { readonly current: boolean } {
	let down = $state(false);
	let typing = $state(false);
	const isField = (target: Element | null) =>
		target !== null && target.matches('textarea, input:not([type=radio], [type=checkbox])');
	onMount(() => {
		const stop = new AbortController();
		const on = (names: readonly string[], handle: (event: Event) => void) => {
			for (const name of names) {
				addEventListener(name, handle, { capture: true, signal: stop.signal });
			}
		};
		on(['pointerdown'], () => (down = true));
		// after what is let go has landed
		on(['pointerup', 'pointercancel'], () => requestAnimationFrame(() => (down = false)));
		// once the focus has come to where it goes, also when it moves because something is drawn
		const look = () => setTimeout(() => (typing = isField(document.activeElement)));
		on(['focusin', 'focusout'], look);
		return () => stop.abort();
	});
	return {
		get current() {
			return !down && !typing;
		}
	};
}
