import { expect, test } from 'vitest';
import {
	participantToken,
	readParticipantToken,
	type ParticipantClaims
} from '$lib/server/access/participant-token';

const SECRET = 'the secret of this installation, of 32 signs';
const CLAIMS: ParticipantClaims = {
	p: 'person',
	d: 'dialogue',
	k: 'hash',
	l: 'nl',
	r: 0,
	x: 0,
	a: 'none',
	s: 1,
	v: 0
};
const token = participantToken([SECRET], CLAIMS);
const [kind = '', body = '', mac = ''] = token.split('.');
const written = (claims: object) => Buffer.from(JSON.stringify(claims)).toString('base64url');

test('a token of ours says what it was given', () => {
	expect(readParticipantToken([SECRET], token)).toEqual(CLAIMS);
});

test.each([
	['other claims under the same mac', `${kind}.${written({ ...CLAIMS, d: 'another' })}.${mac}`],
	['a mac of another installation', participantToken([SECRET.toUpperCase()], CLAIMS)],
	['no mac', `${kind}.${body}.`],
	['no mac and no place for one', `${kind}.${body}`],
	['half a mac', `${kind}.${body}.${mac.slice(0, 20)}`],
	['another kind', `q.${body}.${mac}`],
	['something behind it', `${token}.more`],
	['a header that names no algorithm', `${written({ alg: 'none' })}.${body}.`]
])('a token with %s is nobody’s', (_, forged) => {
	expect(readParticipantToken([SECRET], forged)).toBeUndefined();
});

test('a fact that no token has is refused, also under a mac that fits', () => {
	const more = participantToken([SECRET], { ...CLAIMS, role: 'facilitator' } as ParticipantClaims);
	expect(readParticipantToken([SECRET], more)).toBeUndefined();
});
