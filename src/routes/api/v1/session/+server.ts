import { sessionRequest } from '$lib/protocol/join';
import { cookieName, whoHas } from '$lib/server/access/who';
import { endpoint } from '$lib/server/http/endpoint';
import { isSecure } from '$lib/server/http/origins';

const THIRTY_DAYS_S = 30 * 24 * 3600;

/** Swaps a key for a cookie that no script can read. */
export const POST = endpoint({ body: sessionRequest }, async ({ app, event, body, refuse }) => {
	const who = await whoHas(app, body.key);
	if (!who || who.role !== body.role) return refuse({ ok: false, problem: 'key-wrong' });
	const dialogue =
		who.role === 'researcher'
			? undefined
			: who.role === 'participant'
				? who.claims.d
				: who.dialogue;
	if (body.dialogue !== undefined && body.dialogue !== dialogue) {
		return refuse({ ok: false, problem: 'key-wrong' });
	}
	const secure = isSecure(app.config);
	event.cookies.set(cookieName(secure, who.role, dialogue), body.key, {
		path: '/',
		httpOnly: true,
		sameSite: 'strict',
		secure,
		maxAge: THIRTY_DAYS_S
	});
	return new Response(null, { status: 204 });
});
