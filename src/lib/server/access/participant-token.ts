import * as v from 'valibot';
import { keyedHash, sameText } from '../keys';

/**
 * What a participant's token says: enough to recreate the participant after restoring an older
 * backup that did not know them.
 */
const claimsSchema = v.strictObject({
	/** participant */
	p: v.string(),
	/** dialogue */
	d: v.string(),
	/** hash of the device's own key */
	k: v.string(),
	/** language */
	l: v.string(),
	/** research consent at joining */
	r: v.picklist([0, 1]),
	/** agreed to exact numbers in a small group */
	x: v.picklist([0, 1]),
	/** assisted */
	a: v.picklist(['none', 'read', 'placed']),
	/** seed of the card order */
	s: v.number(),
	/** viewer: takes part in the talk only */
	v: v.picklist([0, 1]),
	/** version of the texts that research was agreed to */
	c: v.optional(v.string())
});
export type ParticipantClaims = v.InferOutput<typeof claimsSchema>;

/** `p.<claims>.<mac>`: keyed with the first secret in force. */
export function participantToken(
	[secret = '']: readonly string[],
	claims: ParticipantClaims
): string {
	const body = Buffer.from(JSON.stringify(claims)).toString('base64url');
	return `p.${body}.${keyedHash(secret, 'participant', body)}`;
}

/** The claims of a token that is ours, or undefined. */
export function readParticipantToken(
	secrets: readonly string[],
	token: string
): ParticipantClaims | undefined {
	const [kind, body, mac, ...more] = token.split('.');
	if (kind !== 'p' || !body || !mac || more.length > 0) return undefined;
	const ours = secrets.some((secret) => sameText(mac, keyedHash(secret, 'participant', body)));
	if (!ours) return undefined;
	try {
		const parsed = v.safeParse(claimsSchema, JSON.parse(Buffer.from(body, 'base64url').toString()));
		return parsed.success ? parsed.output : undefined;
	} catch {
		return undefined;
	}
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The person's erase code: 60 bits in three groups of four characters, stable per person. */
export function eraseCode(secret: string, participant: string): string {
	const bits = Buffer.from(keyedHash(secret, 'erase-code', participant), 'base64url');
	const signs = Array.from(bits.subarray(0, 12), (byte) => ALPHABET[byte & 31]);
	return [0, 4, 8].map((at) => signs.slice(at, at + 4).join('')).join('-');
}

/** An erase code as stored: a keyed hash of its characters, however the person typed them. */
export function hashEraseCode(secret: string, code: string): string {
	const signs = code
		.toUpperCase()
		.replace(/O/g, '0')
		.replace(/[IL]/g, '1')
		.replace(/[^0-9A-Z]/g, '');
	return keyedHash(secret, 'erase', signs);
}

/**
 * The token in the QR and the link: 192 bits, valid while joining is open and the code unchanged.
 * @param door how often the code was changed
 */
export const joinToken = ([secret = '']: readonly string[], dialogue: string, door = 0): string => {
	const what = door === 0 ? dialogue : `${dialogue} ${door}`;
	return `${dialogue}.${keyedHash(secret, 'join', what).slice(0, 32)}`;
};

/** Whether a token is that of the QR, made with any of the secrets in force. */
export const isJoinToken = (
	secrets: readonly string[],
	token: string,
	dialogue: string,
	door?: number
): boolean => secrets.some((secret) => sameText(token, joinToken([secret], dialogue, door)));
