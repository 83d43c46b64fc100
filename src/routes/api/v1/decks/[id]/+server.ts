import { answer, endpoint } from '$lib/server/http/endpoint';
import { findDeck } from '$lib/server/store/deck-shelf';

export const GET = endpoint({}, async ({ app, event, refuse }) => {
	const version = event.url.searchParams.get('version') ?? undefined;
	const deck = await app.store.read(() => findDeck(app.store, event.params['id'] ?? '', version));
	return deck ? answer(deck) : refuse({ ok: false, problem: 'no-such-deck' });
});
