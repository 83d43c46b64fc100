import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page, Route } from 'playwright-core';
import { starting } from '../../src/cli/start/starting.ts';
import { clientOf, leadDialogue } from '../http/client';
import { freePort, startProduct, type Product } from '../http/product';
import { openBrowser, PHONE, type People } from '../browser/people';

/** What a phone says before the program is there, and when a part of it is gone. */

let product: Product;
let people: People;
beforeAll(async () => {
	product = await startProduct();
	people = await openBrowser(product.url);
});
afterAll(async () => {
	await people.leave();
	await product.stop();
});

const trouble = (page: Page) => page.locator('.opening-trouble');
const joining = (page: Page) => page.getByLabel('Code').first();
const away = (route: Route) => route.abort('connectionfailed');

test('a shell that cannot load its program says so in words, and comes by itself when it can', async () => {
	const page = await people.meet('first', PHONE, { bent: true });
	await page.route('**/_app/**', away);
	await page.goto(product.url);
	await trouble(page).waitFor();
	expect(await trouble(page).innerText()).toContain('Even geen verbinding.');
	expect(await trouble(page).innerText()).toContain('No connection for a moment.');
	await page.unroute('**/_app/**', away);
	await joining(page).waitFor();
	expect(await trouble(page).isVisible()).toBe(false);
});

test('one part that is gone is enough to say so, and the page opens anew', async () => {
	const page = await people.meet('second', PHONE, { bent: true });
	const parts: string[] = [];
	await page.route('**/_app/immutable/nodes/*.js', (route) => {
		parts.push(route.request().url());
		return route.fulfill({ status: 404, body: '' });
	});
	await page.goto(product.url);
	await trouble(page).waitFor();
	expect(parts.length).toBeGreaterThan(0);
	await page.unroute('**/_app/immutable/nodes/*.js');
	await joining(page).waitFor();
});

test('a page of an older version that misses a part says so and opens anew, once', async () => {
	const page = await people.meet('third', PHONE, { bent: true });
	await page.goto(product.url);
	await joining(page).waitFor();
	await page.route('**/_app/version.json', (route) => route.fulfill({ json: { version: 'next' } }));
	const newer = page.locator('.opening-newer');
	const opened = page.waitForEvent('load');
	await page.evaluate(() => dispatchEvent(new Event('vite:preloadError')));
	await newer.waitFor();
	await opened;
	await joining(page).waitFor();
	// a page that is new and still misses something is not helped by it
	const asked = page.waitForResponse('**/_app/version.json');
	await page.evaluate(() => dispatchEvent(new Event('vite:preloadError')));
	await asked;
	expect(await newer.isVisible()).toBe(false);
});

test('who opens a link while the server starts waits, and comes in by the same link', async () => {
	let ready = false;
	let asked = 0;
	const server = createServer((request, response) => {
		asked += 1;
		if (ready) response.end('<p>binnen</p>');
		else starting(request, response);
	});
	const port = await freePort();
	await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
	try {
		const page = await people.meet('early', PHONE);
		const answer = await page.goto(`http://127.0.0.1:${port}/#12345678`);
		expect(answer?.status()).toBe(503);
		await page.getByText('We zijn zo klaar.').waitFor();
		ready = true;
		await page.getByText('binnen').waitFor();
		expect(page.url()).toBe(`http://127.0.0.1:${port}/#12345678`);
		expect(asked).toBeGreaterThan(1);
	} finally {
		server.closeAllConnections();
		server.close();
	}
});

test('a second link, opened in the tab whose page is still on its way, is the one that counts', async () => {
	const page = await people.meet('hasty', PHONE);
	let come = () => {};
	const released = new Promise<void>((resolve) => (come = resolve));
	await page.route('**/_app/immutable/nodes/*.js', async (route) => {
		await released;
		await route.continue().catch(() => undefined);
	});
	const part = page.waitForRequest('**/_app/immutable/nodes/*.js');
	await page.goto(`${product.url}/#first-link-of-two`);
	await part;
	const counts = page.waitForRequest((request) =>
		`${request.url()} ${request.postData() ?? ''}`.includes('second-link-of-two')
	);
	await page.evaluate(() => (location.hash = '#second-link-of-two'));
	come();
	await counts;
});

test('a link pasted into the tab that already stands on its page opens it', async () => {
	const { id, facilitatorKey, wallKey } = await leadDialogue(clientOf(product));
	for (const [path, key] of [
		[`/panel/${id}`, facilitatorKey],
		[`/wall/${id}`, wallKey]
	] as const) {
		const page = await people.meet(`pasted ${path}`, PHONE);
		const refused = page.waitForResponse(`**/dialogues/${id}/stream*`);
		await page.goto(`${product.url}${path}`);
		expect((await refused).status()).toBe(401);
		const entered = page.waitForResponse('**/api/v1/session');
		await page.evaluate((hash) => (location.hash = hash), key);
		expect((await entered).ok()).toBe(true);
		expect(new URL(page.url()).hash).toBe('');
	}
});

test('without JavaScript it says what is needed', async () => {
	const answer = await fetch(product.url);
	expect(await answer.text()).toMatch(/<noscript[^>]*>\s*<p lang="nl">[^<]*JavaScript nodig/);
});
