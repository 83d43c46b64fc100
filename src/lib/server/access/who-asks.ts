import type { Cookies, RequestEvent } from '@sveltejs/kit';
import type { App } from '../app';
import { first, type Unit } from '../store/store';
import { isSecure } from '../network/is-secure';
import { openedByCookie } from './cookie-value';
import { hashKey, sameText } from '../keys';
import { holderOf, wasNamedKey } from './named-keys';
import { readParticipantToken } from './participant-token';
import { CHOSEN, cookieName, isChosen, type ChosenRole, type Role, type Who } from './who';
import { countWrongKey, tooManyWrongKeys } from './wrong-keys';

/** The credential is missing, or opens nothing here. */
export type NotIn = 'key-missing' | 'key-wrong' | Revoked | 'too-many-links';

/** It worked until whoever leads the dialogue, or the operator, revoked it. */
export type Revoked = 'key-revoked' | 'key-taken-back';

/** Finds what a key opens: a dialogue's by its hash, a token by its mac, or the configuration. */
export async function whoHas(app: App, key: string): Promise<Who | undefined> {
	if (key.startsWith('p.')) {
		const claims = readParticipantToken(app.signing, key);
		return claims && { role: 'participant', claims, token: claims };
	}
	const { researcherKeys, organiserKey, adminKey } = app.config;
	const researcher = researcherKeys.find((one) => sameText(one.key, key));
	if (researcher) return { role: 'researcher', name: researcher.name };
	if (organiserKey !== undefined && sameText(organiserKey, key)) {
		return { role: 'organiser', name: '' };
	}
	if (adminKey !== undefined && sameText(adminKey, key)) return { role: 'admin' };
	const holder = await holderOf(app, key);
	if (holder) return holder;
	return app.store.read(function* (): Unit<Who | undefined> {
		const found = yield* first(
			app.store.sql
				.selectFrom('dialogue_keys')
				.select(['id', 'dialogue', 'role'])
				.where('hash', '=', hashKey(key))
				.where('revoked', '=', 0)
		);
		return found && { role: found.role, dialogue: found.dialogue, key: found.id };
	});
}

/** Whether this key worked until it was revoked, and by whom: worth telling its holder. */
export async function wasRevoked(app: App, key: string): Promise<Revoked | undefined> {
	return app.store.read(function* (): Unit<Revoked | undefined> {
		if (yield* wasNamedKey(app, key)) return 'key-taken-back';
		const found = yield* first(
			app.store.sql
				.selectFrom('dialogue_keys')
				.select('id')
				.where('hash', '=', hashKey(key))
				.where('revoked', '=', 1)
		);
		return found && 'key-revoked';
	});
}

export interface Asked {
	readonly app: App;
	readonly authorization: string | null;
	readonly cookies: Pick<Cookies, 'get'>;
	/** hashed network of the asker: wrong keys count under it. Asked for when something counts */
	readonly address: () => string;
}

/** The asker behind a request. */
export const askedBy = (
	app: App,
	{ request, cookies }: Pick<RequestEvent, 'request' | 'cookies'>,
	address: () => string
): Asked => ({ app, authorization: request.headers.get('authorization'), cookies, address });

/**
 * Who asks, among the permitted roles: by bearer key first, else by the cookies of these roles for
 * this dialogue. Wrong keys count, and after too many even a right key that a person chose has to
 * wait, so that guessing reveals nothing. Keys we drew ourselves, and cookies, go on working.
 */
export async function whoAsks(
	asked: Asked,
	roles: readonly Role[],
	dialogue?: string
): Promise<Who | NotIn> {
	const { app, authorization } = asked;
	if (authorization === null) return byCookie(asked, roles, dialogue);
	const bearer = /^Bearer\s+(\S+)$/i.exec(authorization)?.[1];
	if (bearer === undefined) return 'key-wrong';
	const kind = roles.find(isChosen) ?? 'link';
	const who = await whoHas(app, bearer);
	if (!who) {
		const revoked = await wasRevoked(app, bearer);
		return revoked ?? countWrongKey(app, kind, asked.address());
	}
	if (isChosen(who.role) && (await tooManyWrongKeys(app, kind, asked.address()))) {
		return 'too-many-links';
	}
	return fits(who, roles, dialogue) ? who : 'key-wrong';
}

async function byCookie(
	{ app, cookies, address }: Asked,
	roles: readonly Role[],
	dialogue: string | undefined
): Promise<Who | NotIn> {
	let seen = false;
	let revoked: Revoked | undefined;
	for (const role of roles) {
		const scope = isChosen(role) ? undefined : dialogue;
		const value = cookies.get(cookieName(isSecure(app.config), role, scope));
		if (!value) continue;
		seen = true;
		const opened = openedByCookie(app, role, scope, value);
		const who = typeof opened === 'string' ? await whoHas(app, opened) : opened;
		if (who?.role === role && fits(who, roles, dialogue)) return who;
		if (!who && typeof opened === 'string') revoked ??= await wasRevoked(app, opened);
	}
	if (revoked) return revoked;
	return seen ? countWrongKey(app, 'cookie', address()) : 'key-missing';
}

/** The desks that a browser's cookies open. */
export async function desksOf(
	app: App,
	cookies: Pick<Cookies, 'get'>
): Promise<readonly ChosenRole[]> {
	const opened = CHOSEN.map(async (role) => {
		const value = cookies.get(cookieName(isSecure(app.config), role));
		if (!value) return [];
		const found = openedByCookie(app, role, undefined, value);
		const who = typeof found === 'string' ? await whoHas(app, found) : found;
		return who?.role === role ? [role] : [];
	});
	return (await Promise.all(opened)).flat();
}

function fits(who: Who, roles: readonly Role[], dialogue: string | undefined): boolean {
	if (!roles.includes(who.role)) return false;
	switch (who.role) {
		case 'researcher':
		case 'organiser':
		case 'admin':
			return true;
		case 'participant':
			return dialogue === undefined || who.claims.d === dialogue;
		case 'facilitator':
		case 'wall':
			return dialogue === undefined || who.dialogue === dialogue;
	}
}
