import { isPassing } from '$lib/server/access/cookie-value';
import { cookieName } from '$lib/server/access/who';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { isSecure } from '$lib/server/network/is-secure';
import { resumePerson } from '$lib/server/usecases/resume-person';

/**
 * Finds this browser's person again if it kept only a cookie; 204 without one. It hands out what
 * the cookie itself hides from scripts, so it is called like a change: only our own pages get it,
 * no opened or followed address shows it, and nothing on the way stores it.
 */
export const POST = endpoint(
	{ roles: ['participant'], orNobody: true },
	async ({ app, event, who, refuse }) => {
		const { claims } = who;
		const value =
			event.cookies.get(cookieName(isSecure(app.config), 'participant', claims.d)) ?? '';
		// on a phone that several people use, this may be the next one
		if (isPassing(value)) return refuse({ ok: false, problem: 'not-yours' });
		const found = await resumePerson(app, claims);
		return found.ok ? answer(found.value) : refuse(found);
	}
);
