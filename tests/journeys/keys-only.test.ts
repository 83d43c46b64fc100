import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { clientOf, joinAs, leadDialogue, newParticipant, sortAll } from '../http/client';
import { sharedProduct, type Product } from '../http/product';
import { faultsOf } from '../browser/broken-rules';
import { press, reach } from '../browser/by-keys';
import { drawn } from '../browser/hears';
import { openBrowser, type People } from '../browser/people';
import { cardsLeft } from '../browser/phone-person';

let product: Product;
let people: People;
afterEach(async () => {
	await people.leave();
});

/** Collects what is wrong with each screen, so that one run says it all. */
function inspector(page: Page, looked: boolean) {
	const faults: string[] = [];
	return {
		faults,
		async look(screen: string, also = looked) {
			await drawn(page);
			if (process.env['SHOTS']) {
				await page.screenshot({ path: `${process.env['SHOTS']}/${screen}.png`, fullPage: true });
			}
			if (also) faults.push(...(await faultsOf(page)).map((fault) => `${screen}: ${fault}`));
			faults.push(
				...(await longerThanItsPlace(page)).map((place) => `${screen}: ${place} to scroll`)
			);
		}
	};
}

/** The parts of a panel that hold more than they show; its list of steps is kept elsewhere. */
const longerThanItsPlace = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() =>
		document.querySelector('.panel') === null
			? []
			: [document.documentElement, ...document.querySelectorAll('.panel > .now, .panel > .room')]
					.filter((one) => one.scrollHeight > one.clientHeight + 1)
					.map((one) => `${one.className || 'page'} ${one.scrollHeight - one.clientHeight} px`)
	);

/** Presses what leads on, and waits until another question, step or dialog stands there. */
async function goOn(page: Page, target: Locator, most?: number): Promise<void> {
	const screen = () =>
		page.evaluate(() =>
			[
				document.querySelector('dialog[open]') !== null,
				...document.querySelectorAll('h1, main h2, legend, div.next button')
			]
				.map((one) => (one instanceof Element ? one.textContent : one))
				.join('|')
		);
	await reach(page, target, most);
	const was = await screen();
	await page.keyboard.press('Enter');
	await expect.poll(screen).not.toBe(was);
	await drawn(page);
}

