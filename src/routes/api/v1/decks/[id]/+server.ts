import { deckCsv } from '$lib/decks/deck-csv';
import { deckWithdrawal } from '$lib/protocol/deck-line';
import { readsDeck } from '$lib/server/access/reads-deck';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { findDeck } from '$lib/server/store/deck-shelf';
import { deleteDeck, withdrawDeck } from '$lib/server/usecases/clear-deck';

export const GET = endpoint({}, async (call) => {
	const { app, event, refuse } = call;
	const version = event.url.searchParams.get('version') ?? undefined;
	const deck = await app.store.read(() => findDeck(app.store, event.params['id'] ?? '', version));
	const isShown = deck && (await readsDeck(app, event, () => call.address, deck));
	if (!isShown) return refuse({ ok: false, problem: 'no-such-deck' });
	if (event.url.searchParams.get('format') !== 'csv') return answer(deck);
	return new Response(deckCsv(deck), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${deck.id}-${deck.version}.csv"`,
			'cache-control': 'no-store'
		}
	});
});

/** Takes a version off the lists, or puts it back. */
export const POST = endpoint(
	{ keeper: true, body: deckWithdrawal },
	async ({ app, event, owner = '', body, refuse }) => {
		const named = { id: event.params['id'] ?? '', version: body.version };
		const outcome = await withdrawDeck(app, owner, named, body.withdrawn);
		return outcome.ok ? new Response(null, { status: 204 }) : refuse(outcome);
	}
);

export const DELETE = endpoint({ keeper: true }, async ({ app, event, owner = '', refuse }) => {
	const version = event.url.searchParams.get('version') ?? '';
	const outcome = await deleteDeck(app, owner, { id: event.params['id'] ?? '', version });
	return outcome.ok ? new Response(null, { status: 204 }) : refuse(outcome);
});
