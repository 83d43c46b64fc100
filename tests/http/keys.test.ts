import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WRONG_KEYS } from '$lib/server/access/wrong-keys';
import { clientOf, leadDialogue, type Answer, type Call, type Led } from './client';
import {
	ORGANISER_KEY,
	RESEARCHER_KEY,
	earlyInWindow,
	startProduct,
	type Product
} from './product';

/** Keys tried by somebody who has none, by every way a key can come in. */

let product: Product;
let call: Call;
let led: Led;
beforeAll(async () => {
	product = await startProduct({
		ORGANISER_KEY,
		TRUST_PROXY: '1',
		...earlyInWindow()
	});
	call = clientOf(product);
	led = await leadDialogue(from('192.0.2.1'), {}, 'nl', ORGANISER_KEY);
});
afterAll(() => product.stop());

/** Asks from an address, as the proxy in front says. */
const from =
	(address: string): Call =>
	(method, path, options = {}) =>
		call(method, path, {
			...options,
			headers: { ...options.headers, 'x-forwarded-for': address }
		});

type Door = (ask: Call, key: string) => Promise<Answer>;
const bearer =
	(method: string, path: string | (() => string), body?: object): Door =>
	(ask, key) =>
		ask(method, typeof path === 'string' ? path : path(), { key, ...(body ? { body } : {}) });
const session =
	(role: string): Door =>
	(ask, key) =>
		ask('POST', '/api/v1/session', { body: { role, key } });

const RESEARCH_DOORS: readonly Door[] = [
	bearer('GET', '/api/v1/research/overview'),
	bearer('GET', '/api/v1/research/export/placements.csv'),
	bearer('POST', '/api/v1/research/imports?dry=1', {}),
	session('researcher')
];
const ORGANISER_DOORS: readonly Door[] = [
	bearer('POST', '/api/v1/dialogues', { title: 'x' }),
	session('organiser')
];
const LINK_DOORS: readonly Door[] = [
	bearer('GET', () => `/api/v1/dialogues/${led.id}`),
	bearer('GET', () => `/api/v1/dialogues/${led.id}/stream`),
	bearer('POST', () => `/api/v1/dialogues/${led.id}/commands`, {}),
	bearer('GET', '/api/v1/participants/person-of-somebody'),
	session('facilitator'),
	session('wall')
];

/** Tries many wrong keys by all doors in turn; how many were looked at, and the last answer. */
async function guess(ask: Call, doors: readonly Door[], times = 3 * WRONG_KEYS.perNetwork) {
	let looked = 0;
	let last: Answer | undefined;
	for (let at = 0; at < times; at++) {
		last = await doors[at % doors.length]?.(ask, `guessed-key-number-${at}`);
		if (last?.status !== 429) looked += 1;
	}
	return { looked, last };
}

