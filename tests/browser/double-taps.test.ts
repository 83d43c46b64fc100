import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, leadDialogue, type Call, type Led } from '../http/client';
import { sharedProduct, type Product } from '../http/product';
import { rested } from './hands';
import { drawn } from './hears';
import { openBrowser, PHONE, type People } from './people';
import { cardsLeft, cardToAskOf, comeIn, ownKeys } from './phone-person';

let product: Product;
let people: People;
let call: Call;

beforeAll(async () => {
	product = await sharedProduct();
	people = await openBrowser(product.url);
	call = clientOf(product);
});
afterAll(async () => {
	await people.leave();
});

async function sorting(settings: object): Promise<Led> {
	const dialogue = await leadDialogue(call, settings);
	await dialogue.command({ type: 'open' });
	await dialogue.command({ type: 'goto', stage: 'sort' });
	return dialogue;
}

/** A phone that counts what its screen gave way for. */
async function come(name: string, dialogue: Led): Promise<Page> {
	const page = await people.meet(name, PHONE);
	await page.addInitScript(() => {
		new MutationObserver((records) => {
			const count = (globalThis as { nudges?: number }).nudges ?? 0;
			const fresh = records.filter(
				({ target, oldValue }) =>
					oldValue === null && target instanceof Element && target.hasAttribute('data-nudged')
			);
			(globalThis as { nudges?: number }).nudges = count + fresh.length;
		}).observe(document, {
			attributeFilter: ['data-nudged'],
			attributeOldValue: true,
			subtree: true
		});
	});
	await page.goto(`${product.url}/#${dialogue.joinToken}`);
	return page;
}

const nudges = (page: Page) => page.evaluate(() => (globalThis as { nudges?: number }).nudges ?? 0);

const button = (page: Page, name: RegExp) => page.getByRole('button', { name }).first();

/** A finger that comes down twice on the same place, as fast as a machine can. */
async function tapTwice(page: Page, name: RegExp): Promise<void> {
	const target = button(page, name);
	const session = await page.context().newCDPSession(page);
	await target.scrollIntoViewIfNeeded();
	const box = await target.boundingBox();
	const at = {
		x: (box?.x ?? 0) + (box?.width ?? 0) / 2,
		y: (box?.y ?? 0) + (box?.height ?? 0) / 2
	};
	const touch = (type: 'touchStart' | 'touchEnd') =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: type === 'touchStart' ? [at] : []
		});
	await rested(page, 'touch');
	// sent together, as a hand that shakes does: on their way they wait for nothing
	await Promise.all((['touchStart', 'touchEnd', 'touchStart', 'touchEnd'] as const).map(touch));
	await session.detach();
	await drawn(page);
}

/** Everything the server has of the person on this phone. */
async function said(page: Page): Promise<readonly { kind: string }[]> {
	const { participant, token } = await ownKeys(page);
	const own = await call('GET', `/api/v1/participants/${participant}`, { key: token });
	return own.json.entries;
}

/** Lays what is left in the hand, with a pile's key for each card. */
async function lay(page: Page, from: number, key: (left: number) => string, to = 0) {
	for (let left = from; left > to; left--) {
		await cardsLeft(page, left);
		await page.keyboard.press(key(left));
	}
}

