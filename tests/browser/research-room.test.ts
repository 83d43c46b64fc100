import { afterAll, beforeAll, expect, test } from 'vitest';
import { RESEARCHER_KEY, startProduct, type Product } from '../http/product';
import { aPicture } from './a-picture';
import { faultsOf } from './broken-rules';
import { LAPTOP, openBrowser, PHONE, type People } from './people';
import { tap } from './phone-person';

let product: Product;
let people: People;

beforeAll(async () => {
	product = await startProduct();
	people = await openBrowser(product.url);
}, 120_000);
afterAll(async () => {
	await people.leave();
	await product.stop();
});

test.each([
	['a laptop', LAPTOP],
	['a phone', PHONE]
])(
	'a full research room on %s breaks no rule, and its files come',
	async (_, size) => {
		for (const count of [6, 12]) await aPicture(product, count);
		const room = await people.meet('research', size);
		await room.goto(`${product.url}/research`);
		await room.getByLabel(/Sleutel/).fill(RESEARCHER_KEY);
		await tap(room, /Open de onderzoekskamer/);
		await room.getByRole('heading', { name: 'Wat mensen nodig hebben', exact: true }).waitFor();
		await room.getByText('Welke kaarten liggen bij elkaar?').click();
		const needs = room.getByRole('region', { name: 'Wat mensen nodig hebben, per profiel' });
		await needs.getByLabel(/Op de kaarten van de wens/).check();
		await needs.getByLabel('De kaarten van de wens houden tegen').check();
		await needs.getByRole('heading', { name: /^Het vaakst nodig: “.+”/ }).waitFor();
		await needs.getByText('Alle groepen naast elkaar').first().click();
		await needs.getByRole('table', { name: 'Alle groepen naast elkaar' }).waitFor();
		expect(await faultsOf(room)).toEqual([]);
		await tap(room, /Maak de bestanden/);
		const [download] = await Promise.all([
			room.waitForEvent('download'),
			room.locator('a[download="package.zip"]').click()
		]);
		expect(download.suggestedFilename()).toBe('package.zip');
		// what was taken is in the log at once
		await room.getByRole('cell', { name: 'package.zip' }).first().waitFor();
		expect(people.complaints).toEqual([]);
		expect(people.strangers).toEqual([]);
		await room.context().close();
	},
	60_000
);

test('the room speaks English to who asks for it', async () => {
	await aPicture(product, 6);
	const context = await people.browser.newContext({ locale: 'en-GB', viewport: LAPTOP });
	const room = await context.newPage();
	const errors: string[] = [];
	room.on('pageerror', (error) => errors.push(error.message));
	await room.goto(`${product.url}/research`);
	await room.getByLabel('Researcher key').fill(RESEARCHER_KEY);
	await room.getByRole('button', { name: 'Open the research room' }).click();
	await room.getByRole('heading', { name: 'What people need', exact: true }).waitFor();
	expect(await room.locator('html').getAttribute('lang')).toBe('en');
	expect(await room.locator('main').innerText()).not.toMatch(/\b(kaarten|mensen|gesprek)\b/i);
	expect(errors).toEqual([]);
	await context.close();
}, 60_000);
