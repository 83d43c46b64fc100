import { onMount } from 'svelte';
import { afterNavigate, beforeNavigate, pushState } from '$app/navigation';
import { page } from '$app/state';
import { provideLayers } from '$lib/ui/open-layers';

/**
 * Back, the swipe and the key of a phone close what lies open over a page, and never leave a dialogue
 * unasked. Called once while a page is made.
 */
export function hearBack(): void {
	/** a page that was opened from outside has nothing of ours beneath it to go back to */
	let fromOutside = true;
	let held = false;

	function hold() {
		// before anything was touched a browser skips what a page laid beneath itself
		if (!fromOutside || held || !navigator.userActivation?.hasBeenActive) return;
		held = true;
		pushState('', { ...page.state, held: true });
	}

	const layers = provideLayers(hold);
	afterNavigate(({ type }) => (fromOutside = type === 'enter'));
	beforeNavigate((navigation) => {
		if (navigation.type === 'popstate' && layers.back()) navigation.cancel();
	});
	onMount(() => {
		function popped({ state }: PopStateEvent) {
			// an entry without a state is one that a scanned link made: nothing was laid over it
			if (!held || (state !== null && page.state.held)) return;
			held = false;
			if (!layers.back()) history.back();
			else if (layers.holds) hold();
		}
		/** The first touch of a page that was opened from outside lets Back ask as well. */
		const touched = () => layers.holds && hold();
		addEventListener('popstate', popped);
		addEventListener('click', touched);
		addEventListener('keyup', touched);
		return () => {
			removeEventListener('popstate', popped);
			removeEventListener('click', touched);
			removeEventListener('keyup', touched);
		};
	});
}
