import type { RequestEvent } from '@sveltejs/kit';
import type { Deck } from '$lib/domain/deck';
import type { App } from '../app';
import { isSecure } from '../http/origins';
import { isBrowser, ownerOfDeck } from '../store/deck-shelf';
import { first } from '../store/store';
import { ownerOfBrowser } from './deck-owner';
import { whoAsks } from './who-asks';

/**
 * Whether who asks may read a card set: all may, but for one that a browser brought. That is for the browser itself,
 * for who has the key of researchers or organisers, and for who is in the dialogue named in `?dialogue` that uses it.
 */
export async function readsDeck(
	app: App,
	event: RequestEvent,
	address: () => string,
	deck: Deck
): Promise<boolean> {
	const owner = await app.store.read(() => ownerOfDeck(app.store, deck));
	if (!isBrowser(owner) || owner === ownerOfBrowser(app, event.cookies)) return true;
	const asked = {
		app,
		authorization: event.request.headers.get('authorization'),
		cookies: event.cookies,
		secure: isSecure(app.config),
		address
	};
	const dialogue = event.url.searchParams.get('dialogue');
	if (dialogue === null) {
		return typeof (await whoAsks(asked, ['researcher', 'organiser'])) !== 'string';
	}
	const roles = ['facilitator', 'wall', 'participant'] as const;
	if (typeof (await whoAsks(asked, roles, dialogue)) === 'string') return false;
	const used = await app.store.read(() =>
		first(
			app.store.sql
				.selectFrom('dialogues')
				.select('id')
				.where('id', '=', dialogue)
				.where('deck', '=', deck.id)
				.where('deck_version', '=', deck.version)
		)
	);
	return used !== undefined;
}
