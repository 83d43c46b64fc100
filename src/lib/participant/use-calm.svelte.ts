import { onMount } from 'svelte';

/**
 * Whether the hands are still: no pointer is down (a card may hang from it) and no field is being typed in.
 * What would move the page waits for that.
 */
export function useCalm(): { readonly current: boolean } {
	let down = $state(false);
	let typing = $state(false);
	const isField = (target: EventTarget | null) =>
		target instanceof Element &&
		target.matches('textarea, input:not([type=radio], [type=checkbox])');
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
		on(['focusin'], (event) => (typing = isField(event.target)));
		on(['focusout'], () => (typing = false));
		return () => stop.abort();
	});
	return {
		get current() {
			return !down && !typing;
		}
	};
}
