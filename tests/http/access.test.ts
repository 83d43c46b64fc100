import { request, type IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CALLS } from '$lib/protocol/openapi';
import { clientOf, joinAs, leadDialogue, participantId, type Call, type Led } from './client';
import { ORGANISER_KEY, RESEARCHER_KEY, startProduct, type Product } from './product';

let product: Product;
let call: Call;
let led: Led;
let keys: Readonly<Record<string, string>>;
let person: string;

beforeAll(async () => {
	product = await startProduct({ ORGANISER_KEY });
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
		organiser: ORGANISER_KEY
	};
}, 60_000);
afterAll(async () => product.stop());

const filled = (path: string) =>
	`/api/v1${path}`
		.replace('/dialogues/{id}', `/dialogues/${led.id}`)
		.replace('/decks/{id}', '/decks/llo')
		.replace('{id}', 'onbekend')
		.replace('{participant}', person)
		.replace('{file}', 'codebook.csv');

const closed = CALLS.filter((one) => !one.who.includes('anyone'));
const ROLES = ['facilitator', 'wall', 'participant', 'researcher', 'organiser'] as const;

describe('every call is for its own roles only', () => {
	test.each(closed.map((one) => [`${one.method.toUpperCase()} ${one.path}`, one] as const))(
		'%s',
		async (_, one) => {
			// what would erase the person is asked last, by the wrong people only
			const wrong = ROLES.filter((role) => !(one.who as readonly string[]).includes(role));
			expect(wrong.length).toBeGreaterThan(0);
			const body = one.method === 'post' ? { body: {} } : {};
			const nobody = await call(one.method.toUpperCase(), filled(one.path), body);
			expect(nobody.status).toBe(401);
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
			ORIGIN: 'https://kaarten.example.org',
			OPEN_TO_ALL: 'yes'
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
			expect(made.headers['strict-transport-security']).toContain('max-age=');
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
		} finally {
			await safe.stop();
		}
	}, 30_000);
});
