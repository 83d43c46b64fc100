import { newDraft } from '$lib/protocol/drafts';
import { MOST_DRAFT_SIGNS } from '$lib/domain/deck-making/draft-deck';
import { readsDeck } from '$lib/server/access/reads-deck';
import { isDeckLink } from '$lib/server/access/deck-link';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { createDraft } from '$lib/server/usecases/create-draft';
import { listSets } from '$lib/server/usecases/list-sets';

export const GET = endpoint({ maker: true }, async ({ app, maker }) =>
	answer({ sets: await app.store.read(() => listSets(app, maker)) })
);

/** A file travels as a JSON string, and escaping makes it longer. */
const MOST_BYTES = 2 * MOST_DRAFT_SIGNS;

export const POST = endpoint(
	{ maker: true, body: newDraft, limit: MOST_BYTES },
	async ({ app, event, maker, address, body, refuse }) => {
		const link = 'deck' in body.from ? body.from.link : undefined;
		const made = await createDraft(app, maker, body, {
			address,
			mayRead: async (deck) =>
				isDeckLink(app, deck.id, link) || (await readsDeck(app, event, () => address, deck))
		});
		return made.ok ? answer(made.value, 201) : refuse(made);
	}
);