test('whoever taps everything twice answers each question once, and sees that the second tap was seen', async () => {
	const dialogue = await sorting({ ownCards: false });
	const page = await come('twice', dialogue);
	const heading = (name: RegExp) => page.getByRole('heading', { name }).first().waitFor();
	await comeIn(page, { until: 'begin' });
	await heading(/Wil je nu iets leren/);
	await tapTwice(page, /^Ja/);
	await heading(/Leer je nu iets/);
	await tapTwice(page, /^Nee/);
	await heading(/Even oefenen/);
	await tapTwice(page, /^Oefenen/);
	for (const left of ['3 oefenkaarten', '2 oefenkaarten', '1 oefenkaart']) {
		await page.getByText(`Nog ${left}`).first().waitFor();
		await tapTwice(page, /^Helpt mij nu/);
	}
	await cardsLeft(page, 24);
	await tapTwice(page, /^Helpt mij nu/);
	await cardsLeft(page, 23);
	await tapTwice(page, /^Houdt mij nu tegen/);
	await cardsLeft(page, 22);
	expect(await nudges(page)).toBeGreaterThan(0);
	await lay(page, 22, (left) => (left % 2 ? '1' : '3'));
	await heading(/Alle kaarten liggen/);
	await tapTwice(page, /^Klaar/);
	await heading(/belangrijkst/);
	await (await cardToAskOf(page)).check();
	await tapTwice(page, /^Verder/);
	await heading(/Waarom/);
	await page.getByRole('radio').first().check();
	await tapTwice(page, /^Verder/);
	await heading(/1 kaart/);
	await page.getByRole('radio').first().check();
	await tapTwice(page, /^Verder/);
	await heading(/Heb je dit nu nodig/);
	await tapTwice(page, /^Heb ik nu nodig/);
	await lay(page, 11, () => '2');
	await heading(/Alle kaarten liggen/);
	await tapTwice(page, /^Klaar/);
	await heading(/als eerste/);
	await page.getByRole('radio').first().check();
	await tapTwice(page, /^Verder/);
	await heading(/Wie kan/);
	await tapTwice(page, /^Ikzelf/);
	await heading(/past nu het best|Jouw plaatje/);
	const entries = await said(page);
	const counts: Record<string, number> = {};
	for (const { kind } of entries) counts[kind] = (counts[kind] ?? 0) + 1;
	expect(counts).toEqual({
		anchor: 2,
		'practice-done': 1,
		move: 36,
		finished: 2,
		emphasis: 1,
		presence: 1,
		blocker: 1,
		first: 1,
		owner: 1
	});
	expect(people.complaints).toEqual([]);
	await page.context().close();
});

test('keys that follow each other as soon as a card is seen lose none, and a key pressed twice lays one', async () => {
	const dialogue = await sorting({ anchors: false });
	const page = await come('keys', dialogue);
	await comeIn(page, { anchors: false });
	await cardsLeft(page, 24);
	const before = await nudges(page);
	await lay(page, 24, (left) => String((left % 3) + 1), 12);
	await cardsLeft(page, 12);
	expect(await nudges(page)).toBe(before);
	// down, up and down again, as fast as a machine can
	await rested(page, 'Digit1');
	for (const key of ['Digit1', 'Digit1']) {
		await page.keyboard.down(key);
		await page.keyboard.up(key);
	}
	await cardsLeft(page, 11);
	await drawn(page);
	expect(await nudges(page)).toBe(before + 1);
	await cardsLeft(page, 11);
	// a key that is held lays one card
	await rested(page, 'Digit2');
	for (let repeat = 0; repeat < 5; repeat++) await page.keyboard.down('Digit2');
	await page.keyboard.up('Digit2');
	await cardsLeft(page, 10);
	// by place, where digits need Shift; in Arabic digits
	await rested(page, 'Digit3');
	const type = (key: string, code: string) =>
		page.evaluate(
			(init) => {
				document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true }));
				document.body.dispatchEvent(new KeyboardEvent('keyup', { ...init, bubbles: true }));
			},
			{ key, code }
		);
	await type('"', 'Digit3');
	await cardsLeft(page, 9);
	await rested(page, 'Numpad1');
	await type('١', 'Numpad1');
	await cardsLeft(page, 8);
	expect(people.complaints).toEqual([]);
	await page.context().close();
});

test('the click of a screen reader, a switch or a voice answers what stands there, and twice at once does once', async () => {
	const dialogue = await sorting({ anchors: false });
	const page = await come('heard', dialogue);
	await comeIn(page, { anchors: false });
	await cardsLeft(page, 24);
	const click = (times: number) =>
		button(page, /^Helpt mij nu/).evaluate((on, much) => {
			for (let at = 0; at < much; at++) {
				on.dispatchEvent(new MouseEvent('click', { detail: 0, bubbles: true, cancelable: true }));
			}
		}, times);
	await rested(page, 'assistant');
	// in one go: a busy machine would bring the second so late that it is meant
	await click(2);
	await cardsLeft(page, 23);
	await drawn(page);
	await cardsLeft(page, 23);
	await rested(page, 'assistant');
	await click(1);
	await cardsLeft(page, 22);
	expect(people.complaints).toEqual([]);
	await page.context().close();
});
