import { deckFile } from '$lib/decks/deck-file';
import { download } from '$lib/server/http/download';
import { endpoint } from '$lib/server/http/endpoint';
import { findDraft } from '$lib/server/store/draft-record';
import { idOfDraft } from '$lib/server/usecases/create-draft';

export const GET = endpoint({ maker: true }, async ({ app, event, maker, refuse }) => {
	const { id = '' } = event.params;
	const record = await app.store.read(() => findDraft(app.store, maker.owners, id));
	if (!record) return refuse({ ok: false, problem: 'no-such-draft' });
	const format = event.url.searchParams.get('format') === 'csv' ? 'csv' : 'json';
	return download({
		name: `${idOfDraft(record.deck)}.${format}`,
		type: `${format === 'csv' ? 'text/csv' : 'application/json'}; charset=utf-8`,
		body: new TextEncoder().encode(deckFile(record.deck, record.pictures, format))
	});
});
