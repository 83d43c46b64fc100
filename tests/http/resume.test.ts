import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, joinAs, leadDialogue, newParticipant, type Call, type Led } from './client';
import { sharedProduct } from './product';

/** A browser that keeps cookies and nothing else. */

let call: Call;
let dialogue: Led;
beforeAll(async () => {
	call = clientOf(await sharedProduct());
	dialogue = await leadDialogue(call);
	await dialogue.command({ type: 'open' });
	await dialogue.command({ type: 'goto', stage: 'sort' });
});
afterAll(() => dialogue.command({ type: 'end' }));

async function cookieOf(token: string, passing = false): Promise<string> {
	const answer = await call('POST', '/api/v1/session', {
		body: { role: 'participant', key: token, dialogue: dialogue.id, passing }
	});
	return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}
const resume = (cookie: string, site = 'same-origin') =>
	call('POST', `/api/v1/dialogues/${dialogue.id}/person`, {
		headers: { cookie, 'sec-fetch-site': site }
	});
const look = async (cookie: string) =>
	(await call('POST', '/api/v1/join/look', { body: { code: dialogue.code }, headers: { cookie } }))
		.json;

test('the cookie finds the same person again, with cards, token and erase code', async () => {
	const person = await joinAs(call, dialogue, newParticipant());
	const [card] = person.hand.factor;
	await person.say({ kind: 'move', round: 'factors-1', card, pile: 'helps' });
	const { status, json } = await resume(await cookieOf(person.token));
	expect(status).toBe(200);
	expect(json).toMatchObject({
		participant: person.participant,
		token: person.token,
		eraseCode: person.eraseCode,
		created: false,
		state: { acknowledged: 1, placements: [{ card, pile: 'helps' }] }
	});
	// to our own pages alone: no other website or opened address is shown what the cookie hides
	const cookie = await cookieOf(person.token);
	expect((await resume(cookie, 'cross-site')).json.code).toBe('wrong-origin');
	const path = `/api/v1/dialogues/${dialogue.id}/person`;
	expect((await call('POST', path, { headers: { cookie } })).json.code).toBe('filtered');
	const opened = await call('GET', path, { headers: { cookie } });
	expect([opened.status, opened.text.includes(person.token)]).toEqual([405, false]);
	// and is nobody new
	const { counts } = (
		await call('GET', `/api/v1/dialogues/${dialogue.id}`, { key: dialogue.facilitatorKey })
	).json;
	expect(counts.joined).toBe(1);
});

test('on a phone that several people use nobody is found by it', async () => {
	const person = await joinAs(call, dialogue, newParticipant());
	const passing = await cookieOf(person.token, true);
	expect((await resume(passing)).status).toBe(403);
	// which still follows the talk
	const state = `/api/v1/dialogues/${dialogue.id}/state?as=participant`;
	expect((await call('GET', state, { headers: { cookie: passing } })).status).toBe(200);
	await call('DELETE', `/api/v1/participants/${person.participant}`, { key: person.token });
});

test('who erased is gone, and without a cookie or with a made-up one there is nobody', async () => {
	const person = await joinAs(call, dialogue, newParticipant());
	const cookie = await cookieOf(person.token);
	await call('DELETE', `/api/v1/participants/${person.participant}`, { key: person.token });
	expect((await resume(cookie)).status).toBe(410);
	// a page asks this of every browser: having nobody is no fault
	expect((await resume('')).status).toBe(204);
	// the last sign is any of 64: another one than it is
	const madeUp = cookie.replace(/(.)~/, (_, last) => (last === 'x' ? 'y~' : 'x~'));
	expect((await resume(madeUp)).status).toBe(403);
});

test('before joining, the device is told that somebody is here already', async () => {
	const person = await joinAs(call, dialogue, newParticipant());
	const cookie = await cookieOf(person.token);
	const origin = { ...(await look('')) };
	expect(origin.here).toBeUndefined();
	const answer = await call('POST', '/api/v1/join/look', {
		body: { code: dialogue.code },
		headers: { cookie, 'sec-fetch-site': 'same-origin' }
	});
	expect(answer.json.here).toBe(true);
});