describe('with keys alone', () => {
	test('a person does the whole job on the narrowest phone, and every screen is accessible', async () => {
		product = await sharedProduct();
		people = await openBrowser(product.url);
		const call = clientOf(product);
		const dialogue = await leadDialogue(call, { comments: true });
		await dialogue.command({ type: 'open' });
		const phone = await people.meet('phone', { width: 320, height: 640 });
		// states.test.ts looks at the screens of one person, and a journey does it here too
		const { look, faults } = inspector(phone, true);
		const heading = (name: RegExp) => phone.getByRole('heading', { name }).first().waitFor();

		await phone.goto(product.url);
		await reach(phone, phone.getByLabel(/^Code/));
		await phone.keyboard.type(dialogue.code);
		await phone.keyboard.press('Enter');
		await heading(/Voordat je begint/);
		await look('toestemming');
		await press(phone, /^Verder$/);
		for (const [question, answer] of [
			[/Moet je je naam geven/, /^Nee$/],
			[/Mag je stoppen/, /^Ja$/],
			[/Doe je mee/, /^Ja$/],
			[/Mogen onderzoekers/, /^Ja$/]
		] as const) {
			await heading(question);
			// the question is heard first, its answers come after it
			await expect.poll(() => phone.locator('h1:focus').count()).toBe(1);
			await look(String(question));
			await press(phone, answer);
		}
		await heading(/Wil je nu iets leren/);
		await look('vraag');
		await press(phone, /^Ja/);
		await heading(/Leer je nu iets/);
		await press(phone, /^Nee/);
		await press(phone, /^Oefenen/);
		for (const left of ['3 oefenkaarten', '2 oefenkaarten', '1 oefenkaart']) {
			await phone.getByText(`Nog ${left}`).first().waitFor();
			if (left.startsWith('3')) await look('oefenkaart');
			await press(phone, /^Helpt mij nu/);
		}
		await look('geoefend');
		await dialogue.command({ type: 'goto', stage: 'sort' });
		for (let left = 24; left > 0; left--) {
			await cardsLeft(phone, left);
			if (left === 24) await look('kaart');
			await phone.keyboard.press(String((left % 3) + 1));
		}
		await heading(/Alle kaarten liggen/);
		await look('terugkijken');
		await press(phone, /^Klaar/, 120);

		await heading(/Mist er/);
		await look('eigen-kaart');
		await press(phone, /^(Verder|Nee)/);
		await heading(/belangrijk/i);
		await look('top-drie');
		const picks = phone.getByRole('checkbox').or(phone.locator('main button[aria-pressed]'));
		await reach(phone, picks);
		await phone.keyboard.press('Space');
		await look('top-drie-gekozen');
		await press(phone, /^Verder/, 120);
		for (let step = 0; ; step++) {
			await drawn(phone);
			if (await phone.getByText(/^Nog 12 kaarten/).count()) {
				await look('wens');
				for (let left = 12; left > 0; left--) {
					await cardsLeft(phone, left);
					await phone.keyboard.press('1');
				}
				await heading(/Alle kaarten liggen/);
				await goOn(phone, phone.getByRole('button', { name: /^Klaar/ }), 120);
				continue;
			}
			await look(`stap-${step}`);
			const dialog = phone.locator('dialog[open]');
			if (await dialog.count()) {
				// a private card is asked twice (D8)
				await goOn(phone, dialog.getByRole('button', { name: /^Ja/ }));
				continue;
			}
			const radios = phone.getByRole('radio');
			if (await radios.count()) {
				await reach(phone, radios);
				await phone.keyboard.press('Space');
			}
			const on = phone.getByRole('button', {
				name: /^(Verder|Klaar|Sla over|Naar de|Ja|Ikzelf|Weet ik niet|Ik leg geen|Past dit|Nee)/
			});
			// between two steps there is nothing to press: at the end it says what the group does
			const waits = phone.getByText('De groep legt nu kaarten.');
			await on.or(waits).first().waitFor();
			if (await waits.isVisible()) break;
			expect(step).toBeLessThan(20);
			await goOn(phone, on, 120);
		}

		for (let other = 1; other <= 6; other++) {
			const person = await joinAs(call, dialogue, newParticipant());
			await sortAll(person, (_, at) => ['helps', 'hinders', 'neutral'][(at + other) % 3] ?? 'skip');
		}
		await dialogue.command({ type: 'close', round: 'factors-1' });
		await dialogue.command({ type: 'goto', stage: 'reveal' });
		await dialogue.command({ type: 'release', round: 'factors-1', to: 'preview' });
		await dialogue.command({ type: 'release', round: 'factors-1', to: 'room' });
		await heading(/de meeste mensen|De antwoorden verschillen|verdeeld|laten we niet zien/i);
		await look('plaatje-van-de-groep', true);
		await dialogue.command({ type: 'goto', stage: 'cards' });
		await dialogue.command({ type: 'spotlight', card: 'tijd' });
		await phone
			.getByText(/De tijd die ik heb/)
			.first()
			.waitFor();
		await look('een-kaart', true);
		await dialogue.command({ type: 'goto', stage: 'close' });
		await heading(/Klaar|Bedankt|Dank/);
		await look('afsluiten', true);
		await press(phone, /^Menu|^Meer/);
		await look('menu', true);
		expect(faults).toEqual([]);
		expect(people.complaints).toEqual([]);
	});

	test('a facilitator leads from a new dialogue to its files without a scroll, and every screen is accessible', async () => {
		product = await sharedProduct();
		people = await openBrowser(product.url);
		const call = clientOf(product);
		const panel = await people.meet('panel', { width: 1280, height: 720 });
		const { look, faults } = inspector(panel, true);
		const stage = (name: string) =>
			panel.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();

		await panel.goto(`${product.url}/new`);
		await reach(panel, panel.getByLabel(/Hoe heet het gesprek/));
		await panel.keyboard.type('Leren in de wijk');
		await press(panel, /Maak het gesprek/);
		await panel.getByRole('button', { name: /Begin het gesprek/ }).waitFor();
		await look('gemaakt');
		await press(panel, /Begin het gesprek/);
		await stage('Welkom');
		await look('welkom');
		const code = (
			await panel
				.getByText(/^\d{4}\s\d{4}$/)
				.first()
				.innerText()
		).replace(/\D/g, '');
		for (let person = 1; person <= 6; person++) {
			const sorting = await joinAs(call, { code }, newParticipant());
			await sortAll(sorting, (_, at) => ['helps', 'hinders', 'neutral'][(at + person) % 3] ?? '');
			await sorting.say(
				...sorting.hand.need.map((card) => ({
					kind: 'move',
					round: 'needs-1',
					card,
					pile: 'need'
				})),
				{ kind: 'finished', round: 'needs-1' }
			);
		}
		const next = panel.locator('div.next button');
		for (const name of [
			'Oefenen',
			'Kaarten sorteren',
			'Belangrijkste kaarten',
			'Wat heb je nodig',
			'Eigen plaatje'
		]) {
			await reach(panel, next);
			await panel.keyboard.press('Enter');
			await stage(name);
			await look(name.toLowerCase().replaceAll(' ', '-'));
		}
		// on: closing, preview, show, row by row, talk, wishes, agree, end; keys answer dialogs too
		const looked = new Set<string>();
		const files = panel.getByRole('button', { name: 'Bestanden', exact: true });
		for (let step = 0; step < 40; step++) {
			await goOn(panel, next);
			const dialog = panel.locator('dialog[open]');
			if (await dialog.count()) {
				await look(`vraag-${step}`);
				await goOn(panel, dialog.getByRole('button').filter({ hasText: /Ja,|Toon |Laat / }));
			}
			// a stage with its preview, its picture and the last of its rows is looked at in each
			const title = await panel.locator('h1').first().innerText();
			const screen = `${title} ${await next.first().innerText()}`.replaceAll(/\W+/g, '-');
			await look(`${step}-${screen.toLowerCase()}`, !looked.has(screen));
			looked.add(screen);
			if (await files.count()) break;
		}
		await reach(panel, files);
		await panel.keyboard.press('Enter');
		await reach(panel, panel.locator('a[download="cards.csv"]'));
		const [download] = await Promise.all([
			panel.waitForEvent('download'),
			panel.keyboard.press('Enter')
		]);
		expect(download.suggestedFilename()).toMatch(/^Leren in de wijk \d{4}-\d\d-\d\d cards\.csv$/);
		expect(faults).toEqual([]);
		expect(people.complaints).toEqual([]);
	});
});
