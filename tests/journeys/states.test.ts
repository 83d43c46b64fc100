import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, leadDialogue, type Led } from '../http/client';
import { sharedProduct, type Product } from '../http/product';
import { brokenRules } from '../browser/broken-rules';
import { openBrowser, type People } from '../browser/people';
import { cardsLeft, cardToAskOf, tap as tapOn } from '../browser/phone-person';

let product: Product;
let people: People;
let dialogue: Led;

beforeAll(async () => {
	product = await sharedProduct();
	people = await openBrowser(product.url);
	dialogue = await leadDialogue(clientOf(product), { comments: true });
	await dialogue.command({ type: 'open' });
});
afterAll(async () => {
	await people.leave();
});

/** Where pictures of all states go; without it none are made. `npm run states` sets it. */
const SHOTS = process.env['SHOTS'];

/** Goes through every state of a participant's screens and does in each what `look` does. */
async function walk(page: Page, look: (state: string) => Promise<void>): Promise<void> {
	const heading = (name: RegExp) => page.getByRole('heading', { name }).first().waitFor();
	const tap = (name: RegExp) => tapOn(page, name);

	await page.goto(product.url);
	await heading(/Wat helpt jou/);
	await look('front page');
	await page.getByLabel('Code', { exact: true }).fill('1234');
	await tap(/^Doe mee/);
	await look('a code that is too short');
	await page.getByText('Jouw kaarten wissen met een code').click();
	await look('erasing by code');
	await page.goto(`${product.url}/#${dialogue.joinToken}`);
	await heading(/Voordat je begint/);
	await look('consent');
	await tap(/^Alles lezen/);
	await page.getByRole('dialog').waitFor();
	await look('all there is to know');
	await page.keyboard.press('Escape');
	await tap(/^Verder$/);
	await heading(/Moet je je naam geven/);
	await look('asked back');
	await tap(/^Ja$/);
	await page.getByText(/Je naam is niet nodig/).waitFor();
	await look('asked back, and explained');
	await tap(/^Verder$/);
	await heading(/Mag je stoppen/);
	await tap(/^Ja$/);
	await heading(/Doe je mee/);
	await look('taking part');
	await tap(/^Nee$/);
	await heading(/Dat is goed/);
	await look('not taking part');
	await page.goBack();
	await heading(/Doe je mee/);
	await page.goto(`${product.url}/d/none`);
	await heading(/Wij kennen jou/);
	await look('a dialogue this device does not know');

	await page.goto(`${product.url}/solo`);
	await heading(/Kaarten voor jezelf/);
	await look('solo, before it begins');
	await tap(/^Beginnen/);
	await heading(/Wil je nu iets leren/);
	await look('a question about you');
	await tap(/^Ja/);
	await heading(/Leer je nu iets/);
	await tap(/^Nee/);
	await heading(/werk/i);
	await tap(/^Ja/);
	await heading(/oefen/i);
	await look('before the practice');
	await tap(/^Oefenen/);
	for (const left of ['3 oefenkaarten', '2 oefenkaarten', '1 oefenkaart']) {
		await page.getByText(`Nog ${left}`).first().waitFor();
		if (left.startsWith('3')) await look('a practice card');
		await page.keyboard.press('1');
	}
	await page.getByText('Nog 24 kaarten').first().waitFor();
	await look('the first card');
	await page.keyboard.press('1');
	await page.getByText('Nog 23 kaarten').first().waitFor();
	await look('a card, with one to take back');
	await tap(/^Terug/);
	await page.getByRole('button', { name: /^Opnieuw/ }).waitFor();
	await look('a card that was taken back');
	await tap(/^Opnieuw/);
	await tap(/^Later/);
	await look('a card after one put off');
	await tap(/^Mijn stapels/);
	await heading(/Mijn stapels/);
	await look('the piles, in the middle of the sort');
	await page
		.getByRole('button', { name: /^Verplaats / })
		.first()
		.click();
	await page.getByRole('dialog').waitFor();
	await look('a card with its piles to move to');
	await page.keyboard.press('Escape');
	await tap(/^Verder met leggen/);
	await tap(/^Menu/);
	await page.getByRole('dialog').waitFor();
	await look('the menu');
	await tap(/^Taal en lezen/);
	await look('how to read');
	await page.keyboard.press('Escape');
	await tap(/^Stop en wis/);
	await look('stopping, asked once more');
	await tap(/^Toch niet/);
	await page.keyboard.press('Escape');
	for (let left = 23; left > 0; left--) {
		await cardsLeft(page, left);
		await page.keyboard.press(left > 11 ? '3' : '1');
	}
	await heading(/Alle kaarten liggen/);
	await look('all cards lie');
	await tap(/^Klaar/);
	await heading(/Mist er een kaart/);
	await look('a card of your own');
	await page.getByLabel('Jouw kaart').fill('bel mijn zus Fatma');
	await look('a text that looks like a name');
	await page.getByLabel('Jouw kaart').fill('mijn zus past op');
	await tap(/^Kaart maken/);
	await page.getByRole('button', { name: /^Haal weg/ }).waitFor();
	await look('with a card of your own');
	await tap(/^Verder/);
	await heading(/belangrijkst/);
	await look('the most important');
	await (await cardToAskOf(page)).check();
	for (let more = 0; more < 2; more++)
		await page.getByRole('checkbox', { checked: false }).first().check();
	await look('three are the most');
	await tap(/^Verder/);
	await heading(/Waarom/);
	await look('why');
	await tap(/^Verder/);
	await heading(/1 kaart/);
	await look('the card that makes it impossible');
	await page.getByRole('radio').first().check();
	await tap(/^Verder/);
	await heading(/Heb je dit nu nodig/);
	await look('a need');
	for (let left = 12; left > 0; left--) {
		await cardsLeft(page, left);
		await page.keyboard.press(left > 7 ? '1' : '2');
	}
	await heading(/Alle kaarten liggen/);
	await tap(/^Klaar/);
	await heading(/het meest nodig/);
	await look('the needs that matter most');
	for (const at of [0, 1]) await page.getByRole('checkbox').nth(at).check();
	await tap(/^Verder/);
	await heading(/als eerste nodig/);
	await look('the first need');
	await page.getByRole('radio').first().check();
	await tap(/^Verder/);
	await heading(/Wie kan dit doen/);
	await look('who can do it');
	await tap(/^Ikzelf/);
	await heading(/Mist er iets/);
	await look('a need of your own');
	await tap(/^Nee, er mist niets/);
	const before = page.getByRole('button', { name: /^Weet ik niet/ });
	await before
		.or(page.getByRole('heading', { name: /Jouw plaatje/ }))
		.first()
		.waitFor();
	if (await before.isVisible()) {
		await look('choosing before the picture');
		await before.click();
	}
	await heading(/Jouw plaatje/);
	await look('your picture');
	await page.getByText('Al jouw kaarten').click();
	await look('your picture with all cards');
	const fit = page.getByRole('button', { name: /^Past dit bij jou/ });
	if (await fit.isVisible()) {
		await fit.click();
		await heading(/Past dit bij jou/);
		await look('whether it fits');
		await tap(/^Een beetje/);
	} else await tap(/^Verder/);
	await heading(/^Klaar/);
	await look('the sheet to keep');
	await tap(/^Menu/);
	await tap(/^Stop en wis/);
	await tap(/^Ja, wis/);
	await heading(/Jouw kaarten zijn gewist/);
	// alone: nothing of it was in a dialogue, and nothing says so
	await page.getByText(/Dank je dat je er was/).waitFor();
	expect(await page.getByText(/dit gesprek/).count()).toBe(0);
	await look('erased');
}

const PHONES = [
	[
		'a narrow phone with colours of its own',
		{ width: 320, height: 640 },
		{ forcedColors: 'active' }
	],
	['a phone', { width: 360, height: 740 }, {}]
] as const;
test.each(PHONES)(
	'no state of a participant breaks a rule or is wider than its window, on %s',
	async (_, viewport, media) => {
		const page = await people.meet('a person', { ...viewport, touch: true }, media);
		const folder = SHOTS && join(SHOTS, `${viewport.width}`);
		if (folder) mkdirSync(folder, { recursive: true });
		const states: string[] = [];
		const faults: string[] = [];
		await walk(page, async (state) => {
			states.push(state);
			if (folder) {
				const file = `${String(states.length).padStart(2, '0')} ${state}.png`;
				await page.screenshot({ path: join(folder, file), fullPage: true });
			}
			for (const fault of await brokenRules(page)) faults.push(`${state}: ${fault}`);
			const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			if (wider > 0) faults.push(`${state}: wider than the window by ${wider} px`);
		});
		expect(faults).toEqual([]);
		expect(people.complaints).toEqual([]);
		expect(new Set(states).size).toBeGreaterThanOrEqual(25);
		await people.part(page);
	}
);
