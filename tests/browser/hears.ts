import type { Page } from 'playwright-core';
import type { Answer } from '../http/client';

/** Until the screen shows what the page has taken in: two frames, fonts and movements ended. */
export async function drawn(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const frame = () => new Promise((done) => requestAnimationFrame(done));
		await frame();
		await frame();
		await document.fonts.ready;
		await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {})));
	});
}

/**
 * Overhears the stream of a page, from before it is opened; what comes back waits until the page
 * was told what a command made, and has drawn it.
 */
export async function hears(page: Page): Promise<(made: Answer) => Promise<void>> {
	const session = await page.context().newCDPSession(page);
	let newest = 0;
	let told = () => {};
	session.on('Network.eventSourceMessageReceived', ({ data }) => {
		newest = Math.max(newest, Number(/"rev":(\d+)/.exec(data)?.[1] ?? 0));
		told();
	});
	await session.send('Network.enable');
	return async ({ json: { rev } }) => {
		while (newest < rev) await new Promise<void>((done) => (told = done));
		await drawn(page);
	};
}
