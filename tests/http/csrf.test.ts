import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { CALLS } from '$lib/protocol/openapi';
import { clientOf, joinAs, leadDialogue, participantId, type Call, type Led } from './client';
import { RESEARCHER_KEY, startProduct, type Product } from './product';

/** No other website makes a browser act here: every call that changes something, every way. */

let product: Product;
let call: Call;
let led: Led;
let cookies: Readonly<Record<string, string>>;
let person: string;

beforeAll(async () => {
	product = await startProduct({ LOG_LEVEL: 'error' });
	call = clientOf(product);
	led = await leadDialogue(call);
	await led.command({ type: 'open' });
	const joined = await joinAs(call, led, participantId(1));
	person = joined.participant;
	const cookieOf = async (role: string, key: string) => {
		const answer = await call('POST', '/api/v1/session', {
			body: { role, key, ...(role === 'researcher' ? {} : { dialogue: led.id }) }
		});
		return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
	};
	cookies = {
		facilitator: await cookieOf('facilitator', led.facilitatorKey),
		participant: await cookieOf('participant', joined.token),
		researcher: await cookieOf('researcher', RESEARCHER_KEY)
	};
});
afterAll(() => product.stop());

/** without what a test puts in its place */
const network = globalThis.fetch;
const changing = CALLS.filter(({ method }) => method !== 'get');
const filled = (path: string) =>
	`/api/v1${path}`
		.replace('/dialogues/{id}', `/dialogues/${led.id}`)
		.replace('{id}', 'onbekend')
		.replace('{participant}', person);
const cookie = () => Object.values(cookies).join('; ');
const own = () => `http://127.0.0.1:${product.port}`;

const FOREIGN: readonly (readonly [string, () => Record<string, string>])[] = [
	['without saying where it comes from', () => ({})],
	['with a made-up key of our pages', () => ({ 'kaart-page': 'a'.repeat(43) })],
	['from another website', () => ({ origin: 'https://elders.example.org' })],
	['from another port of this machine', () => ({ origin: 'http://127.0.0.1:1' })],
	['from the same name with another scheme', () => ({ origin: own().replace('http:', 'https:') })],
	['from a name that begins the same', () => ({ origin: `${own()}.example.org` })],
	['from a sandbox (null)', () => ({ origin: 'null' })],
	['as another site, without an origin', () => ({ 'sec-fetch-site': 'cross-site' })],
	['as another name of the same site', () => ({ 'sec-fetch-site': 'same-site' })]
];
/** What a form of another page can send without being asked for. */
const FORMS = ['application/json', 'text/plain', 'application/x-www-form-urlencoded'];

test('there are such calls, and the cookies of this test open what they should', async () => {
	expect(changing.length).toBeGreaterThan(15);
	expect(Object.values(cookies)).toHaveLength(3);
	for (const [role, path, status] of [
		['facilitator', `/api/v1/dialogues/${led.id}`, 200],
		['researcher', '/api/v1/research/overview', 200],
		// a person's cookie follows the stream; what they said is theirs by their token alone
		['participant', `/api/v1/participants/${person}`, 401]
	] as const) {
		const answer = await call('GET', path, { headers: { cookie: cookies[role] ?? '' } });
		expect([role, answer.status]).toEqual([role, status]);
	}
});

