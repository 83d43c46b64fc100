import { flushSync } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';

let printing = false;

const subscribe = createSubscriber((update) => {
	const stop = new AbortController();
	const forced = matchMedia('(forced-colors: active)');
	forced.addEventListener('change', update, { signal: stop.signal });
	for (const name of ['beforeprint', 'afterprint']) {
		const heard = () => {
			printing = name === 'beforeprint';
			update();
			// the page is printed as soon as this returns
			flushSync();
		};
		addEventListener(name, heard, { signal: stop.signal });
	}
	return () => stop.abort();
});

/** Whether pictograms are drawn in lines: on paper, and where the person chose the colours. */
export const inLines = {
	get current(): boolean {
		subscribe();
		return printing || matchMedia('(forced-colors: active)').matches;
	}
};
