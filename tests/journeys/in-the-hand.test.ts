import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, leadDialogue, type Call, type Led } from '../http/client';
import { sharedProduct, type Product } from '../http/product';
import { openBrowser, PHONE, type People } from '../browser/people';
import { cardsLeft, comeIn, tap } from '../browser/phone-person';

/** A keyboard that comes up, a tablet passed on, a spoiled link, a clicker at the wall. */

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

async function begun(stage = 'sort'): Promise<Led> {
	const dialogue = await leadDialogue(call, { anchors: false, needs: false });
	await dialogue.command({ type: 'open' });
	await dialogue.command({ type: 'goto', stage });
	return dialogue;
}

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { name }).first().waitFor();
const stateOf = async (dialogue: Led) => {
	const { json } = await call('GET', `/api/v1/dialogues/${dialogue.id}`, {
		key: dialogue.facilitatorKey
	});
	return json;
};

test('with 330 px between keyboard and top the button of the field in hand is in sight', async () => {
	const page = await people.meet('typing', PHONE);
	await page.goto(product.url);
	const inSight = async (field: Locator, button: Locator) => {
		await page.setViewportSize(PHONE);
		await field.focus();
		await page.setViewportSize({ width: 360, height: 330 });
		await expect
			.poll(async () => {
				const [one, other] = [await field.boundingBox(), await button.boundingBox()];
				return (one?.y ?? -1) >= 0 && (other?.y ?? 999) + (other?.height ?? 0) <= 330;
			})
			.toBe(true);
	};
	const button = (name: RegExp) => page.getByRole('button', { name }).first();
	await inSight(page.getByLabel(/^Code/), button(/^Doe mee/));
	await page.getByText('Jouw kaarten wissen met een code').click();
	await inSight(page.getByLabel(/wiscode/i).first(), button(/Wis mijn kaarten/));
	await page.context().close();
});

/** A laptop of 1280×720 at 200 %, and a phone held sideways. */
const LOW = [
	{ width: 640, height: 360 },
	{ width: 740, height: 360 }
] as const;
test.each(LOW)('at $width×$height the main button is in sight without a scroll', async (size) => {
	const dialogue = await leadDialogue(call, { needs: false });
	await dialogue.command({ type: 'open' });
	const inSight = (target: Locator) =>
		expect
			.poll(async () => {
				const { y, height } = (await target.boundingBox()) ?? { y: -1, height: 0 };
				return y >= 0 && y + height <= size.height;
			})
			.toBe(true);
	const phone = await people.meet('low phone', { ...size, touch: true });
	const button = (name: RegExp) => phone.getByRole('button', { name }).first();
	await phone.goto(product.url);
	await inSight(button(/^Doe mee/));
	await phone.goto(`${product.url}/#${dialogue.joinToken}`);
	await tap(phone, /^Verder$/);
	await heading(phone, /Moet je je naam geven/);
	await tap(phone, /^Nee$/);
	await heading(phone, /Mag je stoppen/);
	await tap(phone, /^Ja$/);
	await heading(phone, /Doe je mee/);
	await inSight(phone.getByLabel(/Dit is niet mijn eigen telefoon/));
	await inSight(button(/^Ja$/));
	await people.part(phone);

	const panel = await people.meet('low panel', size);
	await panel.goto(`${product.url}/panel/${dialogue.id}#${dialogue.facilitatorKey}`);
	const large = panel.locator('button.next');
	for (const stage of ['welcome', 'sort', 'picture', 'cards', 'agree']) {
		await dialogue.command({ type: 'goto', stage });
		await large.waitFor();
		await inSight(large);
		expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
	}
	await people.part(panel);
});

