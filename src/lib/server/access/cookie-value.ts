import type { App } from '../app';
import { keyedHash, sameText } from '../keys';
import type { ParticipantClaims } from './participant-token';
import { isNamed } from './named-keys';
import { isChosen, type Role, type Who } from './who';

/**
 * The value of a cookie: short, since all cookies come with every request. It holds keys drawn
 * here, but never one a person chose, so that nobody can try keys by cookie; for a participant as
 * much as reading a stream needs. After the `~` come the minute it was given, to keep the newest,
 * and whether several people use the device.
 */
export function cookieValue(
	app: Pick<App, 'signing' | 'now'>,
	who: Who,
	key: string,
	passing = false
): string {
	const minute = Math.floor(app.now() / 60_000).toString(36);
	return `${credential(app, who, key)}~${minute}${passing ? '~passing' : ''}`;
}

/** Whether the device's next user may be somebody else: such a cookie resumes nobody. */
export const isPassing = (value: string): boolean => value.split('~')[2] !== undefined;

/** The minute a cookie was given; 0 for older cookies, which lack it. */
export const givenAt = (value: string): number => parseInt(value.split('~')[1] ?? '0', 36) || 0;

function credential(
	{ signing: [secret = ''] }: Pick<App, 'signing'>,
	who: Who,
	key: string
): string {
	if (isChosen(who.role) && !isNamed(key)) return macOfKey(secret, who.role, key);
	if (who.role !== 'participant') return key;
	return `${who.claims.p}.${who.claims.v}.${macOfReader(secret, who.claims)}`;
}

/** Whose cookie of this role it is, or a key to look up; undefined if the cookie is not ours. */
export function openedByCookie(
	{ signing, config }: Pick<App, 'signing' | 'config'>,
	role: Role,
	dialogue: string | undefined,
	value: string
): Who | string | undefined {
	const [given = ''] = value.split('~');
	const good = (mac: string, made: (secret: string) => string) =>
		signing.some((secret) => sameText(mac, made(secret)));
	switch (role) {
		case 'facilitator':
		case 'wall':
			return given;
		case 'researcher': {
			if (isNamed(given)) return given;
			const known = config.researcherKeys.find((one) =>
				good(given, (secret) => macOfKey(secret, role, one.key))
			);
			return known && { role, name: known.name };
		}
		case 'organiser': {
			if (isNamed(given)) return given;
			const { organiserKey } = config;
			if (organiserKey === undefined) return undefined;
			const theirs = good(given, (secret) => macOfKey(secret, role, organiserKey));
			return theirs ? { role, name: '' } : undefined;
		}
		case 'admin': {
			const { adminKey } = config;
			if (adminKey === undefined) return undefined;
			return good(given, (secret) => macOfKey(secret, role, adminKey)) ? { role } : undefined;
		}
		case 'participant': {
			// earlier versions put the whole token in the cookie
			if (given.startsWith('p.')) return given;
			const [p = '', viewer, mac = ''] = given.split('.');
			if (dialogue === undefined) return undefined;
			const claims = { p, d: dialogue, v: viewer === '1' ? 1 : 0 } as const;
			return good(mac, (secret) => macOfReader(secret, claims)) ? { role, claims } : undefined;
		}
	}
}

const macOfKey = (secret: string, role: Role, key: string): string =>
	keyedHash(secret, `cookie ${role}`, key).slice(0, 32);

const macOfReader = (
	secret: string,
	{ p, d, v }: Pick<ParticipantClaims, 'p' | 'd' | 'v'>
): string => keyedHash(secret, 'cookie participant', `${d} ${p} ${v}`).slice(0, 22);
