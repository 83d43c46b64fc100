import { movesRequest } from '$lib/protocol/entries';
import { answer } from '$lib/server/http/endpoint';
import { participantEndpoint } from '$lib/server/http/participant-endpoint';
import { takeEntries } from '$lib/server/usecases/take-entries';

export const POST = participantEndpoint(movesRequest, async ({ app, who, body, refuse }) => {
	const taken = await takeEntries(app, who.token, body.moves);
	return taken.ok ? answer(taken.value) : refuse(taken);
});
