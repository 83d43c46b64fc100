import type { Locator, Page } from 'playwright-core';

/**
 * A page judges presses as those of people: what is not painted yet was not seen, and a finger that was just
 * let go presses again by accident. It says what it waits for in `data-waits`.
 */
const waitingFor = (page: Page, what: readonly string[]): Locator =>
	page.locator(what.map((one) => `html[data-waits~="${one}"]`).join(', '));

/** Until a press of this finger or key would be meant. */
export const rested = (page: Page, by: string): Promise<void> =>
	waitingFor(page, ['paint', by]).waitFor({ state: 'detached' });

const CODES: Readonly<Record<string, string>> = { ' ': 'Space' };

/** Gives a page the hands of a person: before each press they look, and let a finger or a key rest. */
export async function giveHands(page: Page): Promise<void> {
	// Playwright clicks with a mouse, and waits until what it waits for is gone
	await page.addLocatorHandler(waitingFor(page, ['paint', 'mouse']), async () => {});
	const { keyboard } = page;
	const down = keyboard.press.bind(keyboard);
	let pad = false;
	keyboard.press = async (key, options) => {
		// goes on, and presses nothing
		if (key === 'Tab') return down(key, options);
		// the digits are on a keyboard twice, so that nobody waits for one to rest
		pad = !pad;
		const code = /^\d$/.test(key) ? `${pad ? 'Numpad' : 'Digit'}${key}` : CODES[key];
		await rested(page, code ?? (/^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key));
		await down(code ?? key, options);
	};
}

/** Presses what a finger presses, by the hand that has rested: mouse, finger or key. */
export async function pressOn(target: Locator): Promise<void> {
	await target.waitFor();
	const page = target.page();
	const rests = await page.evaluate(() => document.documentElement.dataset['waits'] ?? '');
	if (!rests.includes('mouse')) return target.click();
	await target.and(page.locator(':enabled')).waitFor();
	await rested(page, 'Enter');
	await target.press('Enter');
}
