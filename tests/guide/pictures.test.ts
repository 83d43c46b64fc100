import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { comeIn, tap } from '../browser/phone-person';
import { LAPTOP, openBrowser, PHONE } from '../browser/people';
import { clientOf, joinAs, participantId, sortAll } from '../http/client';
import { startProduct } from '../http/product';

/** Makes the pictures of the README from the product itself: `npm run guide`. */
const FOLDER = 'static/guide';
/** What each person says of a card: most lean to what the card mostly does, some do not. */
function pileOf(card: number, person: number): string {
	const lean = ['helps', 'hinders', 'helps', 'hinders', 'neutral'][(card * 3) % 5] ?? 'neutral';
	const chance = (Math.imul(card + 1, 2654435761) ^ Math.imul(person + 7, 40503)) >>> 3;
	const other = ['helps', 'hinders', 'neutral'][chance % 3] ?? 'neutral';
	return (chance >>> 4) % 10 < 4 + (card % 4) ? lean : other;
}

test('a first dialogue in five pictures', async () => {
	mkdirSync(FOLDER, { recursive: true });
	const product = await startProduct();
	const people = await openBrowser(product.url);
	const shoot = async (page: Page, name: string) => {
		await page.waitForTimeout(500);
		await page.screenshot({ path: `${FOLDER}/${name}.png` });
	};
	try {
		const panel = await people.meet('panel', LAPTOP);
		await panel.goto(`${product.url}/new`);
		await panel.getByLabel(/Hoe heet het gesprek/).fill('Leren in de wijk');
		await shoot(panel, '1-new');
		await tap(panel, /Maak het gesprek/);
		const [wall] = await Promise.all([
			panel.context().waitForEvent('page'),
			tap(panel, /^Open het grote scherm/)
		]);
		await wall.setViewportSize({ width: 1280, height: 720 });
		const code = (await wall.getByText(/^\d{4}\s\d{4}$/).innerText()).replace(/\D/g, '');
		await shoot(wall, '2-wall');
		await tap(panel, /Begin het gesprek/);

		for (const stage of [/Oefenen/, /Kaarten sorteren/]) {
			await panel.getByRole('button', { name: new RegExp(`Volgende: ${stage.source}`) }).click();
			await panel.getByRole('heading', { level: 1, name: stage }).waitFor();
		}
		const phone = await people.meet('phone', PHONE);
		await phone.goto(product.url);
		await phone.getByLabel(/^Code/).fill(code);
		await tap(phone, /^Doe mee/);
		await comeIn(phone);
		await phone.getByText(/^Nog 24 kaarten$/).waitFor();
		await shoot(phone, '3-phone');

		const call = clientOf(product);
		for (let person = 1; person <= 15; person++) {
			const sorting = await joinAs(call, { code }, participantId(person));
			await sortAll(sorting, (_, card) => pileOf(card, person));
		}
		await tap(panel, /Sluit het sorteren nu al/);
		await tap(panel, /Ja, sluit het sorteren/);
		await panel.getByRole('button', { name: /Het plaatje van de groep/ }).click();
		await tap(panel, /Bekijk eerst zelf/);
		await panel
			.getByRole('button', { name: /Laat zien/ })
			.first()
			.waitFor();
		await shoot(panel, '4-preview');
		await tap(panel, /Laat zien/);
		await wall
			.getByText(/15 mensen legden kaarten/)
			.first()
			.waitFor();
		await panel
			.getByRole('button', { name: /Kaarten bespreken/ })
			.first()
			.click();
		await wall.waitForTimeout(800);
		await shoot(wall, '5-talk');
		expect(people.complaints).toEqual([]);
	} finally {
		await people.leave();
		await product.stop();
	}
}, 120_000);
