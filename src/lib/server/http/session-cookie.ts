import type { Cookies } from '@sveltejs/kit';
import { sessionRequest } from '$lib/protocol/join';
import { cookieName, type Role } from '../access/who';
import type { Config } from '../config';
import { isSecure } from './origins';

const THIRTY_DAYS_S = 30 * 24 * 3600;
const OURS = new RegExp(`^(__Host-)?(${sessionRequest.entries.role.options.join('|')})(-|$)`);

type Origin = Pick<Config, 'origin'>;

/**
 * Gives the cookie of a role, which no script can read and no other site sends.
 * @param passing forgotten when the browser closes
 */
export function giveCookie(
	cookies: Cookies,
	config: Origin,
	role: Role,
	dialogue: string | undefined,
	key: string,
	passing: boolean
): void {
	const secure = isSecure(config);
	cookies.set(cookieName(secure, role, dialogue), key, {
		path: '/',
		httpOnly: true,
		sameSite: 'strict',
		secure,
		...(passing ? {} : { maxAge: THIRTY_DAYS_S })
	});
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
		if (OURS.test(name)) cookies.delete(name, { path: '/', secure });
	}
}
