import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, leadDialogue, type Call, type Led } from '../http/client';
import { sharedProduct, type Product } from '../http/product';
import { openStream } from '../http/stream';
import { weakLine, type WeakLine } from '../http/weak-line';
import { LAPTOP, openBrowser, PHONE, type People } from '../browser/people';
import { tap } from '../browser/phone-person';

/** What befalls people who lead: a dropped line, a closed laptop, a wall with a flat battery. */

let product: Product;
let people: People;
let call: Call;
let line: WeakLine;
beforeAll(async () => {
	product = await sharedProduct();
	people = await openBrowser(product.url);
	call = clientOf(product);
	line = await weakLine(product.port);
});
afterAll(async () => {
	await people.leave();
	await line.stop();
});

async function running(): Promise<Led> {
	const dialogue = await leadDialogue(call);
	await dialogue.command({ type: 'open' });
	return dialogue;
}
const stateOf = async (dialogue: Led) =>
	(await call('GET', `/api/v1/dialogues/${dialogue.id}`, { key: dialogue.facilitatorKey })).json;
const title = (page: Page) => page.locator('h1').first().innerText();

async function panelOn(origin: string, dialogue: Led, name = 'laptop'): Promise<Page> {
	const panel = await people.meet(name, LAPTOP);
	await panel.goto(`${origin}/panel/${dialogue.id}#${dialogue.facilitatorKey}`);
	await panel.getByRole('heading', { level: 1 }).waitFor();
	// the panel follows once its steps are there
	await panel.getByText(/^Nog \d+ minuten$/).waitFor();
	return panel;
}

test('a command given while the line is down waits, says so, and happens exactly once', async () => {
	const dialogue = await running();
	const wall = await openStream(product, dialogue.id, dialogue.wallKey, 'wall');
	const panel = await panelOn(line.url, dialogue);
	const begin = await title(panel);
	const before = await stateOf(dialogue);
	line.become({ down: true });
	await panel.keyboard.press('ArrowRight');
	await panel.getByText('Wat je deed gaat mee zodra die er weer is', { exact: false }).waitFor();
	expect(await title(panel)).toBe(begin);
	expect((await stateOf(dialogue)).rev).toBe(before.rev);
	line.become({});
	await expect.poll(() => title(panel)).not.toBe(begin);
	const after = await stateOf(dialogue);
	expect([after.rev, after.stage]).toEqual([before.rev + 1, 'practice']);
	await panel.getByText('Wat je deed gaat mee', { exact: false }).waitFor({ state: 'detached' });
	// and the panel leads on as before, once it shows where it stands
	await panel.getByRole('heading', { level: 1, name: /Oefenen/ }).waitFor();
	await panel.keyboard.press('ArrowRight');
	await expect.poll(async () => (await stateOf(dialogue)).stage).toBe('sort');
	// the small picture of the wall too, where the line went while it was on its way
	await panel.locator('iframe.ready').waitFor();
	wall.close();
	await people.part(panel);
});

test('a command that was given up is not sent when the line is back', async () => {
	const dialogue = await running();
	const panel = await panelOn(line.url, dialogue);
	const before = await stateOf(dialogue);
	line.become({ down: true });
	await panel.keyboard.press('b');
	await tap(panel, /^Laat maar/);
	await panel.getByText('Wat je deed gaat mee', { exact: false }).waitFor({ state: 'detached' });
	line.become({});
	// the next command goes out, and it alone
	await panel.keyboard.press('ArrowRight');
	await expect.poll(async () => (await stateOf(dialogue)).stage).toBe('practice');
	const after = await stateOf(dialogue);
	expect([after.rev, after.switches.wall]).toEqual([before.rev + 1, 'follow']);
	await people.part(panel);
});

