import { afterAll, beforeAll, expect, test } from 'vitest';
import { startProduct, type Product } from './product';

let product: Product;
beforeAll(async () => {
	product = await startProduct();
});
afterAll(async () => product.stop());

test('a page that is asked for again and did not change keeps the policy of its own scripts', async () => {
	const first = await fetch(product.url);
	const policy = first.headers.get('content-security-policy') ?? '';
	expect(policy).toMatch(/script-src [^;]*'sha256-/);
	const etag = first.headers.get('etag');
	const again = await fetch(product.url, { headers: { 'if-none-match': etag ?? '' } });
	expect([200, 304]).toContain(again.status);
	// a browser replaces the kept header by whatever a 304 says
	expect([null, policy]).toContain(again.headers.get('content-security-policy'));
});

test.each([
	'/',
	'/new',
	'/link',
	'/research',
	'/admin',
	'/method',
	'/method/rules',
	'/privacy',
	'/privacy/dpia',
	'/panel/none',
	'/wall/none',
	'/d/none'
])('%s may run only its own scripts and styles, and talks to nobody else', async (path) => {
	const { headers } = await fetch(`${product.url}${path}`);
	const policy = headers.get('content-security-policy') ?? '';
	expect(policy).toContain("default-src 'none'");
	expect(policy).not.toContain('unsafe');
	expect(policy).not.toMatch(/https?:/);
	expect(headers.get('x-content-type-options')).toBe('nosniff');
	expect(headers.get('referrer-policy')).toBe('no-referrer');
});

test('the worker that keeps the program on a phone may fetch from here and from nowhere else', async () => {
	const { headers } = await fetch(`${product.url}/service-worker.js`);
	expect(headers.get('content-security-policy')).toBe(
		"default-src 'none'; connect-src 'self'; frame-ancestors 'none'"
	);
	expect(headers.get('cache-control')).toBe('no-cache');
});

test('a refusal is a page for a person and problem+json for a program, whatever was asked for', async () => {
	const browser = 'text/html,application/xhtml+xml,*/*;q=0.8';
	const ask = async (path: string, accept: string) => {
		const headers = { accept, 'accept-language': 'nl' };
		const answer = await fetch(`${product.url}${path}`, { headers });
		return [answer.status, answer.headers.get('content-type'), await answer.text()] as const;
	};
	const file = '/api/v1/dialogues/none/export/report.html';
	const [status, type, page] = await ask(file, browser);
	expect([status, type]).toEqual([401, 'text/html; charset=utf-8']);
	expect(page).toMatch(/<html lang="nl">[^]*<a href="\/">/);
	expect(page).not.toContain('"code"');
	for (const [path, accept] of [
		[file, '*/*'],
		['/api/v1/nothing', 'application/json'],
		['/nothing', 'application/json']
	] as const) {
		const [, kind, text] = await ask(path, accept);
		expect([path, kind]).toEqual([path, 'application/problem+json; charset=utf-8']);
		expect(JSON.parse(text).detail).toMatch(/\.$/);
	}
	expect((await ask('/nothing', browser))[1]).toBe('text/html');
});
