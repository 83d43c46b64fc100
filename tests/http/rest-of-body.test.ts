import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { beforeAll, expect, test } from 'vitest';
import { clientOf, joinAs, leadDialogue, newParticipant } from './client';
import { sharedProduct, type Product } from './product';

let product: Product;
let phone: { readonly path: string; readonly key: string };
beforeAll(async () => {
	product = await sharedProduct();
	const call = clientOf(product);
	const { participant, token } = await joinAs(call, await leadDialogue(call), newParticipant());
	phone = { path: `/api/v1/participants/${participant}/entries`, key: token };
});

const LOOK = '/api/v1/join/look';
const JSON_TYPE = { 'content-type': 'application/json' };
/** A call of the framework, and that of the phones, which is taken in ahead of it. */
const doors = {
	look: () => ({ path: LOOK, headers: JSON_TYPE }),
	entries: () => ({
		path: phone.path,
		headers: { ...JSON_TYPE, authorization: `Bearer ${phone.key}` }
	})
};
const DOORS = Object.keys(doors) as (keyof typeof doors)[];

interface Door {
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
}

function over(agent: Agent, { path, headers }: Door, body: string) {
	return new Promise<{ status: number | undefined; again: boolean }>((resolve, reject) => {
		const to = { agent, host: '127.0.0.1', port: product.port, path, method: 'POST' };
		const asked = request({ ...to, headers: { ...headers } }, (response) => {
			const { statusCode: status } = response.resume();
			response.on('end', () => resolve({ status, again: asked.reusedSocket }));
		});
		asked.on('error', reject);
		asked.end(body);
	});
}

test.each(DOORS)(
	'a call that is refused before its body was read lets the next one on the same line pass: %s',
	async (name) => {
		const door = doors[name]();
		const agent = new Agent({ keepAlive: true, maxSockets: 1 });
		const long = 'x'.repeat(1_900_000);
		const shut = name === 'look' ? '/api/v1/research/exports' : phone.path;
		expect((await over(agent, { path: shut, headers: JSON_TYPE }, long)).status).toBe(401);
		expect(await over(agent, door, '{}')).toEqual({ status: 400, again: true });
		expect((await over(agent, door, long)).status).toBe(413);
		expect(await over(agent, door, '{}')).toEqual({ status: 400, again: true });
		agent.destroy();
	}
);

test.each(DOORS)(
	'who sends too much hears so, whether its length was said before or not: %s',
	async (name) => {
		const { path, headers } = doors[name]();
		const said = await clientOf(product)('POST', path, { headers, raw: 'x'.repeat(20_000_000) });
		expect([said.status, said.json.code]).toEqual([413, 'too-large']);
		const unsaid = await fetch(`http://127.0.0.1:${product.port}${path}`, {
			method: 'POST',
			headers,
			duplex: 'half',
			body: new Blob(['x'.repeat(20_000_000)]).stream()
		} as RequestInit);
		expect([unsaid.status, (await unsaid.json()).code]).toEqual([413, 'too-large']);
	}
);

test.each(DOORS)('a body without end is cut off in the end: %s', async (name) => {
	const { path, headers } = doors[name]();
	const piece = 'x'.repeat(1024 * 1024);
	const socket = connect(product.port, '127.0.0.1');
	socket.on('error', () => {});
	let heard = '';
	socket.on('data', (bytes: Buffer) => (heard += bytes.toString()));
	const cut = new Promise((done) => socket.once('close', done));
	const head = ['transfer-encoding: chunked', 'host: localhost'];
	for (const [key, value] of Object.entries(headers)) head.push(`${key}: ${value}`);
	socket.write(`POST ${path} HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n`);
	const send = () => {
		while (socket.writable && socket.write(`100000\r\n${piece}\r\n`));
	};
	socket.on('drain', send);
	send();
	await cut;
	expect(heard).toMatch(/^HTTP\/1.1 413 /);
});

test('what phones say is taken by POST alone, with a query or without', async () => {
	const { path, headers } = doors.entries();
	const call = clientOf(product);
	for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS']) {
		const answer = await call(method, path, { headers });
		expect([method, answer.status, answer.json.code]).toEqual([method, 405, 'wrong-method']);
	}
	expect((await call('POST', `${path}?tab=2`, { headers, raw: '{}' })).status).toBe(400);
	expect((await call('POST', `${path}/`, { headers, raw: '{}' })).status).toBe(308);
});
