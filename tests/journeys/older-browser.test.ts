import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	clientOf,
	joinAs,
	leadDialogue,
	participantId,
	sortAll,
	type Call,
	type Led
} from '../http/client';
import { startProduct, type Product } from '../http/product';
import { LAPTOP, openBrowser, PHONE, type People, type Size } from '../browser/people';
import { cardsLeft, comeIn, tap } from '../browser/phone-person';

// What iOS 15.4 and Chrome 98 lack is taken away before a page begins.

let product: Product;
let people: People;
let call: Call;
let dialogue: Led;

beforeAll(async () => {
	product = await startProduct();
	people = await openBrowser(product.url);
	call = clientOf(product);
	dialogue = await leadDialogue(call, { needs: false, anchors: false, ownCards: false });
	await dialogue.command({ type: 'open' });
	await dialogue.command({ type: 'goto', stage: 'sort' });
});
afterAll(async () => {
	await people.leave();
	await product.stop();
});

async function older(name: string, size: Size): Promise<Page> {
	const page = await people.meet(name, size, { bent: true });
	await page.context().addInitScript(() => {
		const newer: readonly (readonly [object, readonly string[]])[] = [
			[Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with']],
			[Map, ['groupBy']],
			[Object, ['groupBy']],
			[Array, ['fromAsync']],
			[URL, ['canParse', 'parse']],
			[AbortSignal, ['timeout', 'any']],
			[Promise, ['withResolvers', 'try']],
			[Set.prototype, ['union', 'difference', 'intersection', 'isSubsetOf', 'isSupersetOf']],
			[globalThis, ['Iterator', 'scheduler']]
		];
		for (const [on, names] of newer) for (const name of names) Reflect.deleteProperty(on, name);
		const steps = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;
		for (const name of ['map', 'filter', 'toArray', 'some', 'every', 'find', 'reduce', 'take']) {
			Reflect.deleteProperty(steps, name);
		}
	});
	return page;
}

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { name }).first().waitFor();

test('a phone of 2022 sorts and sees the picture; panel and wall of that age lead and show it', async () => {
	const phone = await older('older phone', PHONE);
	await phone.goto(`${product.url}/#${dialogue.joinToken}`);
	await comeIn(phone, { anchors: false });
	for (let left = 24; left > 0; left--) {
		await cardsLeft(phone, left);
		await phone.keyboard.press('1');
	}
	await heading(phone, /Alle kaarten liggen/);
	await tap(phone, /^Klaar/);
	await heading(phone, /Kies/);
	for (let one = 0; one < 4; one++) {
		await sortAll(await joinAs(call, dialogue, participantId(910_000 + one)), (_, at) =>
			at % 3 === 0 ? 'hinders' : 'helps'
		);
	}
	const panel = await older('older panel', LAPTOP);
	await panel.goto(`${product.url}/panel/${dialogue.id}#${dialogue.facilitatorKey}`);
	await panel.getByRole('button', { name: /Sluit/ }).first().waitFor();
	await dialogue.command({ type: 'close', round: 'factors-1' });
	await dialogue.command({ type: 'release', round: 'factors-1', to: 'room' });
	await dialogue.command({ type: 'goto', stage: 'reveal' });
	await heading(panel, /Het plaatje van de groep/);
	await dialogue.command({ type: 'goto', stage: 'cards' });
	await dialogue.command({ type: 'note', text: 'De avondbus rijdt niet' });
	await heading(panel, /Kaarten bespreken/);
	await panel.getByText('De avondbus rijdt niet').first().waitFor();
	await dialogue.command({ type: 'goto', stage: 'welcome' });
	await heading(panel, /Welkom/);
	await panel.getByText(dialogue.code.slice(0, 4)).first().waitFor();
	await dialogue.command({ type: 'goto', stage: 'reveal' });
	const wall = await older('older wall', { width: 1920, height: 1080 });
	await wall.goto(`${product.url}/wall/${dialogue.id}#${dialogue.wallKey}`);
	await wall
		.getByText(/helpt|helpen/i)
		.first()
		.waitFor();
	expect(people.complaints).toEqual([]);
}, 180_000);

test('the pages of words are whole on a browser of 2022', async () => {
	const page = await older('older reader', LAPTOP);
	for (const [path, title] of [
		['/privacy', /privacy|bewaren/i],
		['/method', /methode|getal/i],
		['/new', /gesprek/i],
		['/print', /kaart/i],
		['/solo', /kaarten/i]
	] as const) {
		await page.goto(product.url + path);
		await heading(page, title);
		// the texts of a long page come after its heading
		const words = async () => (await page.locator('main').innerText()).length;
		await expect.poll(words, { message: path }).toBeGreaterThan(200);
	}
	expect(people.complaints).toEqual([]);
});
