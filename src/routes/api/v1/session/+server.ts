import { sessionEndRequest, sessionRequest } from '$lib/protocol/join';
import { wasRevoked, whoHas, type Who } from '$lib/server/access/who';
import { countWrongLink, tooManyWrongLinks, WRONG_LINKS } from '$lib/server/access/wrong-links';
import { CLEAR_CACHE, CLEAR_EVERYTHING } from '$lib/server/http/clear-site-data';
import { endpoint } from '$lib/server/http/endpoint';
import { giveCookie, takeCookie, takeEveryCookie } from '$lib/server/http/session-cookie';

/**
 * Swaps a key for a cookie that no script can read. The key of a dialogue cannot be guessed, so the right
 * link opens whatever was tried before it; a researcher's key is chosen by a person, so after too many wrong
 * ones from an address even the right one waits.
 */
export const POST = endpoint({ body: sessionRequest }, async (call) => {
	const { app, event, body, address, refuse } = call;
	const limited = await app.store.read(() => tooManyWrongLinks(app, address));
	if (limited && body.role === 'researcher') return refuse(TOO_MANY);
	const who = await whoHas(app, body.key);
	const dialogue = who && dialogueOf(who);
	const fits = body.dialogue === undefined || body.dialogue === dialogue;
	if (!who || who.role !== body.role || !fits) {
		if (!who && (await wasRevoked(app, body.key))) {
			return refuse({ ok: false, problem: 'key-revoked' });
		}
		if (limited) return refuse(TOO_MANY);
		await app.store.commit(() => countWrongLink(app, address));
		return refuse({ ok: false, problem: 'key-wrong' });
	}
	giveCookie(event.cookies, app.config, who.role, dialogue, body.key, body.passing);
	return new Response(null, { status: 204 });
});

/**
 * Takes back what opens a dialogue or the research room here: for who leaves a computer that others use. The key itself
 * stays good.
 */
export const DELETE = endpoint({ body: sessionEndRequest }, ({ app, event, body }) => {
	if ('everything' in body) {
		takeEveryCookie(event.cookies, app.config);
		return new Response(null, { status: 204, headers: CLEAR_EVERYTHING });
	}
	takeCookie(event.cookies, app.config, body.role, body.dialogue);
	return new Response(null, { status: 204, headers: CLEAR_CACHE });
});

const TOO_MANY = {
	ok: false,
	problem: 'too-many-links',
	extra: { retryAfter: WRONG_LINKS.windowMs / 1000 }
} as const;

function dialogueOf(who: Who): string | undefined {
	switch (who.role) {
		case 'researcher':
			return undefined;
		case 'participant':
			return who.claims.d;
		case 'facilitator':
		case 'wall':
			return who.dialogue;
	}
}
