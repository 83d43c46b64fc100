import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { translatePage } from '../fixtures/translate-page';
import {
	clientOf,
	joinAs,
	leadDialogue,
	newParticipant,
	type Call,
	type Led
} from '../http/client';
import { sharedProduct, type Product } from '../http/product';
import { hears } from './hears';
import { LAPTOP, openBrowser, PHONE, type People } from './people';
import { comeIn } from './phone-person';

/** Who reads through the browser's translator: each text is replaced by another. */

let product: Product;
let people: People;
let call: Call;
let dialogue: Led;
beforeAll(async () => {
	product = await sharedProduct();
	people = await openBrowser(product.url);
	call = clientOf(product);
	dialogue = await leadDialogue(call);
	await dialogue.command({ type: 'open' });
	await dialogue.command({ type: 'goto', stage: 'sort' });
});
afterAll(() => people.leave());

const translate = (page: Page) => page.evaluate(`void (${translatePage.toString()})()`);
const texts = (page: Page) => page.locator('body').innerText();

test('a translated phone shows one card at a time, and counts on', async () => {
	const phone = await people.meet('phone', PHONE);
	await phone.goto(`${product.url}/#${dialogue.joinToken}`);
	await comeIn(phone);
	await phone.getByText('Nog 24 kaarten').first().waitFor();
	await translate(phone);
	const title = async () =>
		(await phone.getByRole('heading', { level: 2 }).first().innerText()).trim();
	const before = new Set<string>();
	for (let left = 24; left > 20; left--) {
		await phone.getByText(`«Nog ${left} kaarten»`).first().waitFor();
		before.add(await title());
		await phone.keyboard.press('1');
		await phone
			.getByText(`«Nog ${left - 1} kaarten»`)
			.first()
			.waitFor();
		const sight = await phone.locator('main').innerText();
		expect([...before].filter((card) => sight.includes(card))).toEqual([]);
		expect(await title()).toMatch(/^«.*»$/);
	}
	expect(before.size).toBe(4);
	await phone.context().close();
});

test('translated, the wall and the panel follow the talk', async () => {
	const person = await joinAs(call, dialogue, newParticipant());
	const wall = await people.meet('wall', LAPTOP);
	const panel = await people.meet('panel', LAPTOP);
	const wallHears = await hears(wall);
	const panelHears = await hears(panel);
	await wall.goto(`${product.url}/wall/${dialogue.id}#${dialogue.wallKey}`);
	await panel.goto(`${product.url}/panel/${dialogue.id}#${dialogue.facilitatorKey}`);
	const done = /^(\d+) van (\d+) klaar$/;
	for (const page of [wall, panel]) {
		await page.getByText(done).first().waitFor();
		await translate(page);
		await page
			.getByText(/^«0 van \d+ klaar»$/)
			.first()
			.waitFor();
	}
	await person.say({ kind: 'finished', round: 'factors-1' });
	for (const page of [wall, panel]) {
		await page
			.getByText(/^«1 van \d+ klaar»$/)
			.first()
			.waitFor();
		expect(await texts(page)).not.toMatch(/0 van \d+ klaar/);
	}
	const question = await wall.locator('h1').first().innerText();
	const made = await dialogue.command({ type: 'goto', stage: 'welcome' });
	await Promise.all([wallHears(made), panelHears(made)]);
	for (const page of [wall, panel]) {
		expect(await texts(page)).not.toContain('klaar»');
		expect(await texts(page)).toMatch(/«\d{4} \d{4}»|\d{4} \d{4}/);
	}
	expect(await texts(wall)).not.toContain(question);
	for (const page of [wall, panel]) await page.context().close();
});
