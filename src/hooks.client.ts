import type { ClientInit } from '@sveltejs/kit';
import { mendHash } from '$lib/live/mend-hash';

mendHash();

/** Before any page: a browser that has the newest two of what older-browsers.ts adds has all of it. */
export const init: ClientInit = async () => {
	if (!('canParse' in URL && 'groupBy' in Map)) {
		(await import('./older-browsers')).helpOlderBrowser();
	}
};
