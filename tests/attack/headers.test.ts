import { connect } from 'node:net';
import { globSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CALLS } from '$lib/protocol/openapi';
import { clientOf, leadDialogue, type Call, type Led } from '../http/client';
import { RESEARCHER_KEY, startProduct, type Product } from '../http/product';
import { record } from '../promises/record';

let product: Product;
let call: Call;
let led: Led;
beforeAll(async () => {
	product = await startProduct();
	call = clientOf(product);
	led = await leadDialogue(call);
}, 120_000);
afterAll(async () => {
	await product.stop();
});

const PAGES = [
	'/',
	'/new',
	'/solo',
	'/method',
	'/privacy',
	'/research',
	'/print',
	'/wall/x',
	'/panel/x',
	'/d/x'
];
const STATIC = globSync('build/*/files/**/*', { withFileTypes: true })
	.filter((file) => file.isFile() && !/\.(br|gz)$/.test(file.name))
	.map((file) =>
		`${file.parentPath}/${file.name}`.replaceAll('\\', '/').replace(/^build\/\w+\/files/, '')
	)
	.filter((_, at) => at % 9 === 0);

/** Every kind of response: pages, refusals, files of ours, streams, what is not there. */
function everything(): readonly (readonly [string, string, Record<string, string>])[] {
	const facilitator = { authorization: `Bearer ${led.facilitatorKey}` };
	const calls = CALLS.map(
		({ method, path }) =>
			[method.toUpperCase(), `/api/v1${path.replaceAll(/\{\w+\}/g, 'x')}`, {}] as const
	);
	return [
		...PAGES.map((page) => ['GET', page, {}] as const),
		['GET', '/nergens', {}],
		['GET', '/api/v1/nergens', {}],
		['PUT', '/api/v1/dialogues', {}],
		['HEAD', '/', {}],
		['GET', '/service-worker.js', {}],
		...STATIC.map((file) => ['GET', file, {}] as const),
		...calls,
		['GET', `/api/v1/dialogues/${led.id}`, facilitator],
		['GET', `/api/v1/dialogues/${led.id}/stream`, facilitator],
		['GET', '/api/v1/research/export/codebook.csv', { authorization: `Bearer ${RESEARCHER_KEY}` }]
	];
}

async function headersOf(port: number, method: string, path: string, more: Record<string, string>) {
	const stop = new AbortController();
	const response = await fetch(`http://127.0.0.1:${port}${path}`, {
		method,
		redirect: 'manual',
		signal: stop.signal,
		headers: { ...more, ...(method === 'POST' ? { 'content-type': 'application/json' } : {}) },
		...(method === 'POST' ? { body: '{}' } : {})
	});
	const { headers, status } = response;
	stop.abort();
	return { headers, status };
}

/** A request line as it stands: what fetch refuses to send goes too. 0: the line was cut. */
function bare(method: string, path: string, more: Readonly<Record<string, string>>) {
	return new Promise<{ readonly status: number; readonly text: string }>((resolve) => {
		const lines = Object.entries({
			host: `127.0.0.1:${product.port}`,
			connection: 'close',
			...more
		});
		const socket = connect(product.port, '127.0.0.1', () => {
			const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
			socket.write(`${method} ${path} HTTP/1.1\r\n${head}\r\n`);
		});
		let text = '';
		socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
		socket.on('error', () => {});
		socket.on('close', () =>
			resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0), text })
		);
	});
}

describe('headers of every response', () => {
	test('nothing runs, is framed, guessed at or told on, whatever was asked', async () => {
		let seen = 0;
		for (const [method, path, more] of everything()) {
			const { headers, status } = await headersOf(product.port, method, path, more);
			const csp = headers.get('content-security-policy') ?? '';
			const about = `${method} ${path} ${status}`;
			expect(`${about} ${headers.get('x-content-type-options')}`).toBe(`${about} nosniff`);
			expect(`${about} ${headers.get('referrer-policy')}`).toBe(`${about} no-referrer`);
			expect(`${about} ${csp}`).toMatch(/default-src 'none'/);
			expect(`${about} ${csp}`).toMatch(/frame-ancestors '(none|self)'/);
			expect(`${about} ${csp}`).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
			expect(headers.get('access-control-allow-origin')).toBeNull();
			expect(headers.get('server')).toBeNull();
			expect(headers.get('x-powered-by')).toBeNull();
			if (path.startsWith('/api/')) {
				expect(`${about} ${headers.get('cache-control')}`).toMatch(/no-store|no-cache|max-age/);
			}
			seen++;
		}
		record('headers', { kept: true, figures: { 'responses looked at': seen } });
	});

	test('what a person is told alone is kept by no cache', async () => {
		for (const path of [`/api/v1/dialogues/${led.id}`, '/api/v1/dialogues/x']) {
			const { headers } = await headersOf(product.port, 'GET', path, {
				authorization: `Bearer ${led.facilitatorKey}`
			});
			expect(headers.get('cache-control')).toBe('no-store');
		}
	});

	test('TRACE and CONNECT are not answered with what was asked', async () => {
		for (const method of ['TRACE', 'TRACK']) {
			for (const path of ['/', '/api/v1/dialogues', `/api/v1/dialogues/${led.id}`]) {
				const { status, text } = await bare(method, path, { 'x-told': 'kanarie' });
				expect([method, path, status >= 400 && status < 500]).toEqual([method, path, true]);
				expect(text).not.toContain('kanarie');
			}
		}
		expect((await bare('CONNECT', 'example.org:443', {})).status).not.toBe(200);
		const options = await call('OPTIONS', '/api/v1/dialogues');
		expect([204, 404, 405]).toContain(options.status);
	});
});
