import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page, Route } from 'playwright-core';
import { startProduct, type Product } from '../http/product';
import { openBrowser, PHONE, type People } from './people';

/** What a phone says before the program is there, and when a part of it is gone. */

let product: Product;
let people: People;
beforeAll(async () => {
	product = await startProduct();
	people = await openBrowser(product.url);
}, 120_000);
afterAll(async () => {
	await people.leave();
	await product.stop();
});

const trouble = (page: Page) => page.locator('.opening-trouble');
const joining = (page: Page) => page.getByLabel('Code').first();
const away = (route: Route) => route.abort('connectionfailed');

test('a shell that cannot load its program says so in words, and comes by itself when it can', async () => {
	const page = await people.meet('first', PHONE);
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
	const page = await people.meet('second', PHONE);
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
	const page = await people.meet('third', PHONE);
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

test('without JavaScript it says what is needed', async () => {
	const answer = await fetch(product.url);
	expect(await answer.text()).toMatch(/<noscript[^>]*>\s*<p lang="nl">[^<]*JavaScript nodig/);
});
