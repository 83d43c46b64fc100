import { lookRequest } from '$lib/protocol/join';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { lookAtDialogue } from '$lib/server/usecases/look-at-dialogue';

/** What a person should know before saying yes: asked with the code, nothing is kept. */
export const POST = endpoint({ body: lookRequest }, async ({ app, body, address, refuse }) => {
	const found = await lookAtDialogue(app, body.code, address);
	return found.ok ? answer(found.value) : refuse(found);
});
