import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rested } from '../browser/hands';
import { LAPTOP, openBrowser, type People } from '../browser/people';
import { startProduct, type Product } from '../http/product';

const LIST = Array.from({ length: 12 }, (_, at) => `Kaart ${at + 1} | Wel, of niet.`).join('\n');

let product: Product;
let people: People;

beforeAll(async () => {
	product = await startProduct();
	people = await openBrowser(product.url);
});
afterAll(async () => {
	await people.leave();
	await product.stop();
});

async function drag(page: Page, from: Locator, to: Locator) {
	await rested(page, 'mouse');
	const [start, end] = [await from.boundingBox(), await to.boundingBox()];
	await page.mouse.move((start?.x ?? 0) + 20, (start?.y ?? 0) + 12);
	await page.mouse.down();
	await page.mouse.move((end?.x ?? 0) + 80, (end?.y ?? 0) + 90, { steps: 12 });
	await page.mouse.up();
}

test('by pointer alone, but for the words, a list becomes a set with two sides that is published', async () => {
	const page = await people.meet('maker', LAPTOP);
	await page.goto(`${product.url}/studio`);
	await page.getByRole('link', { name: 'Plak een lijst' }).click();
	await page.getByLabel('De lijst').fill(LIST);
	await page.getByLabel('Naam van de set').fill('Met de muis');
	await page.getByLabel('Werk').check();
	await page.getByRole('button', { name: 'Maak 12 kaarten' }).click();
	await page.getByRole('grid', { name: 'Kaarten' }).waitFor();

	await page.getByLabel('Twee kanten').check();
	const [inside, outside] = [
		page.locator('.board > section').first(),
		page.locator('.board > section').last()
	];
	const loose = page.locator('.board > .none li');
	await page.locator('[data-liftable]').first().waitFor();
	for (let left = 12; left > 6; left--) {
		await drag(page, loose.first().locator('.name'), inside);
		await expect.poll(() => loose.count()).toBe(left - 1);
	}
	for (let left = 6; left > 0; left--) {
		await loose.first().getByRole('button').last().click();
		await expect.poll(() => loose.count()).toBe(left - 1);
	}
	expect(await inside.getByRole('listitem').count()).toBe(6);
	expect(await outside.getByRole('listitem').count()).toBe(6);

	await page.getByRole('link', { name: 'Nakijken' }).click();
	await page
		.getByText(/met 6 kaarten aan een kant/i)
		.first()
		.waitFor();
	await page.getByRole('link', { name: 'Publiceren' }).click();
	await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
	await page.getByRole('button', { name: 'Publiceer versie 1.0.0' }).click();
	await page.getByRole('heading', { name: 'Versie 1.0.0 is gepubliceerd' }).waitFor();
	expect(people.complaints).toEqual([]);
	await people.part(page);
});
