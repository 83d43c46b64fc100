import { deckUpload } from '$lib/protocol/deck-upload';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { addDeckFile } from '$lib/server/usecases/add-deck-file';

const MOST_BYTES = 2 * 1024 * 1024;

export const POST = endpoint(
	{ roles: ['researcher'], body: deckUpload, limit: MOST_BYTES },
	async ({ app, body, refuse }) => {
		const added = await addDeckFile(app, body);
		return added.ok ? answer(added.value, 201) : refuse(added);
	}
);
