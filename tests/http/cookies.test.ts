import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MOST_DIALOGUES } from '$lib/server/http/session-cookie';
import { clientOf, joinAs, leadDialogue, participantId, type Call, type Led } from './client';
import { RESEARCHER_KEY, startProduct, type Product } from './product';

/** Somebody who leads and joins many dialogues in one browser, for weeks. */

let product: Product;
let call: Call;
beforeAll(async () => {
	product = await startProduct();
	call = clientOf(product);
});
afterAll(() => product.stop());

/** A browser's cookies: what it was given, and what was taken back. */
function aBrowser() {
	const jar = new Map<string, string>();
	const header = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
	return {
		jar,
		header,
		async session(body: object) {
			const answer = await call('POST', '/api/v1/session', {
				body,
				headers: { origin: `http://127.0.0.1:${product.port}`, cookie: header() }
			});
			expect(answer.status).toBe(204);
			for (const set of answer.headers.getSetCookie()) {
				const [pair = '', ...attributes] = set.split(';').map((part) => part.trim());
				const [name = '', value = ''] = pair.split('=');
				if (attributes.some((one) => /^max-age=0$/i.test(one))) jar.delete(name);
				else jar.set(name, value);
			}
		}
	};
}

test('of many dialogues the newest ten stay open, in cookies that every server takes', async () => {
	const browser = aBrowser();
	await browser.session({ role: 'researcher', key: RESEARCHER_KEY });
	const made: Led[] = [];
	for (let at = 0; at < 24; at++) {
		const led = await leadDialogue(call);
		made.push(led);
		const person = await joinAs(call, led, participantId(at));
		await browser.session({ role: 'facilitator', dialogue: led.id, key: led.facilitatorKey });
		await browser.session({ role: 'wall', dialogue: led.id, key: led.wallKey });
		await browser.session({ role: 'participant', dialogue: led.id, key: person.token });
		expect(browser.header().length).toBeLessThan(4_096);
	}
	const opens = (path: string) =>
		call('GET', path, { headers: { cookie: browser.header() } }).then(({ status }) => status);
	const open = await Promise.all(made.map(({ id }) => opens(`/api/v1/dialogues/${id}`)));
	expect(open).toEqual([
		...Array<number>(24 - MOST_DIALOGUES).fill(401),
		...Array<number>(MOST_DIALOGUES).fill(200)
	]);
	// the research room is not one of the ten
	expect(await opens('/api/v1/research/overview')).toBe(200);
	const longest = Math.max(...[...browser.jar].map(([name, value]) => name.length + value.length));
	expect(longest).toBeLessThan(140);
});

test('the cookie of a participant reads the room, and changes nothing', async () => {
	const led = await leadDialogue(call);
	const person = await joinAs(call, led, participantId(100));
	const browser = aBrowser();
	await browser.session({ role: 'participant', dialogue: led.id, key: person.token });
	const [[name = '', value = ''] = []] = [...browser.jar];
	const asks = (method: string, path: string, cookie: string) =>
		call(method, path, { headers: { cookie } }).then(({ status }) => status);
	const stream = `/api/v1/dialogues/${led.id}/stream`;
	expect(await asks('HEAD', stream, `${name}=${value}`)).toBe(200);
	const other = (await leadDialogue(call)).id;
	const elsewhere = `/api/v1/dialogues/${other}/stream`;
	expect(await asks('HEAD', elsewhere, `participant-${other}=${value}`)).toBe(403);
	const own = `/api/v1/participants/${person.participant}`;
	for (const cookie of [`${name}=${value}`, `participant=${value}`]) {
		expect(await asks('GET', own, cookie)).toBeGreaterThanOrEqual(401);
	}
});

/** Asks for a page as a browser does, in so many parts, and takes out of `jar` what it is told. */
async function opensPage(path: string, jar: Map<string, string>, parts: number): Promise<string> {
	const cookies = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
	const bytes = `GET ${path} HTTP/1.1\r\nHost: localhost\r\nCookie: ${cookies}\r\nConnection: close\r\n\r\n`;
	const socket = connect(product.port, '127.0.0.1');
	socket.setNoDelay();
	let said = '';
	socket.on('data', (chunk: Buffer) => (said += chunk.toString()));
	const ended = new Promise<void>((resolve, reject) => {
		socket.on('end', resolve);
		socket.on('error', reject);
	});
	const each = Math.ceil(bytes.length / parts);
	for (let at = 0; at < bytes.length; at += each) {
		socket.write(bytes.slice(at, at + each));
		// another answer in between: what was sent before has been read
		await call('GET', '/api/v1/health');
	}
	await ended;
	for (const [, name = ''] of said.matchAll(/^Set-Cookie: ([^=]+)=; .*Max-Age=0/gm)) {
		jar.delete(name);
	}
	return said;
}

test.each([1, 2, 3, 7])(
	'a browser with more cookies than a request may hold gets a page that takes them away, in %i parts',
	async (parts) => {
		const led = await leadDialogue(call);
		const other = 'y'.repeat(500);
		const jar = new Map([
			['of-another-program', other],
			...Array.from({ length: 40 }, (_, at) => [`wall-d${at}`, 'x'.repeat(2_000)] as const)
		]);
		const text = await opensPage(`/panel/${led.id}`, jar, parts);
		expect(text).toMatch(/^HTTP\/1\.1 431 /);
		expect(text).toContain('Clear-Site-Data: "cookies"');
		expect(text).toContain('Probeer het nog een keer');
		expect(text).toContain('Please try again');
		// "it has been cleared now": the same page opens
		expect(await opensPage(`/panel/${led.id}`, jar, parts)).toMatch(/^HTTP\/1\.1 200 /);
		expect(jar.get('of-another-program')).toBe(other);
		// others are served meanwhile
		expect((await call('GET', '/api/v1/health')).status).toBe(200);
	}
);
