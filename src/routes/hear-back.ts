import { beforeNavigate } from '$app/navigation';
import { provideLayers } from '$lib/ui/open-layers';

/**
 * Back, the swipe and the key of a phone close what lies open over a page, and never leave a dialogue
 * unasked. Called once while a page is made.
 */
export function hearBack(): void {
	const layers = provideLayers();
	beforeNavigate((navigation) => {
		if (navigation.type === 'popstate' && layers.back()) navigation.cancel();
	});
}
