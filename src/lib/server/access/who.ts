import type { Cookies } from '@sveltejs/kit';
import type { App } from '../app';
import { first, type Unit } from '../store/store';
import { hashKey, sameText } from './keys';
import { readParticipantToken, type ParticipantClaims } from './participant-token';

/** Who is asking. A key says which role it has; a cookie says it by its name. */
export type Who =
	/** `key`: id of the key, not the key */
	| { readonly role: 'facilitator'; readonly dialogue: string; readonly key: string }
	| { readonly role: 'wall'; readonly dialogue: string; readonly key: string }
	| { readonly role: 'participant'; readonly claims: ParticipantClaims }
	| { readonly role: 'researcher'; readonly name: string };
export type Role = Who['role'];

/** A credential was missing, or it opens nothing here. */
export type NotIn = 'key-missing' | 'key-wrong' | 'key-revoked';

/** The cookie that holds the key of a role; `__Host-` where the origin is https. */
export function cookieName(secure: boolean, role: Role, dialogue?: string): string {
	return `${secure ? '__Host-' : ''}${role}${dialogue ? `-${dialogue}` : ''}`;
}

/** Finds out what a key opens: a dialogue's keys by their hash, a token by its mac, or the configuration. */
export async function whoHas(app: App, key: string): Promise<Who | undefined> {
	if (key.startsWith('p.')) {
		const claims = readParticipantToken(app.secret, key);
		return claims && { role: 'participant', claims };
	}
	const researcher = app.config.researcherKeys.find((one) => sameText(one.key, key));
	if (researcher) return { role: 'researcher', name: researcher.name };
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

/** Whether this key opened a dialogue until somebody who leads it revoked it: worth saying to who still has it. */
export async function wasRevoked(app: App, key: string): Promise<boolean> {
	const found = await app.store.read(() =>
		first(
			app.store.sql
				.selectFrom('dialogue_keys')
				.select('id')
				.where('hash', '=', hashKey(key))
				.where('revoked', '=', 1)
		)
	);
	return found !== undefined;
}

export interface Asked {
	readonly app: App;
	readonly authorization: string | null;
	readonly cookies: Pick<Cookies, 'get'>;
	readonly secure: boolean;
}

/**
 * Who asks, among the roles that may: by bearer key first, else by the cookies of these roles for this
 * dialogue.
 */
export async function whoAsks(
	asked: Asked,
	roles: readonly Role[],
	dialogue?: string
): Promise<Who | NotIn> {
	const bearer = /^Bearer\s+(\S+)$/i.exec(asked.authorization ?? '')?.[1];
	if (asked.authorization !== null && bearer === undefined) return 'key-wrong';
	if (bearer !== undefined) {
		const who = await whoHas(asked.app, bearer);
		if (who) return fits(who, roles, dialogue) ? who : 'key-wrong';
		return (await wasRevoked(asked.app, bearer)) ? 'key-revoked' : 'key-wrong';
	}
	let seen = false;
	let revoked = false;
	for (const role of roles) {
		const scope = role === 'researcher' ? undefined : dialogue;
		const key = asked.cookies.get(cookieName(asked.secure, role, scope));
		if (!key) continue;
		seen = true;
		const who = await whoHas(asked.app, key);
		if (who && fits(who, roles, dialogue)) return who;
		revoked ||= !who && (await wasRevoked(asked.app, key));
	}
	return revoked ? 'key-revoked' : seen ? 'key-wrong' : 'key-missing';
}

function fits(who: Who, roles: readonly Role[], dialogue: string | undefined): boolean {
	if (!roles.includes(who.role)) return false;
	if (dialogue === undefined || who.role === 'researcher') return true;
	return (who.role === 'participant' ? who.claims.d : who.dialogue) === dialogue;
}
