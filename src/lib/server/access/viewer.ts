import type { RequestEvent } from '@sveltejs/kit';
import type { App } from '../app';
import type { Viewer } from '../store/deck-shelf';
import { isDeckLink } from './deck-link';
import { ownerOf, ownerOfBrowser } from './deck-owner';
import { askedBy, whoAsks } from './who-asks';

/** Who looks at card sets: by the browser, the key it came with, and the link of a set. */
export async function viewerOf(
	app: App,
	event: RequestEvent,
	address: () => string,
	link?: string | null
): Promise<Viewer> {
	const browser = ownerOfBrowser(app, event.cookies);
	const asked = await whoAsks(askedBy(app, event, address), ['researcher', 'organiser']);
	const key = typeof asked === 'string' ? undefined : ownerOf(asked);
	return {
		owners: [key, browser].filter((owner) => owner !== undefined),
		hasKey: key !== undefined,
		byLink: (deck) => isDeckLink(app, deck, link)
	};
}
