import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, joinAs, leadDialogue, participantId, type Call, type Led } from './client';
import { RESEARCHER_KEY, startProduct, type Product } from './product';

let product: Product;
let call: Call;
let led: Led;

beforeAll(async () => {
	product = await startProduct({
		ORGANISER_NAME: 'Huis van het Leren',
		ORGANISER_CONTACT: 'privacy@leren.example',
		RETENTION_DAYS: '30',
		BACKUP_HOURS: '6'
	});
	call = clientOf(product);
	led = await leadDialogue(call);
	await led.command({ type: 'open' });
});
afterAll(async () => product.stop());

const session = (body: object) => call('POST', '/api/v1/session', { body });
const cookiesSet = (answer: Awaited<ReturnType<Call>>) => answer.headers.getSetCookie();
const leave = (body: object, cookie?: string) =>
	call('DELETE', '/api/v1/session', {
		body,
		...(cookie === undefined
			? {}
			: {
					headers: {
						cookie,
						origin: `http://127.0.0.1:${product.port}`,
						'sec-fetch-site': 'same-origin'
					}
				})
	});

test('who logs out of research has no cookie left, and the browser drops what it kept of pages', async () => {
	const came = await session({ role: 'researcher', key: RESEARCHER_KEY });
	expect(cookiesSet(came)[0]).toMatch(/^researcher=[^;]+;.*Max-Age=2592000;/);
	const left = await leave({ role: 'researcher' });
	expect(left.status).toBe(204);
	expect(left.headers.get('clear-site-data')).toBe('"cache"');
	expect(cookiesSet(left)).toEqual([expect.stringMatching(/^researcher=;.*Max-Age=0/)]);
});

test('who leaves a device of somebody else takes back every cookie of ours, and no other', async () => {
	const left = await leave(
		{ everything: true },
		`facilitator-${led.id}=a; researcher=b; other=c; participants=d`
	);
	expect(left.status).toBe(204);
	expect(left.headers.get('clear-site-data')).toBe('"cache", "cookies", "storage"');
	expect(
		cookiesSet(left)
			.map((cookie) => cookie.split('=')[0])
			.toSorted()
	).toEqual([`facilitator-${led.id}`, 'researcher']);
});

test.each([{}, { role: 'wall', dialogue: 'x; Path=/' }, { everything: false }, { role: 'nobody' }])(
	'%j ends nothing and is refused in words',
	async (body) => {
		const refused = await leave(body);
		expect(refused.status).toBe(400);
		expect(refused.json.detail).toMatch(/\w+ \w+/);
		expect(cookiesSet(refused)).toEqual([]);
	}
);

test('on a phone of somebody else the cookie goes when the browser closes', async () => {
	const { token } = await joinAs(call, led, participantId(3));
	const own = await session({ role: 'participant', dialogue: led.id, key: token });
	// thirty days
	expect(cookiesSet(own)[0]).toMatch(/Max-Age=2592000(;|$)/);
	const other = await session({ role: 'participant', dialogue: led.id, key: token, passing: true });
	expect(cookiesSet(other)[0]).not.toMatch(/Max-Age|Expires/);
});

test('who stops and is erased leaves no cookie, and pages kept in between are dropped', async () => {
	const joined = await joinAs(call, led, participantId(4));
	const erased = await call('DELETE', `/api/v1/participants/${joined.participant}`, {
		key: joined.token
	});
	expect(erased.status).toBe(200);
	expect(erased.headers.get('clear-site-data')).toBe('"cache"');
	expect(cookiesSet(erased)).toEqual([
		expect.stringMatching(new RegExp(`^participant-${led.id}=;.*Max-Age=0`))
	]);
});

test('the privacy statement says what the settings say', async () => {
	const { json } = await call('GET', '/api/v1/privacy');
	expect(json).toMatchObject({
		organiser: { name: 'Huis van het Leren', contact: 'privacy@leren.example' },
		https: false,
		store: 'sqlite',
		dialogueDays: 30,
		idleHours: 12,
		exportHours: 24,
		backups: { everyHours: 6, keptDays: 7 },
		studies: { open: 1, until: expect.stringMatching(/^20\d\d-\d\d-\d\d$/) },
		consentVersion: 'kaartgesprek-3',
		proxies: 0
	});
});
