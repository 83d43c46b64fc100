import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, leadDialogue, type Led } from '../http/client';
import { sharedProduct, type Product } from '../http/product';
import { joinedBefore } from './joined-before';
import { rested } from './hands';
import { drawn } from './hears';
import { atLength, LAPTOP, openBrowser, PHONE, type People, type Size } from './people';

let product: Product;
let people: People;
let dialogue: Led;

beforeAll(async () => {
	product = await sharedProduct();
	people = await openBrowser(product.url);
	dialogue = await leadDialogue(clientOf(product));
	await dialogue.command({ type: 'open' });
	await dialogue.command({ type: 'goto', stage: 'sort' });
});
afterAll(async () => {
	await people.leave();
});

interface Point {
	readonly x: number;
	readonly y: number;
}

async function joined(name: string, size: Size): Promise<Page> {
	const page = await people.meet(name, size);
	await joinedBefore(page, product.url, dialogue);
	await page.getByText('Nog 24 kaarten').first().waitFor();
	// the library that drags comes after the page
	await page.locator('[data-liftable]').first().waitFor();
	return page;
}

/** Where the card in the hand is, once a hand would take it: seen, and rested from the last. */
const card = async (page: Page): Promise<Point> => {
	for (const by of ['mouse', 'touch', 'pen']) await rested(page, by);
	const box = await page.getByRole('group', { name: /\. / }).boundingBox();
	return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
};
const pile = async (page: Page, name: RegExp): Promise<Point> => {
	const box = await page.getByRole('button', { name }).first().boundingBox();
	return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
};
/** No card hangs in the air any more. */
async function letGo(page: Page): Promise<void> {
	await page.locator('[data-dnd-dragging]').waitFor({ state: 'detached' });
	await drawn(page);
}
const left = (page: Page, cards: number) =>
	page.getByText(`Nog ${cards} kaarten`).first().waitFor();

/** How many cards lie on each pile, as the buttons say it. */
async function counts(page: Page): Promise<readonly number[]> {
	const names = [/^Helpt mij nu/, /^Maakt voor mij nu niet uit/, /^Houdt mij nu tegen/];
	return Promise.all(
		names.map(async (name) => {
			const text = await page.getByRole('button', { name }).first().textContent();
			return Number(/(\d+) kaart/.exec(text ?? '')?.[1] ?? /\d+/.exec(text ?? '')?.[0] ?? 0);
		})
	);
}

async function byPen(session: CDPSession, from: Point, to: Point): Promise<void> {
	const send = (type: string, { x, y }: Point, buttons: number) =>
		session.send('Input.dispatchMouseEvent', {
			type: type as 'mousePressed',
			x,
			y,
			button: 'left',
			buttons,
			clickCount: 1,
			pointerType: 'pen'
		});
	await send('mousePressed', from, 1);
	for (let step = 1; step <= 12; step++) {
		const at = {
			x: from.x + ((to.x - from.x) * step) / 12,
			y: from.y + ((to.y - from.y) * step) / 12
		};
		await send('mouseMoved', at, 1);
	}
	await send('mouseReleased', to, 0);
}

async function byTouch(page: Page, from: Point, to: Point): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Point[]) =>
		session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
	await touch('touchStart', [from]);
	for (let step = 1; step <= 12; step++) {
		const part = step / 12;
		await touch('touchMove', [
			{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
		]);
		await drawn(page);
	}
	await touch('touchEnd', []);
}

test('a finger lays a card on the pile it is let go over, under the policy of the real pages', async () => {
	const page = await joined('finger', PHONE);
	await byTouch(page, await card(page), await pile(page, /^Helpt mij nu/));
	await left(page, 23);
	await byTouch(page, await card(page), await pile(page, /^Maakt voor mij nu niet uit/));
	await left(page, 22);
	expect(await counts(page)).toEqual([1, 1, 0]);
	expect(people.complaints).toEqual([]);
	await people.part(page);
});

