import type { ClientInit } from '@sveltejs/kit';
import { mendHash } from '$lib/live/mend-hash';

mendHash();

/** Before any page. A browser with the newest two features of older-browsers.ts has them all. */
export const init: ClientInit = async () => {
	if (!('canParse' in URL && 'groupBy' in Map)) {
		(await import('./older-browsers')).helpOlderBrowser();
	}
};
