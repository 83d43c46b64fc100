import { readsDeck } from '$lib/server/access/reads-deck';
import { drawing } from '$lib/server/http/drawing';
import { endpoint } from '$lib/server/http/endpoint';
import { setSprite } from '$lib/server/pictograms/set-sprite';
import { findDeck, isInUse, picturesOf } from '$lib/server/store/deck-shelf';

/**
 * The drawings of a set. Phones ask for them without a key of their own: once a dialogue has the
 * set, they are open to anybody who names its id and version.
 */
export const GET = endpoint({}, async (call) => {
	const { app, event, refuse } = call;
	const { id = '' } = event.params;
	const version = event.url.searchParams.get('version') ?? undefined;
	const deck = await app.store.read(() => findDeck(app.store, id, version));
	const shown =
		deck &&
		((version !== undefined && (await app.store.read(() => isInUse(app.store, deck)))) ||
			(await readsDeck(app, event, () => call.address, deck)));
	if (!deck || !shown) return refuse({ ok: false, problem: 'no-such-deck' });
	const pictures = await app.store.read(() => picturesOf(app.store, deck));
	// a version never changes
	return drawing(setSprite(deck, pictures), version ? 'private, max-age=86400' : 'no-store');
});
