import { afterEach, expect, test } from 'vitest';
import { LAPTOP, openBrowser, type People } from '../browser/people';
import { clientOf, leadDialogue } from '../http/client';
import { sharedProduct } from '../http/product';

/** What the panel says of the big screen is what that says itself, whatever its computer does. */

let people: People;
afterEach(() => people.leave());

test('a big screen that is slow, covered or hangs is told as that, and as well once it is', async () => {
	const product = await sharedProduct();
	people = await openBrowser(product.url);
	const led = await leadDialogue(clientOf(product));
	await led.command({ type: 'open' });
	const panel = await people.meet('panel', LAPTOP);
	await panel.goto(`${product.url}/panel/${led.id}#${led.facilitatorKey}`);
	await panel.getByText('Nog geen groot scherm').waitFor();
	const wall = await people.meet('wall', { width: 1280, height: 720 }, { bent: true });
	await wall.goto(`${product.url}/wall/${led.id}#${led.wallKey}`);
	const well = panel.getByText(/^Het grote scherm laat dit zien · (net|al \d+ s)$/);
	const says = (words: RegExp) => panel.getByRole('status').filter({ hasText: words }).waitFor();
	await well.waitFor();

	// a computer that takes seconds for a frame
	await wall.evaluate(() => {
		const inTime = window.requestAnimationFrame;
		let late: FrameRequestCallback[] = [];
		window.requestAnimationFrame = (frame) => late.push(frame);
		Object.assign(window, {
			catchUp() {
				window.requestAnimationFrame = inTime;
				for (const frame of late) inTime(frame);
				late = [];
			}
		});
	});
	await led.command({ type: 'goto', stage: 'sort' });
	await says(/loopt achter: daar staat nog ‘Welkom’/);
	// the small picture shows what stands there, not what should
	const mirror = panel.frameLocator('.screen iframe');
	await mirror.getByText('We zijn begonnen. Kijk op je telefoon').waitFor();
	await wall.evaluate('catchUp()');
	await well.waitFor();
	await mirror.getByText('Hoe is dat nu voor jou?').waitFor();

	// another window over it
	const turn = (to: 'hidden' | 'visible') =>
		wall.evaluate((state) => {
			Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
			document.dispatchEvent(new Event('visibilitychange'));
		}, to);
	await turn('hidden');
	await says(/De groep ziet dit niet/);
	await turn('visible');
	await well.waitFor();

	// its page hangs, with its line open
	const tools = await wall.context().newCDPSession(wall);
	await tools.send('Debugger.enable');
	await tools.send('Debugger.pause');
	await says(/zwijgt al \d+ s/);
	await tools.send('Debugger.disable');
	await well.waitFor();

	await wall.close();
	await panel.getByText('Nog geen groot scherm').waitFor();
	expect(people.complaints).toEqual([]);
});
