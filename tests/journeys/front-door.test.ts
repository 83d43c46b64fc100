import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, leadDialogue } from '../http/client';
import { sharedProduct, type Product } from '../http/product';
import { faultsOf } from '../browser/broken-rules';
import { LAPTOP, openBrowser, PHONE, type People } from '../browser/people';

let product: Product;
let people: People;

beforeAll(async () => {
	product = await sharedProduct();
	people = await openBrowser(product.url, { keeps: true });
});
afterAll(async () => {
	await people.leave();
});

test('every front door opens without a complaint, a stranger or a broken rule', async () => {
	const call = clientOf(product);
	const dialogue = await leadDialogue(call);
	const [phone, laptop] = [await people.meet('phone', PHONE), await people.meet('laptop', LAPTOP)];
	const doors = [
		['front page', '/', PHONE],
		['new dialogue', '/new', LAPTOP],
		['lost link', '/link', LAPTOP],
		['research', '/research', LAPTOP],
		['method', '/method', PHONE],
		['privacy', '/privacy', PHONE],
		['dpia', '/privacy/dpia', LAPTOP],
		['consent', `/#${dialogue.joinToken}`, PHONE],
		['panel', `/panel/${dialogue.id}#${dialogue.facilitatorKey}`, LAPTOP],
		['wall', `/wall/${dialogue.id}#${dialogue.wallKey}`, LAPTOP]
	] as const;
	for (const [name, path, size] of doors) {
		const page = size === PHONE ? phone : laptop;
		await page.goto('about:blank');
		await page.goto(`${product.url}${path}`);
		await page.locator('h1').first().waitFor();
		await page.waitForFunction(() => location.hash === '');
		expect(new URL(page.url()).hash, name).toBe('');
		expect(await faultsOf(page), name).toEqual([]);
		if (process.env['SHOTS'])
			await page.screenshot({ path: `${process.env['SHOTS']}/${name}.png` });
	}
	expect(people.complaints).toEqual([]);
	expect(people.strangers).toEqual([]);
});

test('who wipes this device leaves nothing on it, and the dialogue no longer opens', async () => {
	const dialogue = await leadDialogue(clientOf(product));
	const page = await people.meet('leaver', PHONE);
	await page.goto(`${product.url}/panel/${dialogue.id}#${dialogue.facilitatorKey}`);
	await page.locator('h1').first().waitFor();
	await page.goto(product.url);
	await page.getByText('Jouw gesprekken op dit apparaat').waitFor();
	await page.getByRole('link', { name: 'Meer over privacy' }).click();
	await page.getByRole('button', { name: /^Wis alles van Kaartgesprek/ }).click();
	await page.getByRole('button', { name: /^Ja, wis alles/ }).click();
	await page.getByText('Alles van Kaartgesprek op dit apparaat is gewist.').waitFor();
	expect(await page.context().cookies()).toEqual([]);
	expect(
		await page.evaluate(async () => [
			localStorage.length + sessionStorage.length,
			(await indexedDB.databases()).length,
			(await caches.keys()).length
		])
	).toEqual([0, 0, 0]);
	await page.goto(`${product.url}/panel/${dialogue.id}`);
	await page.locator(`a[href="/link?dialogue=${dialogue.id}"]`).click();
	await page.getByRole('heading', { name: 'Een nieuwe link om te leiden' }).waitFor();
	await page
		.getByText(/geen sleutel voor een organisator ingesteld|Sleutel van de organ/)
		.first()
		.waitFor();
	await page.goto(product.url);
	await page.locator('h1').first().waitFor();
	expect(await page.getByText('Jouw gesprekken op dit apparaat').count()).toBe(0);
});
