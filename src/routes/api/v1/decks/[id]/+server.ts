import { deckFile } from '$lib/decks/deck-file';
import { deckWithdrawal } from '$lib/protocol/deck-line';
import { readsDeck } from '$lib/server/access/reads-deck';
import { download } from '$lib/server/http/download';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { findDeck, picturesOf } from '$lib/server/store/deck-shelf';
import { deleteDeck, withdrawDeck } from '$lib/server/usecases/clear-deck';

export const GET = endpoint({}, async (call) => {
	const { app, event, refuse } = call;
	const version = event.url.searchParams.get('version') ?? undefined;
	const deck = await app.store.read(() => findDeck(app.store, event.params['id'] ?? '', version));
	const isShown = deck && (await readsDeck(app, event, () => call.address, deck));
	if (!isShown) return refuse({ ok: false, problem: 'no-such-deck' });
	const format = event.url.searchParams.get('format');
	if (format !== 'csv' && format !== 'json') return answer(deck);
	const pictures = await app.store.read(() => picturesOf(app.store, deck));
	return download({
		name: `${deck.id}-${deck.version}.${format}`,
		type: `${format === 'csv' ? 'text/csv' : 'application/json'}; charset=utf-8`,
		body: new TextEncoder().encode(deckFile(deck, pictures, format))
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