describe('a call with the cookies of everybody', () => {
	test.each(changing.map((one) => [`${one.method.toUpperCase()} ${one.path}`, one] as const))(
		'%s is refused from elsewhere, whatever it is dressed as, and heard from our own page',
		async (_, one) => {
			const method = one.method.toUpperCase();
			const send = (headers: Record<string, string>) =>
				call(method, filled(one.path), { raw: '{}', headers: { cookie: cookie(), ...headers } });
			for (const [way, headers] of FOREIGN) {
				for (const type of FORMS) {
					const answer = await send({ 'content-type': type, ...headers() });
					expect([way, type, answer.status, answer.json?.code]).toEqual([
						way,
						type,
						403,
						// what says nothing at all may have met a filter, and is told so
						/origin|site/.test(Object.keys(headers()).join()) ? 'wrong-origin' : 'filtered'
					]);
				}
			}
			// asked last: what erases somebody does so
			const heard = await send({ 'content-type': 'application/json', origin: own() });
			expect(heard.json?.code).not.toBe('wrong-origin');
			expect(heard.status).toBeLessThan(500);
		}
	);

	test('and nothing was changed by any of it', async () => {
		// a dialogue and a person of their own, so that what our own page did above does not count
		const other = await leadDialogue(call);
		await other.command({ type: 'open' });
		const somebody = await joinAs(call, other, participantId(2));
		const state = () => call('GET', `/api/v1/dialogues/${other.id}`, { key: other.facilitatorKey });
		const said = () =>
			call('GET', `/api/v1/participants/${somebody.participant}`, { key: somebody.token });
		const before = [(await state()).json.rev, (await said()).json.acknowledged];
		const set = await call('POST', '/api/v1/session', {
			body: { role: 'facilitator', key: other.facilitatorKey, dialogue: other.id }
		});
		const mine = (set.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
		for (const [, headers] of FOREIGN) {
			await call('POST', `/api/v1/dialogues/${other.id}/commands`, {
				body: { key: 'csrf', rev: before[0], command: { type: 'next' } },
				headers: { cookie: mine, ...headers() }
			});
			await call('DELETE', `/api/v1/participants/${somebody.participant}`, {
				headers: { cookie: mine, ...headers() }
			});
		}
		expect([(await state()).json.rev, (await said()).json.acknowledged]).toEqual(before);
	});
});

describe('where a filter takes out what browsers say of a request', () => {
	/** What our own page in a browser with these cookies is told. */
	const keyFor = async (cookie: string) =>
		String((await call('GET', '/api/v1/session', { headers: { cookie } })).json.pageKey);
	const act = (headers: Record<string, string>) =>
		call('POST', `/api/v1/dialogues/${led.id}/commands`, {
			body: { key: crypto.randomUUID(), rev: 0, command: { type: 'next' } },
			headers
		});

	test('the key of our pages lets an act through, in that browser and from our own pages alone', async () => {
		const mine = cookies['facilitator'] ?? '';
		const shown = await keyFor(mine);
		// heard, and refused for what it asks: it was made on an old revision
		expect((await act({ cookie: mine, 'kaart-page': shown })).json.code).toBe('stale-command');
		const refused: readonly (readonly [string, Record<string, string>])[] = [
			['filtered', { cookie: cookie(), 'kaart-page': shown }],
			['filtered', { cookie: mine, 'kaart-page': await keyFor(cookies['researcher'] ?? '') }],
			['filtered', { cookie: mine, 'kaart-page': await keyFor('') }],
			['wrong-origin', { cookie: mine, 'kaart-page': shown, origin: 'https://elders.example.org' }],
			['wrong-origin', { cookie: mine, 'kaart-page': shown, 'sec-fetch-site': 'cross-site' }]
		];
		for (const [code, headers] of refused) {
			const answer = await act(headers);
			expect([answer.status, answer.json.code]).toEqual([403, code]);
		}
	});

	test('our pages ask for it and go on; a filter that takes it out as well is named', async () => {
		let takesOut: readonly string[] = [];
		let tries = 0;
		vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
			tries += 1;
			const headers = new Headers(init.headers);
			for (const name of takesOut) headers.delete(name);
			headers.set('cookie', cookies['facilitator'] ?? '');
			return network(`${own()}${path}`, { ...init, headers });
		});
		const { ask } = await import('$lib/live/api');
		const next = () =>
			ask(`/dialogues/${led.id}/commands`, {
				method: 'POST',
				language: 'nl',
				body: { key: crypto.randomUUID(), rev: 0, command: { type: 'next' } }
			});
		const code = async () => {
			const answer = await next();
			return answer.ok ? 'done' : answer.problem?.code;
		};
		expect([await code(), tries]).toEqual(['stale-command', 3]);
		// once it is known it goes along at once
		expect([await code(), tries]).toEqual(['stale-command', 4]);
		takesOut = ['kaart-page'];
		const answer = await next();
		expect(answer.ok ? '' : answer.problem?.detail).toMatch(/^Een filter op dit netwerk haalt/);
		vi.unstubAllGlobals();
	});
});
