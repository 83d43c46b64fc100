import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedProduct, type Product } from '../http/product';
import { aPicture } from '../browser/a-picture';
import { faultsOf } from '../browser/broken-rules';
import { LAPTOP, openBrowser, PHONE, type People } from '../browser/people';

let product: Product;
let people: People;

beforeAll(async () => {
	product = await sharedProduct();
	people = await openBrowser(product.url);
});
afterAll(async () => {
	await people.leave();
});

/** Over the panel, behind one button. */
const DRAWINGS = 'Alle tekeningen en tabellen';

async function saved(page: Page, figure: number, form: 'SVG' | 'PNG') {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page
			.locator('figure')
			.nth(figure)
			.getByRole('button', { name: new RegExp(form) })
			.click()
	]);
	const path = await download.path();
	if (process.env['SHOTS']) {
		await download.saveAs(`${process.env['SHOTS']}/${download.suggestedFilename()}`);
	}
	return { name: download.suggestedFilename(), bytes: await readFile(path) };
}

test.each([6, 24])(
	'a group of %i takes its drawings along as files that need nothing else',
	async (count) => {
		const dialogue = await aPicture(product, count);
		const panel = await people.meet('panel', LAPTOP);
		await dialogue.command({ type: 'goto', stage: 'reveal' });
		await panel.goto(`${product.url}/panel/${dialogue.id}#${dialogue.facilitatorKey}`);
		await panel.getByRole('button', { name: DRAWINGS }).click();
		await panel.locator('figure').first().waitFor();
		for (const figure of [0, 1]) {
			const svg = await saved(panel, figure, 'SVG');
			const text = svg.bytes.toString();
			expect(svg.name).toMatch(/\.svg$/);
			expect(text).toContain(`${count} mensen`);
			// title of the dialogue and the day stand beneath it
			expect(text).toMatch(/Proef · \d+ \w+ 20\d\d · Kaartgesprek/);
			expect(text).not.toMatch(/href|https?:\/\/(?!www\.w3\.org)|NaN|undefined|var\(/);
			const fine = await panel.evaluate(
				(source) =>
					new DOMParser().parseFromString(source, 'image/svg+xml').querySelector('parsererror') ===
					null,
				text
			);
			expect(fine).toBe(true);
			const png = await saved(panel, figure, 'PNG');
			expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
			expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1_000);
			expect(png.bytes.length).toBeGreaterThan(20_000);
		}
		expect(await faultsOf(panel)).toEqual([]);
		if (count >= 20) {
			// the matrix says its sentence by arrow keys too (G5)
			await panel.getByText('Alle kaarten naast elkaar').click();
			const matrix = panel.getByRole('application');
			await matrix.focus();
			const sentence = panel.locator('p[aria-live="polite"]').filter({ hasText: 'stapel' });
			const before = await sentence.innerText();
			await panel.keyboard.press('ArrowDown');
			expect(await sentence.innerText()).not.toBe(before);
		}
		await panel.keyboard.press('Escape');
		await dialogue.command({ type: 'goto', stage: 'wishes' });
		await panel.getByRole('heading', { level: 1, name: /Wat de groep nodig heeft/ }).waitFor();
		await panel.getByRole('button', { name: DRAWINGS }).click();
		const needs = await saved(panel, 0, 'SVG');
		expect(needs.bytes.toString()).not.toMatch(/NaN|undefined/);
		expect(people.complaints).toEqual([]);
		expect(people.strangers).toEqual([]);
		await people.part(panel);
	}
);

test('a phone as remote control saves the matrix it has no room to show', async () => {
	const dialogue = await aPicture(product, 24);
	await dialogue.command({ type: 'goto', stage: 'reveal' });
	const panel = await people.meet('panel', PHONE);
	await panel.goto(`${product.url}/panel/${dialogue.id}#${dialogue.facilitatorKey}`);
	await panel.getByRole('button', { name: DRAWINGS }).click();
	const matrix = panel.locator('figure').filter({ hasText: 'Alle kaarten naast elkaar' });
	await matrix.getByText('Alle kaarten naast elkaar').click();
	const at = await panel
		.locator('figure')
		.evaluateAll((all) =>
			all.findIndex((one) => one.textContent.includes('Alle kaarten naast elkaar'))
		);
	const svg = await saved(panel, at, 'SVG');
	expect(svg.bytes.toString().match(/<rect/g)?.length).toBeGreaterThan(50);
	expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
	expect(people.complaints).toEqual([]);
	await people.part(panel);
});
