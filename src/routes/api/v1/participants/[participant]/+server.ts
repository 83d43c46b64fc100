import { CLEAR_CACHE } from '$lib/server/http/clear-site-data';
import { answer } from '$lib/server/http/endpoint';
import { participantEndpoint } from '$lib/server/http/participant-endpoint';
import { takeCookie } from '$lib/server/http/session-cookie';
import { eraseOwn } from '$lib/server/usecases/erase-participant';
import { readOwnState } from '$lib/server/usecases/own-state';

export const GET = participantEndpoint(undefined, async ({ app, who, refuse }) => {
	const own = await readOwnState(app, who.token);
	return own.ok ? answer(own.value) : refuse(own);
});

export const DELETE = participantEndpoint(undefined, async ({ app, event, who }) => {
	const erased = await eraseOwn(app, who.token);
	takeCookie(event.cookies, app.config, 'participant', who.token.d);
	return answer(erased, 200, CLEAR_CACHE);
});
