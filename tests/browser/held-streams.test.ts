import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, leadDialogue, type Call, type Led } from '../http/client';
import { holdingProxy, type HoldingProxy } from '../http/holding-proxy';
import { sharedProduct } from '../http/product';
import { hears } from './hears';
import { LAPTOP, openBrowser, PHONE, type People } from './people';
import { comeIn } from './phone-person';

/** Behind a virus scanner or a proxy that holds streams back, whole or in blocks. */

let people: People;
let call: Call;
let proxy: HoldingProxy;
let dialogue: Led;
beforeAll(async () => {
	const product = await sharedProduct();
	call = clientOf(product);
	proxy = await holdingProxy(product.port);
	people = await openBrowser(proxy.url);
	dialogue = await leadDialogue(call);
	await dialogue.command({ type: 'open' });
});
afterAll(async () => {
	await people.leave();
	await proxy.stop();
});

const PAGES = {
	phone: async (page: Page) => {
		await page.goto(`${proxy.url}/#${dialogue.joinToken}`);
		await comeIn(page, { until: 'begin' });
		await page.getByRole('heading', { name: /Wil je nu iets leren/ }).waitFor();
	},
	panel: (page: Page) => page.goto(`${proxy.url}/panel/${dialogue.id}#${dialogue.facilitatorKey}`),
	wall: (page: Page) => page.goto(`${proxy.url}/wall/${dialogue.id}#${dialogue.wallKey}`)
} as const;

/** What shows that a page follows the talk: people sort, and answers stand still for a moment. */
const SHOWS = {
	phone: /^Even pauze/,
	panel: /^Antwoorden staan op pauze/,
	wall: /^We wachten even/
};

test.each([
	['phone', 'all', PHONE],
	['panel', 'blocks', LAPTOP],
	['wall', 'all', LAPTOP]
] as const)('a %s behind what holds %s asks, says so, and goes back', async (kind, how, size) => {
	await dialogue.command({ type: 'input', value: 'open' });
	await dialogue.command({ type: 'goto', stage: 'welcome' });
	proxy.hold(how);
	const page = await people.meet(kind, size, { bent: true });
	await page.clock.install();
	let streams = 0;
	page.on('request', (request) => (streams += /\/stream\?/.test(request.url()) ? 1 : 0));
	await PAGES[kind](page);
	// two streams bring nothing, each for as long as one may
	for (const silent of [1, 2]) {
		await expect.poll(() => streams).toBeGreaterThanOrEqual(silent);
		await page.clock.fastForward(5_000);
	}
	const detour = page.getByText(/^De verbinding gaat via een omweg/).first();
	await detour.waitFor();
	await dialogue.command({ type: 'goto', stage: 'sort' });
	await dialogue.command({ type: 'input', value: 'paused' });
	await page.clock.fastForward(5_000);
	await page.getByText(SHOWS[kind]).first().waitFor();

	// and back, once a stream has come through for a while
	proxy.hold('nothing');
	const told = await hears(page);
	await page.evaluate(() => void dispatchEvent(new Event('online')));
	await told(await dialogue.command({ type: 'goto', stage: 'practice' }));
	await page.clock.runFor(20_000);
	await dialogue.command({ type: 'input', value: 'open' });
	await detour.waitFor({ state: 'detached' });
	await page.context().close();
});
