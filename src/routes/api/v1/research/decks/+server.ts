import { deckUpload } from '$lib/protocol/deck-upload';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { addDeckFile } from '$lib/server/usecases/add-deck-file';
import { shelfLines } from '$lib/server/usecases/deck-lines';

const MOST_BYTES = 2 * 1024 * 1024;

export const GET = endpoint({ roles: ['researcher'] }, async ({ app, who }) =>
	answer(await app.store.read(() => shelfLines(app, `researcher:${who.name}`)))
);

export const POST = endpoint(
	{ roles: ['researcher'], body: deckUpload, limit: MOST_BYTES },
	async ({ app, who, address, body, refuse }) => {
		const added = await addDeckFile(app, { owner: `researcher:${who.name}`, address }, body);
		return added.ok ? answer(added.value, 201) : refuse(added);
	}
);
