import { answer, endpoint } from '$lib/server/http/endpoint';
import { listDecks } from '$lib/server/store/deck-shelf';
import { addDeck } from '$lib/server/usecases/add-deck';
import { anyJson } from '$lib/protocol/field';

const MOST_BYTES = 2 * 1024 * 1024;

export const GET = endpoint({}, async ({ app }) => {
	const decks = await app.store.read(() => listDecks(app.store));
	return answer(
		decks.map(
			({ id, version, languages, unreviewed = [], title, description, status, axes, cards }) => ({
				id,
				version,
				languages,
				unreviewed,
				title,
				description,
				status,
				profiles: axes.length === 2,
				cards: {
					factors: cards.filter((card) => card.kind === 'factor').length,
					needs: cards.filter((card) => card.kind === 'need').length
				}
			})
		)
	);
});

export const POST = endpoint(
	{ organiser: true, body: anyJson, limit: MOST_BYTES },
	async ({ app, body, refuse }) => {
		const added = await addDeck(app, body);
		return added.ok ? answer(added.value, 201) : refuse(added);
	}
);
