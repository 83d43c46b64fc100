import { entriesRequest } from '$lib/protocol/entries';
import { answer } from '$lib/server/http/endpoint';
import { participantEndpoint } from '$lib/server/http/participant-endpoint';
import { takeEntries } from '$lib/server/usecases/take-entries';

export const POST = participantEndpoint(entriesRequest, async ({ app, who, body, refuse }) => {
	const taken = await takeEntries(app, who.token, body.entries);
	return taken.ok ? answer(taken.value) : refuse(taken);
});
