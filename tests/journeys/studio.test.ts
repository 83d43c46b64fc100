import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedProduct, type Product } from '../http/product';
import { faultsOf } from '../browser/broken-rules';
import { keysCounted } from '../browser/keys-counted';
import { LAPTOP, openBrowser, type People } from '../browser/people';

const LIST = [
	'Mijn auto | Ik heb een auto, of ik heb geen auto.',
	'De bus | Die rijdt vaak, of die rijdt weinig.',
	'Mijn fiets | Die is goed, of die is kapot.',
	'De afstand | Het is dichtbij, of het is ver.',
	'Het weer | Dat maakt mij niet uit, of wel.',
	'Kosten van reizen | Ik kan ze betalen, of dat lukt niet.',
	'Hulp van collega’s | Ze rijden mee, of ze rijden niet mee.',
	'Mijn gezondheid | Ik kan goed reizen, of dat is zwaar.',
	'De tijd | Ik heb genoeg tijd, of te weinig.',
	'De opvang | Die is geregeld, of die is er niet.',
	'Mijn rijbewijs | Ik heb het, of ik heb het niet.',
	'Thuis werken | Dat mag, of dat mag niet.'
].join('\n');

let product: Product;
let people: People;

beforeAll(async () => {
	product = await sharedProduct();
	people = await openBrowser(product.url);
});
afterAll(async () => {
	await people.leave();
});

const saved = (page: Page) => page.locator('[data-saved="saved"]').waitFor();

test('twelve pasted lines become a tried and published set by keys alone, in at most 60 acts', async () => {
	const page = await people.meet('maker', LAPTOP);
	await page.goto(`${product.url}/studio`);
	const { press, type, reach, go, acts } = keysCounted(page);

	await go('link', /^Plak een lijst$/);
	await reach('textbox', /^De lijst$/);
	await type(LIST);
	await page.getByRole('heading', { name: '12 kaarten gelezen' }).waitFor();
	await reach('textbox', /^Naam van de set$/);
	await type('Naar het werk');
	// Enter in the name makes them
	await press('Enter');
	await page.getByRole('grid', { name: 'Kaarten' }).waitFor();
	await saved(page);
	expect(await faultsOf(page)).toEqual([]);

	// a word is mended in the sheet, and taken back
	await reach('gridcell', /./);
	await press('ArrowDown');
	await press('F2');
	await type(' naar de stad');
	await press('Escape');
	await page.getByText('De bus', { exact: true }).first().waitFor();
	await press('ArrowRight');
	await press('Enter');
	await type(' Ook laat.');
	await press('Enter');
	await page
		.getByText(/Ook laat\.$/)
		.first()
		.waitFor();
	await saved(page);

	await page.reload();
	await page
		.getByText(/Ook laat\.$/)
		.first()
		.waitFor();
	await go('link', /^Proberen$/, 'Shift+Tab');
	await go('button', /^Laat ze leggen$/);
	await page.getByRole('button', { name: /Download als CSV/ }).waitFor();
	expect(await faultsOf(page)).toEqual([]);

	await go('link', /^Publiceren$/, 'Shift+Tab');
	await go('button', /^Bekijk wat er verandert$/);
	await go('button', /^Publiceer versie 1\.0\.0$/);
	await page.getByRole('heading', { name: /^Versie 1\.0\.0 is gepubliceerd$/ }).waitFor();
	// the form is gone, and the keys go on with what can be done next
	await page.locator('a[href*="/new?deck="]:focus').waitFor();
	expect(acts(), `${acts()} acts`).toBeLessThanOrEqual(60);
	expect(await faultsOf(page)).toEqual([]);

	await page.goto(`${product.url}/studio`);
	await page.getByText('gepubliceerd').waitFor();
	expect(people.complaints).toEqual([]);
	await people.part(page);
});
