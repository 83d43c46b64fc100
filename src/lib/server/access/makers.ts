import type { RequestEvent } from '@sveltejs/kit';
import type { App } from '../app';
import { newOwnerOfBrowser, ownerOf, ownerOfBrowser } from './deck-owner';
import { organisersNow } from './named-keys';
import { askedBy, whoAsks, type Revoked } from './who-asks';

/** Who makes card sets: new ones go to the first owner, the others are theirs too. */
export interface Maker {
	readonly owners: readonly [string, ...string[]];
	/** of researchers or organisers */
	readonly hasKey: boolean;
}
export type NoMaker = 'making-shut' | 'organiser-key' | 'key-wrong' | Revoked | 'too-many-links';

/**
 * The asker as a maker of card sets: by a key sent or kept as a cookie, or by the browser where no
 * key is needed. What a browser made before it had a key stays its own.
 */
export async function makerOf(
	app: App,
	event: RequestEvent,
	address: () => string
): Promise<Maker | NoMaker> {
	const asked = await whoAsks(askedBy(app, event, address), ['researcher', 'organiser']);
	const browser = ownerOfBrowser(app, event.cookies);
	if (typeof asked !== 'string') {
		const owner = ownerOf(asked) ?? '';
		return { owners: browser ? [owner, browser] : [owner], hasKey: true };
	}
	if (asked !== 'key-missing') return asked;
	const makers = await app.store.read(() => organisersNow(app));
	if (makers === 'nobody') return 'making-shut';
	if (makers === 'key-holders') return 'organiser-key';
	return { owners: [browser ?? newOwnerOfBrowser(app, event.cookies)], hasKey: false };
}
