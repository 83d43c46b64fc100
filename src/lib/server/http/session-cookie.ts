import type { Cookies } from '@sveltejs/kit';
import { cookieValue, givenAt } from '../access/cookie-value';
import { cookieName, type Role, type Who } from '../access/who';
import type { App } from '../app';
import type { Config } from '../config';
import { isOurCookie, OUR_COOKIE } from './is-our-cookie';
import { isSecure } from '../network/is-secure';

const THIRTY_DAYS_S = 30 * 24 * 3600;
/** Number of dialogues a browser keeps cookies for; older ones are dropped. */
export const MOST_DIALOGUES = 10;

type Origin = Pick<Config, 'origin'>;

/**
 * Sets the cookie of a role, which no script can read and no other site sends. All cookies together
 * stay short enough for every server on the way.
 * @param passing forgotten when the browser closes
 */
export function giveCookie(
	cookies: Cookies,
	app: Pick<App, 'config' | 'signing' | 'now'>,
	who: Who,
	dialogue: string | undefined,
	key: string,
	passing: boolean
): void {
	const secure = isSecure(app.config);
	if (dialogue !== undefined) forgetOldest(cookies, secure, dialogue);
	cookies.set(cookieName(secure, who.role, dialogue), cookieValue(app, who, key, passing), {
		path: '/',
		httpOnly: true,
		sameSite: 'strict',
		secure,
		...(passing ? {} : { maxAge: THIRTY_DAYS_S })
	});
}

/** Makes room for one dialogue more. */
function forgetOldest(cookies: Cookies, secure: boolean, fresh: string): void {
	const given = new Map<string, { names: string[]; at: number }>();
	for (const { name, value } of cookies.getAll()) {
		const dialogue = OUR_COOKIE.exec(name)?.[1];
		if (dialogue === undefined || dialogue === fresh) continue;
		const known = given.get(dialogue) ?? { names: [], at: 0 };
		given.set(dialogue, {
			names: [...known.names, name],
			at: Math.max(known.at, givenAt(value))
		});
	}
	// browsers send the oldest first: of two from the same minute the later one stays
	const oldest = [...given.values()].sort((a, b) => a.at - b.at);
	for (const { names } of oldest.slice(0, Math.max(0, oldest.length - MOST_DIALOGUES + 1))) {
		for (const name of names) cookies.delete(name, { path: '/', secure });
	}
}

/** Takes back the cookie of a role. */
export function takeCookie(cookies: Cookies, config: Origin, role: Role, dialogue?: string): void {
	const secure = isSecure(config);
	cookies.delete(cookieName(secure, role, dialogue), { path: '/', secure });
}

/** Takes back every cookie that this site gave, and no other. */
export function takeEveryCookie(cookies: Cookies, config: Origin): void {
	const secure = isSecure(config);
	for (const { name } of cookies.getAll()) {
		if (isOurCookie(name)) cookies.delete(name, { path: '/', secure });
	}
}
