import { lookRequest } from '$lib/protocol/join-request';
import { isPassing } from '$lib/server/access/cookie-value';
import { cookieName } from '$lib/server/access/who';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { isSecure } from '$lib/server/network/is-secure';
import { lookAtDialogue } from '$lib/server/usecases/look-at-dialogue';

/** What a person should know before saying yes: asked with the code, nothing is kept. */
export const POST = endpoint(
	{ body: lookRequest },
	async ({ app, event, body, address, refuse }) => {
		const found = await lookAtDialogue(app, body.code, address);
		if (!found.ok) return refuse(found);
		const name = cookieName(isSecure(app.config), 'participant', found.value.dialogue);
		const cookie = event.cookies.get(name);
		// perhaps somebody already takes part in this browser, which kept nothing but a cookie
		const here = cookie !== undefined && !isPassing(cookie);
		return answer({ ...found.value, ...(here ? { here } : {}) });
	}
);
