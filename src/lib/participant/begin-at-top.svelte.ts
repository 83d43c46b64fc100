import { tick, untrack } from 'svelte';
import { focusHeading } from './focus-heading';

/**
 * Each screen of a part that has several begins at its top, with its heading read. Called once
 * while the part is set up.
 * @param screen changes with the screen
 */
export function beginAtTop(screen: () => unknown): void {
	let stood = untrack(screen);
	$effect(() => {
		const now = screen();
		if (now === stood) return;
		stood = now;
		scrollTo(0, 0);
		void tick().then(() => focusHeading());
	});
}
