import { request, type IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CALLS } from '$lib/protocol/openapi';
import { clientOf, joinAs, leadDialogue, participantId, type Call, type Led } from './client';
import { ADMIN_KEY, ORGANISER_KEY, RESEARCHER_KEY, startProduct, type Product } from './product';

let product: Product;
let call: Call;
let led: Led;
let keys: Readonly<Record<string, string>>;
let person: string;

beforeAll(async () => {
	product = await startProduct({ ORGANISER_KEY, ADMIN_KEY });
	const plain = clientOf(product);
	call = plain;
	led = await leadDialogue((method, path, options) =>
		plain(method, path, path === '/api/v1/dialogues' ? { ...options, key: ORGANISER_KEY } : options)
	);
	await led.command({ type: 'open' });
	const joined = await joinAs(call, led, participantId(1));
	person = joined.participant;
	keys = {
		facilitator: led.facilitatorKey,
		wall: led.wallKey,
		participant: joined.token,
		researcher: RESEARCHER_KEY,
		organiser: ORGANISER_KEY,
		admin: ADMIN_KEY
	};
});
afterAll(async () => product.stop());

const filled = (path: string) =>
	`/api/v1${path}`
		.replace('/dialogues/{id}', `/dialogues/${led.id}`)
		.replace('/decks/{id}', '/decks/llo')
		.replace('{id}', 'onbekend')
		.replace('{participant}', person)
		.replace('{file}', 'codebook.csv');

const closed = CALLS.filter((one) => !one.who.includes('anyone'));
const ROLES = ['facilitator', 'wall', 'participant', 'researcher', 'organiser', 'admin'] as const;

describe('every call is for its own roles only', () => {
	test.each(closed.map((one) => [`${one.method.toUpperCase()} ${one.path}`, one] as const))(
		'%s',
		async (_, one) => {
			// what would erase the person is asked last, by the wrong people only
			const wrong = ROLES.filter((role) => !(one.who as readonly string[]).includes(role));
			expect(wrong.length).toBeGreaterThan(0);
			const body = one.method === 'post' ? { body: {} } : {};
			const nobody = await call(one.method.toUpperCase(), filled(one.path), body);
			// a page asks any browser whom it has: nobody is an answer there
			expect(nobody.status).toBe(one.path === '/dialogues/{id}/person' ? 204 : 401);
			expect(nobody.text).not.toContain(led.id);
			for (const role of wrong) {
				const answer = await call(one.method.toUpperCase(), filled(one.path), {
					...body,
					key: keys[role] ?? ''
				});
				expect([role, answer.status === 401 || answer.status === 403]).toEqual([role, true]);
				expect(answer.headers.get('content-type')).toContain('problem+json');
			}
		}
	);
});

describe('a key opens its own dialogue and no other', () => {
	const ROLE_CALLS = closed
		.filter(({ path }) => /\{id\}|\{participant\}/.test(path))
		.flatMap((one) =>
			one.who
				.filter((role) => role === 'facilitator' || role === 'wall' || role === 'participant')
				.map((role) => [`${one.method.toUpperCase()} ${one.path} as ${role}`, one, role] as const)
		);
	/** Keys of a room as good as ours. */
	async function anotherRoom(first: number) {
		const room = await leadDialogue((method, path, options) =>
			call(
				method,
				path,
				path === '/api/v1/dialogues' ? { ...options, key: ORGANISER_KEY } : options
			)
		);
		await room.command({ type: 'open' });
		const { participant, token } = await joinAs(call, room, participantId(first));
		return {
			room,
			participant,
			keys: { facilitator: room.facilitatorKey, wall: room.wallKey, participant: token }
		};
	}
	const streams = ({ path }: { path: string }) => path.endsWith('/stream');

	test('those of another room, or of another person in this one, open nothing', async () => {
		const other = await anotherRoom(2);
		const neighbour = await joinAs(call, led, participantId(3));
		expect(ROLE_CALLS.length).toBeGreaterThan(10);
		for (const [name, one, role] of ROLE_CALLS) {
			const method = one.method.toUpperCase();
			const body = method === 'POST' ? { body: {} } : {};
			const own = method === 'GET' && !streams(one);
			// it is the dialogue that stands in the way, not the call
			if (own) {
				const opened = await call(method, filled(one.path), { key: keys[role] ?? '' });
				expect([name, opened.status === 401 || opened.status === 403]).toEqual([name, false]);
			}
			const theirs = await call(method, filled(one.path), { ...body, key: other.keys[role] });
			expect([name, theirs.status]).toEqual([name, 403]);
			if (!one.path.includes('{participant}')) continue;
			const beside = await call(method, filled(one.path), { ...body, key: neighbour.token });
			expect([name, beside.status]).toEqual([name, 403]);
		}
		expect(
			(await call('GET', filled('/participants/{participant}'), { key: keys['participant'] ?? '' }))
				.status
		).toBe(200);
	});

	test('of who was erased, of an ended and of a wiped dialogue, they open what is left and no more', async () => {
		const { room, participant, keys } = await anotherRoom(4);
		const path = `/api/v1/participants/${participant}`;
		const panel = `/api/v1/dialogues/${room.id}`;
		const status = async (method: string, path: string, key: string, body?: object) =>
			(await call(method, path, { key, ...(body ? { body } : {}) })).status;
		expect((await room.command({ type: 'end' })).status).toBe(200);
		// closed: to be read, and nobody comes in or goes on
		expect(await status('GET', panel, keys.facilitator)).toBe(200);
		expect((await room.command({ type: 'next' })).json.reason).toBe('already-ended');
		expect(await status('DELETE', path, keys.participant)).toBe(200);
		expect(await status('GET', path, keys.participant)).toBe(410);
		expect((await room.command({ type: 'purge' })).status).toBe(200);
		// the keys went with it: they say no more than that they open nothing
		for (const role of ['facilitator', 'wall', 'participant'] as const) {
			for (const path of [panel, `${panel}/stream?as=${role}`]) {
				const gone = await status('GET', path, keys[role]);
				expect([role, path, [403, 410].includes(gone)]).toEqual([role, path, true]);
			}
		}
	});
});