/** `last`: the lowest that is in sight where the group is further. */
const SMALL = [
	{ width: 320, height: 568, last: /^Mijn stapels/ },
	{ width: 640, height: 360, last: /^Houdt mij nu tegen/ }
] as const;
test.each(SMALL)('at $width×$height what is said above a card takes nothing away', async (size) => {
	const dialogue = await begun();
	const phone = await people.meet('small phone', { ...size, touch: true });
	await phone.goto(`${product.url}/#${dialogue.joinToken}`);
	await comeIn(phone, { anchors: false });
	const low = (target: Locator) =>
		expect
			.poll(async () => {
				const { y, height } = (await target.boundingBox()) ?? { y: 0, height: 9999 };
				return y + height;
			})
			.toBeLessThanOrEqual(size.height);
	const button = (name: RegExp) => phone.getByRole('button', { name }).first();
	// with what is said of the first card
	await phone.getByText('Dit zijn de echte kaarten.').waitFor();
	await low(button(/^Mijn stapels/));
	await tap(phone, /^Helpt mij nu/);
	await cardsLeft(phone, 23);
	// with the word that the group is further, whichever card it is
	await dialogue.command({ type: 'goto', stage: 'picture' });
	const further = phone.getByText(/De groep is verder/);
	await further.waitFor();
	for (let left = 23; left > 1; left--) {
		await low(button(size.last));
		await phone.keyboard.press('1');
		await cardsLeft(phone, left - 1);
	}
	await low(button(size.last));
	// with large letters the page scrolls: the word goes along, and nothing is wider
	await phone.evaluate(() => {
		document.documentElement.dataset['text'] = 'larger';
		scrollTo(0, document.documentElement.scrollHeight);
	});
	await expect
		.poll(async () => {
			const word = await further.boundingBox();
			return (word?.y ?? 0) + (word?.height ?? 0);
		})
		.toBeLessThan(size.height * 0.15);
	expect(await phone.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
	await people.part(phone);
});

test('on a tablet that is passed on, somebody else stands beside going on', async () => {
	const dialogue = await begun();
	const page = await people.meet('tablet', { width: 820, height: 1180, touch: true });
	await page.goto(`${product.url}/#${dialogue.joinToken}`);
	await comeIn(page, { anchors: false });
	await page.goto('about:blank');
	// a full stop that a chat hung on it
	await page.goto(`${product.url}/#${dialogue.joinToken}.`);
	await heading(page, /^Jij doet al mee/);
	const place = (name: RegExp) => page.getByRole('button', { name }).boundingBox();
	const [on, other] = [await place(/^Verder met/), await place(/^Iemand anders/)];
	if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/tablet.png` });
	expect(other?.y).toBe(on?.y);
	expect(other?.x).toBeGreaterThan((on?.x ?? 0) + (on?.width ?? 0) - 1);
	await page.context().close();
});

test('a link that was spoiled on the way is read as far as it goes, or said to be damaged', async () => {
	const dialogue = await begun();
	const page = await people.meet('linked', PHONE);
	const open = async (path: string) => {
		await page.goto('about:blank');
		await page.goto(`${product.url}${path}`);
	};
	for (const tail of [')', '%', '?utm_source=mail', '&fbclid=x%']) {
		await open(`/#${dialogue.joinToken}${tail}`);
		await heading(page, /^Voordat je begint/);
	}
	for (const behind of ['%', '%E2%80', 'abc.']) {
		await open(`/#${behind}`);
		await page.getByText('Deze link is niet heel meer.').waitFor();
	}
	await open(`/wall/${dialogue.id}#%`);
	await heading(page, /nog niet open/);
	await open(`/wall/${dialogue.id}#${dialogue.wallKey},`);
	await heading(page, /nu voor jou/);
	await open(`/panel/${dialogue.id}#${dialogue.facilitatorKey}).`);
	await heading(page, /Kaarten sorteren/);
	await page.context().close();
});

test('a clicker leads from the wall in the browser that leads, once it is switched on', async () => {
	const dialogue = await begun('welcome');
	const panel = await people.meet('leading', { width: 1280, height: 720 });
	await panel.goto(`${product.url}/panel/${dialogue.id}#${dialogue.facilitatorKey}`);
	await heading(panel, /Welkom/);
	const wall = await panel.context().newPage();
	await wall.goto(`${product.url}/wall/${dialogue.id}#${dialogue.wallKey}`);
	await heading(wall, /We zijn begonnen/);
	// the foot of a scene and what stands at its end, also from right to left
	await wall.evaluate(() => (document.documentElement.dir = 'rtl'));
	const foot = await wall.getByText('Wie is de eerste?').evaluate((one) => {
		const words = document.createRange();
		words.selectNodeContents(one);
		return words.getBoundingClientRect().left;
	});
	const full = await wall.getByRole('button', { name: /^Hele scherm/ }).boundingBox();
	expect((full?.x ?? 9999) + (full?.width ?? 0)).toBeLessThan(foot);
	if (process.env['SHOTS']) await wall.screenshot({ path: `${process.env['SHOTS']}/rtl-wall.png` });
	expect(await wall.locator('bdi[dir="ltr"]').allInnerTexts()).toContainEqual(
		expect.stringMatching(/^\d{4}\s\d{4}$/)
	);
	await wall.keyboard.press('PageDown');
	await tap(wall, /^Klikker bladert/);
	await wall.keyboard.press('PageDown');
	await heading(wall, /oefenen/i);
	expect((await stateOf(dialogue)).stageKind).toBe('practice');
	await wall.keyboard.press('.');
	await expect.poll(async () => (await stateOf(dialogue)).switches.wall).toBe('blank');
	// it shows, so that the key takes it back
	await wall
		.getByRole('heading', { name: /oefenen/i })
		.first()
		.waitFor({ state: 'hidden' });
	await wall.keyboard.press('b');
	await expect.poll(async () => (await stateOf(dialogue)).switches.wall).toBe('follow');
	await heading(wall, /oefenen/i);
	await wall.keyboard.press('PageUp');
	await expect.poll(async () => (await stateOf(dialogue)).stageKind).toBe('welcome');
	// who only looks has no switch
	const guest = await people.meet('guest', { width: 1280, height: 720 });
	await guest.goto(`${product.url}/wall/${dialogue.id}#${dialogue.wallKey}`);
	await heading(guest, /We zijn begonnen/);
	expect(await guest.getByRole('button', { name: /^Klikker/ }).count()).toBe(0);
	// a wall without a key is refused
	expect(people.complaints.filter((one) => !one.includes(' 401 '))).toEqual([]);
	await panel.context().close();
	await guest.context().close();
});
