import { sessionEndRequest, sessionRequest } from '$lib/protocol/join-request';
import { noteAct } from '$lib/server/usecases/acts';
import { desksOf, wasRevoked, whoHas } from '$lib/server/access/who-asks';
import { isChosen, type Who } from '$lib/server/access/who';
import { countWrongKey, tooManyWrongKeys, WRONG_KEYS } from '$lib/server/access/wrong-keys';
import { CLEAR_CACHE, CLEAR_EVERYTHING } from '$lib/server/http/clear-site-data';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { pageKey } from '$lib/server/http/page-key';
import { giveCookie, takeCookie, takeEveryCookie } from '$lib/server/http/session-cookie';

/**
 * Swaps a key for a cookie that no script can read. A dialogue's key cannot be guessed, so the
 * right link opens whatever was tried before; if a person chose the key, even the right one waits
 * after too many wrong ones from a network.
 */
export const POST = endpoint({ body: sessionRequest }, async (call) => {
	const { app, event, body, address, refuse } = call;
	const kind = isChosen(body.role) ? body.role : 'link';
	const who = await whoHas(app, body.key);
	if (
		(isChosen(body.role) || (who && isChosen(who.role))) &&
		(await tooManyWrongKeys(app, kind, address))
	) {
		return refuse(TOO_MANY);
	}
	const dialogue = who && dialogueOf(who);
	const fits = body.dialogue === undefined || body.dialogue === dialogue;
	if (!who || who.role !== body.role || !fits) {
		const revoked = who ? undefined : await wasRevoked(app, body.key);
		if (revoked) return refuse({ ok: false, problem: revoked });
		const counted = await countWrongKey(app, kind, address);
		return refuse(counted === 'too-many-links' ? TOO_MANY : { ok: false, problem: counted });
	}
	giveCookie(event.cookies, app, who, dialogue, body.key, body.passing);
	if (who.role === 'admin') {
		await app.store.commit(() => noteAct(app, 'operator', 'came-in', ''));
	}
	return new Response(null, { status: 204 });
});

/**
 * The key of our pages in this browser, in case a filter strips what browsers state of a request,
 * and which desks it opens, so that a page need not ask again for a known key.
 */
export const GET = endpoint({}, async ({ app, event }) =>
	answer({
		pageKey: pageKey(app.signing[0] ?? '', event.request.headers.get('cookie') ?? ''),
		opens: await desksOf(app, event.cookies)
	})
);

/**
 * Removes what opens a dialogue or the research room here, for somebody leaving a shared computer.
 * The key itself stays valid.
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
	extra: { retryAfter: WRONG_KEYS.windowMs / 1000 }
} as const;

function dialogueOf(who: Who): string | undefined {
	switch (who.role) {
		case 'researcher':
		case 'organiser':
		case 'admin':
			return undefined;
		case 'participant':
			return who.claims.d;
		case 'facilitator':
		case 'wall':
			return who.dialogue;
	}
}