atLength('a pen lays a card where it lets go', async () => {
	const page = await joined('pen', LAPTOP);
	const session = await page.context().newCDPSession(page);
	await byPen(session, await card(page), await pile(page, /^Houdt mij nu tegen/));
	await left(page, 23);
	expect(await counts(page)).toEqual([0, 0, 1]);
	await people.part(page);
});

test('a fast flick lands, and so does the next one', async () => {
	const page = await joined('flick', LAPTOP);
	const flick = async (to: RegExp) => {
		const [from, target] = [await card(page), await pile(page, to)];
		await page.mouse.move(from.x, from.y);
		await page.mouse.down();
		await page.mouse.move((from.x + target.x) / 2, (from.y + target.y) / 2);
		await page.mouse.move(target.x, target.y);
		await page.mouse.up();
	};
	await flick(/^Helpt mij nu/);
	await left(page, 23);
	await flick(/^Houdt mij nu tegen/);
	await left(page, 22);
	await flick(/^Helpt mij nu/);
	await left(page, 21);
	expect(await counts(page)).toEqual([2, 0, 1]);
	await people.part(page);
});

const TURNS = [
	['made narrower', LAPTOP, { width: 500, height: 800 }],
	['turned on its side', PHONE, { width: 740, height: 360 }]
] as const;
atLength.each(TURNS)(
	'a window that is %s while a card hangs in the air loses nothing',
	async (_, size, next) => {
		const page = await joined('turning', size);
		const from = await card(page);
		await page.mouse.move(from.x, from.y);
		await page.mouse.down();
		await page.mouse.move(from.x + 20, from.y + 40, { steps: 4 });
		await page.setViewportSize(next);
		await page.waitForFunction((width) => innerWidth === width, next.width);
		await drawn(page);
		const target = await pile(page, /^Helpt mij nu/);
		await page.mouse.move(target.x, target.y, { steps: 8 });
		await page.mouse.up();
		await letGo(page);
		// on the pile it was let go over, or back in the hand: never lost and never on another
		const [helps, neutral, hinders] = await counts(page);
		expect([neutral, hinders]).toEqual([0, 0]);
		await left(page, helps === 1 ? 23 : 24);
		// and the next one goes on as ever
		await page.keyboard.press('1');
		await left(page, helps === 1 ? 22 : 23);
		expect(people.complaints).toEqual([]);
		await people.part(page);
	}
);

atLength('a swipe over the cards of a pile scrolls and lifts none', async () => {
	const page = await joined('scroller', PHONE);
	for (let cards = 23; cards >= 14; cards--) {
		await page.keyboard.press('1');
		await left(page, cards);
	}
	await page.getByRole('button', { name: /^Mijn stapels/ }).click();
	await page.getByRole('heading', { name: /Mijn stapels/ }).waitFor();
	await page.locator('[data-liftable]').first().waitFor();
	const session = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: y === undefined ? [] : [{ x: 150, y }]
		});
	// at once: a finger that waits before it moves holds a card, and lifts it
	await Promise.all([
		touch('touchStart', 500),
		...Array.from({ length: 10 }, (_, at) => touch('touchMove', 470 - 30 * at)),
		touch('touchEnd')
	]);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
	await letGo(page);
	await page.evaluate(() => scrollTo(0, 0));
	await page.getByRole('button', { name: /^Verder met leggen/ }).click();
	await left(page, 14);
	expect(await counts(page)).toEqual([10, 0, 0]);
	expect(people.complaints).toEqual([]);
	await people.part(page);
});

atLength('Escape lets a card in the air fall back and wipes nothing', async () => {
	const page = await joined('escaping', LAPTOP);
	await page.keyboard.press('2');
	await left(page, 23);
	const [from, target] = [await card(page), await pile(page, /^Helpt mij nu/)];
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(target.x, target.y, { steps: 8 });
	await page.keyboard.press('Escape');
	await page.mouse.up();
	await letGo(page);
	await left(page, 23);
	await page.keyboard.press('Escape');
	expect(await counts(page)).toEqual([0, 1, 0]);
	await people.part(page);
});
