import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CALLS } from '$lib/protocol/openapi';
import { clientOf, joinAs, leadDialogue, participantId, type Call, type Led } from './client';
import { RESEARCHER_KEY, startProduct, type Product } from './product';

/** No other website makes a browser do anything here: every call that changes something, every way to try it. */

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
}, 60_000);
afterAll(() => product.stop());

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
						'wrong-origin'
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
