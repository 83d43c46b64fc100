import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { beforeAll, expect, test } from 'vitest';
import { clientOf } from './client';
import { sharedProduct, type Product } from './product';

let product: Product;
beforeAll(async () => {
	product = await sharedProduct();
});

const LOOK = '/api/v1/join/look';
const JSON_TYPE = { 'content-type': 'application/json' };

function over(agent: Agent, path: string, body: string) {
	return new Promise<{ status: number | undefined; again: boolean }>((resolve, reject) => {
		const to = { agent, host: '127.0.0.1', port: product.port, path, method: 'POST' };
		const asked = request({ ...to, headers: JSON_TYPE }, (response) => {
			const { statusCode: status } = response.resume();
			response.on('end', () => resolve({ status, again: asked.reusedSocket }));
		});
		asked.on('error', reject);
		asked.end(body);
	});
}

test('a call that is refused before its body was read lets the next one on the same line pass', async () => {
	const agent = new Agent({ keepAlive: true, maxSockets: 1 });
	const long = 'x'.repeat(1_900_000);
	expect((await over(agent, '/api/v1/research/exports', long)).status).toBe(401);
	expect(await over(agent, LOOK, '{}')).toEqual({ status: 400, again: true });
	expect((await over(agent, LOOK, long)).status).toBe(413);
	expect(await over(agent, LOOK, '{}')).toEqual({ status: 400, again: true });
	agent.destroy();
});

test('who sends too much hears so, whether its length was said before or not', async () => {
	const said = await clientOf(product)('POST', LOOK, { raw: 'x'.repeat(20_000_000) });
	expect([said.status, said.json.code]).toEqual([413, 'too-large']);
	const unsaid = await fetch(`http://127.0.0.1:${product.port}${LOOK}`, {
		method: 'POST',
		headers: JSON_TYPE,
		duplex: 'half',
		body: new Blob(['x'.repeat(20_000_000)]).stream()
	} as RequestInit);
	expect([unsaid.status, (await unsaid.json()).code]).toEqual([413, 'too-large']);
});

test('a body without end is cut off in the end', async () => {
	const piece = 'x'.repeat(1024 * 1024);
	const socket = connect(product.port, '127.0.0.1');
	socket.on('error', () => {});
	let heard = '';
	socket.on('data', (bytes: Buffer) => (heard += bytes.toString()));
	const cut = new Promise((done) => socket.once('close', done));
	const head = ['content-type: application/json', 'transfer-encoding: chunked', 'host: localhost'];
	socket.write(`POST ${LOOK} HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n`);
	const send = () => {
		while (socket.writable && socket.write(`100000\r\n${piece}\r\n`));
	};
	socket.on('drain', send);
	send();
	await cut;
	expect(heard).toMatch(/^HTTP\/1.1 413 /);
});