describe('a key is swapped for a cookie', () => {
	const session = (role: string, key: string, headers: Record<string, string> = {}) =>
		call('POST', '/api/v1/session', { body: { role, key }, headers });

	test('no script can read it and no other site sends it', async () => {
		const answer = await session('facilitator', led.facilitatorKey);
		expect(answer.status).toBe(204);
		const cookie = answer.headers.get('set-cookie') ?? '';
		expect(cookie).toMatch(new RegExp(`^facilitator-${led.id}=`));
		for (const attribute of ['HttpOnly', 'SameSite=Strict', 'Path=/']) {
			expect(cookie).toContain(attribute);
		}
		const opened = await call('GET', `/api/v1/dialogues/${led.id}`, {
			headers: { cookie: cookie.split(';')[0] ?? '' }
		});
		expect(opened.status).toBe(200);
	});

	test('a key of one role gives no cookie of another', async () => {
		expect((await session('facilitator', led.wallKey)).status).toBe(403);
		expect((await session('wall', 'verzonnen-sleutel')).status).toBe(403);
		const other = await call('POST', '/api/v1/session', {
			body: { role: 'wall', key: led.wallKey, dialogue: 'een-ander' }
		});
		expect(other.status).toBe(403);
	});

	test('behind https it is Secure and bound to its host, and only that host is answered', async () => {
		const safe = await startProduct({
			ORIGIN: 'https://Kaarten.Example.ORG',
			OPEN_TO_ALL: 'yes',
			HSTS_SUBDOMAINS: 'yes',
			METRICS_KEY: 'a-key-for-a-scraper-of-figures'
		});
		try {
			const ask = (host: string, origin: string, path: string, body: object) =>
				new Promise<{ status: number; headers: IncomingHttpHeaders; text: string }>((resolve) => {
					const asked = request(
						{
							host: '127.0.0.1',
							port: safe.port,
							path,
							method: 'POST',
							headers: { host, origin, 'content-type': 'application/json' }
						},
						(response) => {
							let text = '';
							response.on('data', (chunk: Buffer) => (text += chunk.toString()));
							response.on('end', () =>
								resolve({ status: response.statusCode ?? 0, headers: response.headers, text })
							);
						}
					);
					asked.end(JSON.stringify(body));
				});
			const [host, origin] = ['kaarten.example.org', 'https://kaarten.example.org'];
			const made = await ask(host, origin, '/api/v1/dialogues', { title: 'x' });
			expect(made.status).toBe(201);
			expect(made.headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
			const { id, wallKey, links } = JSON.parse(made.text);
			expect(links.join).toMatch(/^https:\/\/kaarten\.example\.org\/#/);
			const cookie = await ask(host, origin, '/api/v1/session', { role: 'wall', key: wallKey });
			const [set = ''] = cookie.headers['set-cookie'] ?? [];
			expect(set).toMatch(new RegExp(`^__Host-wall-${id}=`));
			expect(set).toContain('Secure');
			expect(set).not.toContain('Domain');
			for (const [otherHost, otherOrigin] of [
				['localhost', origin],
				[host, 'http://kaarten.example.org'],
				[host, 'https://elders.example.org']
			] as const) {
				const refused = await ask(otherHost, otherOrigin, '/api/v1/dialogues', { title: 'x' });
				expect(refused.status).toBe(403);
			}
			// a scraper asks each copy by itself, perhaps through a proxy: the key is enough
			const figures = (key?: string) =>
				clientOf(safe)('GET', '/metrics', {
					headers: { 'x-forwarded-for': '10.0.0.1' },
					...(key === undefined ? {} : { key })
				});
			const given = await figures('a-key-for-a-scraper-of-figures');
			expect([given.status, given.text]).toEqual([
				200,
				expect.stringContaining('kaartgesprek_streams')
			]);
			expect((await figures()).status).toBe(403);
			expect((await figures('a-key-that-somebody-made-up-now')).status).toBe(403);
		} finally {
			await safe.stop();
		}
	});
});
