import { mkdirSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openBrowser } from '../browser/people';
import { clientOf, joinAs, newParticipant } from '../http/client';
import { startProduct } from '../http/product';
import { aRoomful } from './a-roomful';

/**
 * How many taps a whole dialogue takes its facilitator, from /new to the report on paper, and how
 * long the program lets them wait for it: `npm run stages` says it, and prints the report on A4 and
 * Letter beside the pictures. PEOPLE (11) take part, through the API.
 */
const FOLDER = 'test-results/stages';
const CROWD = Number(process.env['PEOPLE'] ?? 11);

test('a whole dialogue by the large button, counted', async () => {
	mkdirSync(FOLDER, { recursive: true });
	const product = await startProduct();
	const people = await openBrowser(product.url);
	try {
		const panel = await people.meet('panel', { width: 1280, height: 720 });
		const said: string[] = [];
		const count = { taps: 0, fields: 0, large: 0 };
		let waited = 0;
		const begun = Date.now();

		/** Taps, and waits until this stands there. */
		async function tap(what: Locator, until: Locator): Promise<void> {
			count.taps += 1;
			await what.first().waitFor();
			const at = Date.now();
			await what.first().click();
			await until.first().waitFor();
			waited += Date.now() - at;
		}
		async function fill(what: Locator, text: string): Promise<void> {
			count.fields += 1;
			await what.fill(text);
		}
		const button = (name: RegExp) => panel.getByRole('button', { name });
		const title = (name: RegExp) => panel.getByRole('heading', { level: 1, name });
		const large = panel.locator('button.next');
		const text = (page: Page, words: RegExp | string) => page.getByText(words);
		/** Presses the large button until it would say this, and what it asks first. */
		async function leadTo(name: RegExp): Promise<void> {
			for (let press = 0; press < 40; press++) {
				const word = (await large.innerText()).replaceAll(/\s+/g, ' ');
				if (name.test(word)) return;
				said.push(word);
				count.large += 1;
				count.taps += 1;
				const at = Date.now();
				await large.click();
				const yes = panel.locator('dialog[open]').getByRole('button', { name: /^(Ja|Beëindig)/ });
				const other = panel.locator('button.next', { hasNotText: word });
				await expect
					.poll(async () => (await yes.count()) + (await large.innerText()).replaceAll(/\s+/g, ' '))
					.not.toBe(`0${word}`);
				if (await yes.count()) await tap(yes, other.or(text(panel, 'Het gesprek is afgelopen.')));
				waited += Date.now() - at;
			}
			throw new Error(`the large button never says ${String(name)}: ${said.join(' → ')}`);
		}

		await panel.goto(`${product.url}/new`);
		await fill(panel.getByLabel(/Hoe heet het gesprek/), 'Leren in de wijk');
		await tap(button(/Maak het gesprek/), button(/^Open het grote scherm/));
		const [wall] = await Promise.all([
			panel.context().waitForEvent('page'),
			tap(button(/^Open het grote scherm/), text(panel, /Het grote scherm laat dit zien/))
		]);
		const code = (await text(wall, /^\d{4}\s\d{4}$/).innerText()).replace(/\D/g, '');
		const call = clientOf(product);
		const crowd = await Promise.all(
			Array.from({ length: CROWD }, () => joinAs(call, { code }, newParticipant()))
		);
		const toARoom = { ...count };
		const room = aRoomful(crowd);
		await leadTo(/Belangrijkste kaarten/);
		await room.sort(CROWD);
		await leadTo(/Eigen plaatje/);
		await room.choose();
		await room.need();
		await leadTo(/^Volgende kaart/);

		const note = panel.getByLabel(/Wat zegt de groep over deze kaart/);
		await fill(note, 'De bus rijdt niet');
		await tap(button(/Bewaar de notitie/), button(/Maak afspraak/));
		await tap(button(/Maak afspraak/), text(panel, 'Staat bij de afspraken'));
		await tap(button(/^Besproken/), panel.locator('[aria-pressed=true]', { hasText: 'Besproken' }));
		await leadTo(/Afsluiten/);
		await title(/Afspraken/).waitFor();
		await leadTo(/Beëindig/);
		said.push('Beëindig het gesprek');
		count.large += 1;
		await tap(large, panel.locator('dialog[open]'));
		await tap(
			panel.locator('dialog[open]').getByRole('button', { name: 'Beëindig het gesprek' }),
			text(panel, 'Het gesprek is afgelopen.')
		);
		const [report] = await Promise.all([
			panel.context().waitForEvent('page'),
			tap(panel.getByRole('link', { name: /Lees en print het verslag/ }), panel.locator('h1'))
		]);
		await report.getByRole('heading', { level: 1, name: 'Leren in de wijk' }).waitFor();
		for (const format of ['A4', 'Letter'] as const) {
			writeFileSync(`${FOLDER}/report-${format}.pdf`, await report.pdf({ format }));
		}
		console.log(
			`${CROWD} people: ${count.taps} taps (${count.large} on the large button) and ${count.fields} fields; ` +
				`${toARoom.taps} taps and ${toARoom.fields} field to a wall with the code; ` +
				`waited ${(waited / 1000).toFixed(1)} s for the program of ${((Date.now() - begun) / 1000).toFixed(1)} s\n` +
				said.join(' → ')
		);
		expect(toARoom).toMatchObject({ taps: 2, fields: 1 });
		expect(people.complaints).toEqual([]);
	} finally {
		await people.leave();
		await product.stop();
	}
}, 400_000);
