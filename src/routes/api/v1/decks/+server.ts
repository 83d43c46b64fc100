import { anyJson } from '$lib/protocol/field';
import { newOwnerOfBrowser } from '$lib/server/access/deck-owner';
import { viewerOf } from '$lib/server/access/viewer';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { listDecks } from '$lib/server/store/deck-shelf';
import { addDeck } from '$lib/server/usecases/add-deck';
import { deckLine } from '$lib/server/usecases/deck-lines';

const MOST_BYTES = 2 * 1024 * 1024;

export const GET = endpoint({}, async (call) => {
	const { app, event } = call;
	const viewer = await viewerOf(app, event, () => call.address);
	const decks = await app.store.read(() => listDecks(app.store, viewer));
	return answer(decks.map(deckLine));
});

export const POST = endpoint(
	{ organiser: true, body: anyJson, limit: MOST_BYTES },
	async ({ app, event, body, address, owner, refuse }) => {
		const bringer = { owner: owner ?? newOwnerOfBrowser(app, event.cookies), address };
		const added = await addDeck(app, bringer, body);
		return added.ok ? answer(added.value, 201) : refuse(added);
	}
);