test('the small picture of the wall takes no key out of the hands of who types', async () => {
	const dialogue = await running();
	await dialogue.command({ type: 'goto', stage: 'cards' });
	const wall = await openStream(product, dialogue.id, dialogue.wallKey, 'wall');
	const panel = await panelOn(product.url, dialogue);
	const field = panel.getByRole('textbox').first();
	await field.focus();
	const small = panel.locator('iframe.ready');
	await small.waitFor();
	// the page in it begins anew, as on a slow laptop
	await small.evaluate((frame: HTMLIFrameElement) => frame.contentWindow?.location.reload());
	await expect.poll(() => small.contentFrame().locator('h1').count()).toBeGreaterThan(0);
	await panel.keyboard.type('een vaste avond');
	expect(await field.inputValue()).toBe('een vaste avond');
	// nor out of the hands of who leads by keys, whatever the page in it asks for
	await field.blur();
	await small
		.contentFrame()
		.locator('body')
		.evaluate((page) => {
			page.tabIndex = -1;
			page.focus();
		});
	await expect.poll(() => panel.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
	await panel.keyboard.press('ArrowLeft');
	await expect.poll(async () => (await stateOf(dialogue)).stage).not.toBe('cards');
	wall.close();
	await people.part(panel);
});

test('a laptop that is closed in the middle of a note brings all back: the talk, the stage and the words', async () => {
	const dialogue = await running();
	await dialogue.command({ type: 'goto', stage: 'cards' });
	const panel = await panelOn(product.url, dialogue);
	await panel.getByRole('textbox').first().fill('Iemand zei: een vaste avond');
	const context = panel.context();
	await panel.close();
	const again = await context.newPage();
	await again.goto(product.url);
	await again
		.getByRole('link', { name: /Leiden|Gesprek leiden|leid/i })
		.first()
		.click();
	// the front page has a field too
	await again.getByRole('heading', { level: 1, name: /Kaarten bespreken/ }).waitFor();
	const field = again.getByRole('textbox').first();
	await field.waitFor();
	expect(await field.inputValue()).toBe('Iemand zei: een vaste avond');
	expect((await stateOf(dialogue)).stage).toBe('cards');
	await context.close();
});

test('a phone leads by a link that is shown once; withdrawn, it says so and leads no more', async () => {
	const dialogue = await running();
	const panel = await panelOn(product.url, dialogue);
	await tap(panel, /^Telefoon/);
	await tap(panel, /^Maak de code/);
	const link = await panel
		.getByRole('dialog')
		.locator('input, code, output')
		.filter({ hasText: '' })
		.first()
		.evaluate((box) => (box instanceof HTMLInputElement ? box.value : (box.textContent ?? '')));
	const key = new URL(link.trim()).hash;
	expect(key.length).toBeGreaterThan(20);
	const phone = await people.meet('remote', PHONE);
	await phone.goto(`${product.url}/panel/${dialogue.id}${key}`);
	const dock = phone.getByRole('group', { name: /^Sturen/ });
	await dock.getByRole('button', { name: /^Verder/ }).click();
	await expect.poll(async () => (await stateOf(dialogue)).stage).toBe('practice');
	// the key is not in the address any more
	expect(phone.url()).not.toContain('#');
	const { keys, rev } = await stateOf(dialogue);
	const own = keys.findLast((one: { role: string }) => one.role === 'facilitator');
	await call('POST', `/api/v1/dialogues/${dialogue.id}/commands`, {
		key: dialogue.facilitatorKey,
		body: {
			key: 'revoke',
			rev,
			command: { type: 'key', role: 'facilitator', action: 'revoke', id: own.id }
		}
	});
	await phone.getByText('Deze link werkt niet meer').first().waitFor();
	expect(await dock.count()).toBe(0);
	await people.part(panel);
	await people.part(phone);
});

test('a wall whose battery is empty is another one in a minute, at the same step', async () => {
	const dialogue = await running();
	await dialogue.command({ type: 'goto', stage: 'sort' });
	const open = async (name: string) => {
		const wall = await people.meet(name, LAPTOP);
		await wall.goto(`${product.url}/wall/${dialogue.id}#${dialogue.wallKey}`);
		await wall.locator('h1').first().waitFor();
		return wall;
	};
	const wall = await open('wall');
	const shown = await title(wall);
	await people.part(wall);
	const other = await open('other wall');
	expect(await title(other)).toBe(shown);
	await dialogue.command({ type: 'next' });
	await expect.poll(() => title(other)).not.toBe(shown);
	await people.part(other);
});