describe('wrong keys stop at a number, whichever door they try', () => {
	test('a researcher is not found by trying, nor is anybody else kept waiting', async () => {
		const guesser = from('198.51.100.1');
		const { looked, last } = await guess(guesser, RESEARCH_DOORS);
		expect(looked).toBe(WRONG_KEYS.perNetwork);
		expect(last?.json.code).toBe('too-many-links');
		expect(last?.headers.get('retry-after')).toBe('600');
		// whoever guesses does not learn that a key was right, by any door
		for (const door of RESEARCH_DOORS) {
			expect((await door(guesser, RESEARCHER_KEY)).status).toBe(429);
		}
		const overview = '/api/v1/research/overview';
		expect((await from('198.51.100.2')('GET', overview, { key: RESEARCHER_KEY })).status).toBe(200);
	});

	test('whoever was let in before goes on, from the very address of the guesser', async () => {
		const school = from('198.51.100.3');
		const came = await school('POST', '/api/v1/session', {
			body: { role: 'researcher', key: RESEARCHER_KEY }
		});
		const cookie = came.headers.get('set-cookie')?.split(';')[0] ?? '';
		await guess(school, RESEARCH_DOORS);
		expect((await school('GET', '/api/v1/research/overview', { headers: { cookie } })).status).toBe(
			200
		);
		// nor does a cookie hold a key, to try keys with
		expect(cookie).not.toContain(RESEARCHER_KEY);
		expect(
			(
				await school('GET', '/api/v1/research/overview', {
					headers: { cookie: `researcher=${RESEARCHER_KEY}` }
				})
			).status
		).toBe(403);
	});

	test('the key that starts dialogues is not found by trying', async () => {
		const guesser = from('198.51.100.4');
		expect((await guess(guesser, ORGANISER_DOORS)).looked).toBe(WRONG_KEYS.perNetwork);
		for (const door of ORGANISER_DOORS) {
			expect((await door(guesser, ORGANISER_KEY)).status).toBe(429);
		}
		expect(
			(
				await bearer('POST', '/api/v1/dialogues', { title: 'x' })(
					from('198.51.100.5'),
					ORGANISER_KEY
				)
			).status
		).toBe(201);
	});

	test('links: wrong ones stop, right ones go on, for those cannot be guessed', async () => {
		const school = from('198.51.100.6');
		expect((await guess(school, LINK_DOORS)).looked).toBe(WRONG_KEYS.perNetwork);
		expect(
			(await school('GET', `/api/v1/dialogues/${led.id}`, { key: led.facilitatorKey })).status
		).toBe(200);
		expect((await session('wall')(school, led.wallKey)).status).toBe(204);
		// nor is another kind of key kept waiting
		expect((await session('researcher')(school, RESEARCHER_KEY)).status).toBe(204);
	});

	test('the key of an earlier dialogue in the body of a new one counts as well', async () => {
		const guesser = from('198.51.100.7');
		const follows: Door = (ask, key) =>
			ask('POST', '/api/v1/dialogues', {
				key: ORGANISER_KEY,
				body: { title: 'x', settings: { follows: { dialogue: led.id, key } } }
			});
		expect((await guess(guesser, [follows])).looked).toBe(WRONG_KEYS.perNetwork);
	});

	test('cookies that are made up count, and good ones go on', async () => {
		const guesser = from('198.51.100.8');
		const cookie: Door = (ask, key) =>
			ask('GET', `/api/v1/dialogues/${led.id}/stream`, {
				headers: { cookie: `facilitator-${led.id}=${key}` }
			});
		expect((await guess(guesser, [cookie])).looked).toBe(WRONG_KEYS.perNetwork);
		const good = { cookie: `facilitator-${led.id}=${led.facilitatorKey}` };
		expect((await guesser('GET', `/api/v1/dialogues/${led.id}`, { headers: good })).status).toBe(
			200
		);
	});

	test('an IPv6 network of 64 bits is one asker, and its neighbour another', async () => {
		let looked = 0;
		for (let at = 0; at < WRONG_KEYS.perNetwork + 10; at++) {
			const ask = from(`2001:db8:0:7:${at.toString(16)}::${at.toString(16)}`);
			if ((await session('researcher')(ask, 'a-guess')).status === 403) looked += 1;
		}
		expect(looked).toBe(WRONG_KEYS.perNetwork);
		const neighbour = from('2001:db8:0:8::1');
		expect((await session('researcher')(neighbour, RESEARCHER_KEY)).status).toBe(204);
	});
});

test('a lost link is made anew with the key of the organiser alone, and all who lead see by whom', async () => {
	const lost = await leadDialogue(from('192.0.2.7'), {}, 'nl', ORGANISER_KEY, 'Kwijt');
	await lost.command({ type: 'open' });
	const ask = from('192.0.2.8');
	const make = (named: string, key: string) =>
		ask('POST', `/api/v1/dialogues/${named}/links`, { key, body: {} });
	for (const key of [lost.facilitatorKey, lost.wallKey, RESEARCHER_KEY, 'x'.repeat(40)]) {
		expect((await make(lost.id, key)).status).toBe(403);
	}
	expect((await make('dnowhere', ORGANISER_KEY)).status).toBe(404);
	const made = await make(lost.code, ORGANISER_KEY);
	expect(made.status).toBe(201);
	expect(made.json).toMatchObject({ id: lost.id, title: 'Kwijt', number: 2 });
	// it opens the panel, may erase, and stands among the links as what it is
	const read = (key: string) => ask('GET', `/api/v1/dialogues/${lost.id}`, { key });
	const { keys, rev } = (await read(lost.facilitatorKey)).json;
	expect(rev).toBe(2);
	const leading = (keys as { role: string }[]).filter(({ role }) => role === 'facilitator');
	expect(leading).toEqual([
		{ id: expect.any(String), role: 'facilitator', number: 1, owner: true },
		{ id: expect.any(String), role: 'facilitator', number: 2, owner: true, byOrganiser: true }
	]);
	const steer = (command: object, at: number) =>
		ask('POST', `/api/v1/dialogues/${lost.id}/commands`, {
			key: made.json.facilitatorKey,
			body: { key: `anew${at}`, rev: at, command }
		});
	expect((await steer({ type: 'purge' }, rev)).status).toBe(200);
	expect((await make(lost.id, ORGANISER_KEY)).status).toBe(410);
});

test('with keys that could be guessed the server starts, and their doors stay shut', async () => {
	const [ORGANISER, RESEARCHER] = ['kort-sleuteltje', 'korte-sleutel'];
	const short = await startProduct({ ORGANISER_KEY: ORGANISER, RESEARCHER_KEY: RESEARCHER });
	try {
		const ask = clientOf(short);
		const made = await ask('POST', '/api/v1/dialogues', { key: ORGANISER, body: { title: 'x' } });
		expect([made.status, made.json.code]).toEqual([403, 'making-shut']);
		expect((await ask('GET', '/api/v1/health')).json.organisers).toBe('nobody');
		const room = await ask('GET', '/api/v1/research/overview', { key: RESEARCHER });
		expect([room.status, room.json.code]).toEqual([403, 'key-wrong']);
	} finally {
		await short.stop();
	}
});
