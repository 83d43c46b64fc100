import { deckCsv } from '$lib/decks/deck-csv';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { findDeck } from '$lib/server/store/deck-shelf';

export const GET = endpoint({}, async ({ app, event, refuse }) => {
	const version = event.url.searchParams.get('version') ?? undefined;
	const deck = await app.store.read(() => findDeck(app.store, event.params['id'] ?? '', version));
	if (!deck) return refuse({ ok: false, problem: 'no-such-deck' });
	if (event.url.searchParams.get('format') !== 'csv') return answer(deck);
	return new Response(deckCsv(deck), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${deck.id}-${deck.version}.csv"`,
			'cache-control': 'no-store'
		}
	});
});
