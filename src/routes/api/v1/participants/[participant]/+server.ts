import { cookieName } from '$lib/server/access/who';
import { CLEAR_CACHE } from '$lib/server/http/clear-site-data';
import { answer } from '$lib/server/http/endpoint';
import { participantEndpoint } from '$lib/server/http/participant-endpoint';
import { isSecure } from '$lib/server/http/origins';
import { eraseParticipant } from '$lib/server/usecases/erase-participant';
import { readOwnState } from '$lib/server/usecases/own-state';

export const GET = participantEndpoint(undefined, async ({ app, who, refuse }) => {
	const own = await readOwnState(app, who.claims);
	return own.ok ? answer(own.value) : refuse(own);
});

export const DELETE = participantEndpoint(undefined, async ({ app, event, who }) => {
	await eraseParticipant(app, who.claims.p);
	const secure = isSecure(app.config);
	event.cookies.delete(cookieName(secure, 'participant', who.claims.d), { path: '/', secure });
	return new Response(null, { status: 204, headers: CLEAR_CACHE });
});
