import { answer } from '$lib/server/http/endpoint';
import { participantEndpoint } from '$lib/server/http/participant-endpoint';
import { eraseParticipant } from '$lib/server/usecases/erase-participant';
import { readOwnState } from '$lib/server/usecases/own-state';

export const GET = participantEndpoint(undefined, async ({ app, who, refuse }) => {
	const own = await readOwnState(app, who.claims);
	return own.ok ? answer(own.value) : refuse(own);
});

export const DELETE = participantEndpoint(undefined, async ({ app, who }) => {
	await eraseParticipant(app, who.claims.p);
	return new Response(null, { status: 204 });
});
