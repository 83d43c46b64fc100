import { wallEcho } from '$lib/protocol/wall-echo';
import { endpoint } from '$lib/server/http/endpoint';
import { keepWallEcho } from '$lib/server/live/wall-echoes';

/** A wall says what it has painted. */
export const POST = endpoint({ roles: ['wall'], body: wallEcho }, async ({ app, who, body }) => {
	await keepWallEcho(app, who.dialogue, who.key, body);
	return new Response(null, { status: 204 });
});
