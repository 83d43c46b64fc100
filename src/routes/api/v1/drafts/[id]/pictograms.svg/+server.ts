import { drawing } from '$lib/server/http/drawing';
import { endpoint } from '$lib/server/http/endpoint';
import { setSprite } from '$lib/server/pictograms/set-sprite';
import { findDraft } from '$lib/server/store/draft-record';

export const GET = endpoint({ maker: true }, async ({ app, event, maker, refuse }) => {
	const { id = '' } = event.params;
	const record = await app.store.read(() => findDraft(app.store, maker.owners, id));
	if (!record) return refuse({ ok: false, problem: 'no-such-draft' });
	return drawing(setSprite(record.deck, record.pictures), 'no-store');
});
