import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, leadDialogue } from '../http/client';
import { sharedProduct, type Product } from '../http/product';
import { faultsOf } from '../browser/broken-rules';
import { LAPTOP, openBrowser, type People } from '../browser/people';

let product: Product;
let people: People;

beforeAll(async () => {
	product = await sharedProduct();
	people = await openBrowser(product.url);
});
afterAll(async () => {
	await people.leave();
});

test('a facilitator types a paper form over by keys alone, and the person counts', async () => {
	const call = clientOf(product);
	const dialogue = await leadDialogue(call);
	await dialogue.command({ type: 'open' });
	const panel = await people.meet('panel', LAPTOP);
	await panel.goto(`${product.url}/panel/${dialogue.id}#${dialogue.facilitatorKey}`);
	await panel.getByRole('button', { name: /^Meer/ }).click();
	await panel.getByText('Een papieren formulier invoeren').click();
	await panel.getByLabel('Wat helpt en wat houdt tegen').focus();
	const { keyboard } = panel;
	await keyboard.type('1'.repeat(12) + '3'.repeat(11));
	await panel.getByText(/^Nu kaart 24:/).waitFor();
	await keyboard.type('9');
	await keyboard.press('Enter');
	await panel.getByText(/^Gebruik de cijfers van de stapels/).waitFor();
	await keyboard.press('Backspace');
	await keyboard.type('3');
	await panel.getByText('Alle 24 kaarten zijn getypt.').waitFor();
	await keyboard.press('Tab');
	await keyboard.type('1 14');
	await keyboard.press('Tab');
	await keyboard.type('13');
	await keyboard.press('Tab');
	await keyboard.type('12');
	await keyboard.press('Tab');
	await keyboard.type('1');
	expect(await faultsOf(panel)).toEqual([]);
	await keyboard.press('Enter');
	await panel.getByText(/^Bewaard\. Schrijf deze wiscode/).waitFor();
	const state = await call('GET', `/api/v1/dialogues/${dialogue.id}/panel`, {
		key: dialogue.facilitatorKey
	});
	expect(state.json.counts.joined).toBe(1);
	expect(state.json.rounds.map((round: { finished: number }) => round.finished)).toEqual([1, 1]);
	// the next form begins empty
	expect(await panel.getByLabel('Wat helpt en wat houdt tegen').inputValue()).toBe('');
	expect(people.complaints).toEqual([]);
	await people.part(panel);
});

test('cards and form stand on paper, and nothing of the page around them', async () => {
	const page = await people.meet('print', LAPTOP);
	await page.goto(`${product.url}/print`);
	await page.getByRole('table').first().waitFor();
	expect(await faultsOf(page)).toEqual([]);
	expect(await page.getByRole('row').count()).toBeGreaterThan(24);
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	const scheme = () => getComputedStyle(document.documentElement).getPropertyValue('color-scheme');
	expect(await page.evaluate(scheme)).toBe('light');
	await expect.poll(() => page.getByRole('button', { name: /^Print/ }).isVisible()).toBe(false);
	const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
	expect(pages?.length).toBeGreaterThan(3);
	expect(pages?.length).toBeLessThan(9);
	expect(people.complaints).toEqual([]);
	await people.part(page);
});
