import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '../../src/cli/chromium.ts';
import { joinedBefore, lay } from '../browser/joined-before';
import { giveHands } from '../browser/hands';
import { PHONE } from '../browser/people';
import { cardsLeft, tap } from '../browser/phone-person';
import { clientOf, leadDialogue, type Call } from '../http/client';
import { sharedProduct, type Product } from '../http/product';

// A phone that left for another site and comes Back: from a browser that kept the page as it was.

let product: Product;
let call: Call;
let elsewhere: Server;

beforeAll(async () => {
	product = await sharedProduct();
	call = clientOf(product);
	elsewhere = createServer((_, answer) => {
		answer.setHeader('content-type', 'text/html; charset=utf-8');
		answer.end('<!doctype html><title>elders</title><h1>Een andere site</h1>');
	});
	await new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', done));
});
afterAll(() => elsewhere.close());

test('who leaves for another site and comes back by Back goes on, and hears of the group', async () => {
	const dialogue = await leadDialogue(call, { needs: false, anchors: false });
	await dialogue.command({ type: 'open' });
	await dialogue.command({ type: 'goto', stage: 'sort' });
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: [...CHROMIUM_ARGS],
		// pages of a person are kept; only tests do without
		ignoreDefaultArgs: ['--disable-back-forward-cache']
	});
	try {
		const context = await browser.newContext({
			viewport: { width: PHONE.width, height: PHONE.height },
			hasTouch: true,
			locale: 'nl-NL',
			reducedMotion: 'reduce'
		});
		const page = await context.newPage();
		await giveHands(page);
		const complaints: string[] = [];
		page.on('pageerror', (error) => complaints.push(error.message));
		await joinedBefore(page, product.url, dialogue, { anchors: false, laid: lay(2) });
		await cardsLeft(page, 22);
		const { port } = elsewhere.address() as AddressInfo;
		await page.evaluate((to) => location.assign(to), `http://127.0.0.1:${port}/`);
		await page.getByText('Een andere site').waitFor();
		await dialogue.command({ type: 'goto', stage: 'picture' });

		await page.goBack({ waitUntil: 'commit' });
		await cardsLeft(page, 22);
		// where the browser kept it whole, it is not the old state that stands there
		await page.getByText(/De groep is verder/).waitFor();
		await tap(page, /^Helpt mij nu/);
		await cardsLeft(page, 21);
		await expect
			.poll(async () => {
				const { json } = await call('GET', `/api/v1/dialogues/${dialogue.id}`, {
					key: dialogue.facilitatorKey
				});
				return json.counts;
			})
			.toMatchObject({ joined: 1, connected: 1 });
		expect(complaints).toEqual([]);
	} finally {
		await browser.close();
	}
});
