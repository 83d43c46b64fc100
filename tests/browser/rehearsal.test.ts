import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedProduct, type Product } from '../http/product';
import { drawn } from './hears';
import { openBrowser, type People } from './people';
import { tap } from './phone-person';

let product: Product;
let people: People;

beforeAll(async () => {
	product = await sharedProduct();
	people = await openBrowser(product.url);
});
afterAll(async () => people.leave());

test('who practises without people sees the whole panel under the band, and the steps go on', async () => {
	const panel = await people.meet('panel', { width: 1280, height: 720 });
	await panel.goto(`${product.url}/new`);
	await panel.getByText('Oefen zonder mensen').click();
	await tap(panel, /^Begin de oefening/);
	const seen = async (step: string) => {
		await panel.getByRole('heading', { level: 1, name: step }).waitFor();
		await panel.getByText('OEFENING', { exact: true }).waitFor();
		await drawn(panel);
		const below = await panel.evaluate(
			() => document.documentElement.scrollHeight - document.documentElement.clientHeight
		);
		expect([step, below]).toEqual([step, 0]);
	};
	await seen('Welkom');
	await tap(panel, /^Begin het gesprek/);
	for (const step of ['Oefenen', 'Kaarten sorteren', 'Belangrijkste kaarten']) {
		await tap(panel, new RegExp(`^Volgende: ${step}`));
		await seen(step);
	}
	expect(people.complaints).toEqual([]);
	await people.part(panel);
});
