import AxeBuilder from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, leadDialogue } from '../http/client';
import { startProduct, type Product } from '../http/product';
import { LAPTOP, openBrowser, PHONE, type People } from './people';

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

/** Broken rules of WCAG 2.2 A and AA on this page, target size included. */
async function brokenRules(page: import('playwright-core').Page): Promise<string[]> {
	await page.evaluate(AxeBuilder.source);
	return page.evaluate(async () => {
		const { axe } = window as unknown as { axe: typeof AxeBuilder };
		const result = await axe.run(document, {
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
			rules: { 'target-size': { enabled: true } }
		});
		return result.violations.map(
			(one) =>
				`${one.id}: ${one.nodes
					.map((node) => node.html)
					.join(' ')
					.slice(0, 300)}`
		);
	});
}

test('every front door opens without a complaint, a stranger or a broken rule', async () => {
	const call = clientOf(product);
	const dialogue = await leadDialogue(call);
	const doors = [
		['front page', '/', PHONE],
		['new dialogue', '/new', LAPTOP],
		['research', '/research', LAPTOP],
		['consent', `/#${dialogue.joinToken}`, PHONE],
		['panel', `/panel/${dialogue.id}#${dialogue.facilitatorKey}`, LAPTOP],
		['wall', `/wall/${dialogue.id}#${dialogue.wallKey}`, LAPTOP]
	] as const;
	for (const [name, path, size] of doors) {
		const page = await people.meet(name, size);
		await page.goto(`${product.url}${path}`);
		await page.locator('h1').first().waitFor();
		await page.waitForTimeout(300);
		expect(new URL(page.url()).hash, name).toBe('');
		expect(await brokenRules(page), name).toEqual([]);
		if (process.env['SHOTS'])
			await page.screenshot({ path: `${process.env['SHOTS']}/${name}.png` });
		await page.context().close();
	}
	expect(people.complaints).toEqual([]);
	expect(people.strangers).toEqual([]);
});
