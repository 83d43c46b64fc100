import { onMount } from 'svelte';
import { afterNavigate, beforeNavigate, pushState } from '$app/navigation';
import { page } from '$app/state';
import { provideLayers } from '$lib/ui/open-layers';

/**
 * A phone's Back key or swipe closes what is open over a page, and never leaves a dialogue without
 * asking. Called once while a page is set up.
 */
export function hearBack(): void {
	/** a page opened from outside has no page of ours to go back to */
	let fromOutside = true;
	let held = false;
	let late = false;

	function hold() {
		// before any user interaction browsers skip history entries a page pushed itself
		if (!fromOutside || held || !navigator.userActivation?.hasBeenActive) return;
		// while a refused Back is undone the address is the other page's, and would become ours
		late = location.pathname !== page.url.pathname;
		if (late) return;
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
			if (late && layers.holds) return hold();
			// an entry without state was made by a scanned link: nothing was open over it
			if (!held || (state !== null && page.state.held)) return;
			held = false;
			if (!layers.back()) history.back();
			else if (layers.holds) hold();
		}
		/** From the first touch of a page opened from outside, Back asks as well. */
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
