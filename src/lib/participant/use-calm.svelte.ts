import { onMount } from 'svelte';

/**
 * Whether the hands are still: no pointer is down (it may be dragging a card) and nobody is typing.
 * Anything that would shift the page waits for that.
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
		// after the drop has landed
		on(['pointerup', 'pointercancel'], () => requestAnimationFrame(() => (down = false)));
		// once the focus has settled, also when rendering moves it
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
