import type { Locator, Page } from 'playwright-core';

/**
 * A page judges presses as those of people: what is not painted yet was not seen, and a finger that
 * was just let go presses again by accident. It says what it waits for in `data-waits`. Heard as it
 * changes: asking again and again would cost more than the wait.
 */
async function waitsNoMore(page: Page, what: readonly string[]): Promise<void> {
	const heard = page.evaluate(
		(names) =>
			new Promise<void>((done) => {
				const { documentElement: root } = document;
				const look = () => {
					const waits = (root.dataset['waits'] ?? '').split(' ');
					if (names.some((name) => waits.includes(name))) return;
					watcher.disconnect();
					done();
				};
				const watcher = new MutationObserver(look);
				watcher.observe(root, { attributeFilter: ['data-waits'] });
				look();
			}),
		what
	);
	// another page came meanwhile: nothing of this one is pressed
	await heard.catch(() => {});
}

/** Until a press of this finger or key would be meant. */
export const rested = (page: Page, by: string): Promise<void> => waitsNoMore(page, ['paint', by]);

const CODES: Readonly<Record<string, string>> = { ' ': 'Space' };
/** What Playwright does with a mouse. */
const BY_MOUSE = ['click', 'check', 'uncheck'] as const;
let handed = false;

/** Gives a page a person's hands: before each press they look, and let a finger or key rest. */
export function giveHands(page: Page): void {
	if (!handed) giveMouse(Object.getPrototypeOf(page.locator('html')) as Locator);
	handed = true;
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

/** What is pressed is looked for first, then seen, and then pressed by a mouse that has rested. */
function giveMouse(locator: Locator): void {
	for (const name of BY_MOUSE) {
		const press = locator[name];
		locator[name] = async function (this: Locator, options) {
			await this.waitFor(options?.timeout === undefined ? {} : { timeout: options.timeout });
			await rested(this.page(), 'mouse');
			await press.call(this, options);
		};
	}
}

/** What presses a button; who presses many has several, and each rests while the others press. */
const HANDS = ['mouse', 'Enter', 'Space'] as const;

/** Presses a button by a hand that has rested: the mouse, or one of two keys. */
export async function pressOn(target: Locator): Promise<void> {
	await target.waitFor();
	const page = target.page();
	const waits = await page.evaluate(() => document.documentElement.dataset['waits'] ?? '');
	const hand = HANDS.find((one) => !waits.split(' ').includes(one)) ?? 'mouse';
	if (hand === 'mouse') return target.click();
	await target.and(page.locator(':enabled')).waitFor();
	await rested(page, hand);
	await target.press(hand);
}
