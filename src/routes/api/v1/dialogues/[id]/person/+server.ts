import { isPassing } from '$lib/server/access/cookie-value';
import { cookieName } from '$lib/server/access/who';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { isSecure } from '$lib/server/network/is-secure';
import { resumePerson } from '$lib/server/usecases/resume-person';

/**
 * Finds the person of this browser again where it kept a cookie and nothing else; 204 without that. It hands out what
 * the cookie itself keeps from scripts, so it is asked as if it changed something: a page of ours alone gets it, no
 * address that is opened or followed shows it, and nothing on the way keeps it.
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
