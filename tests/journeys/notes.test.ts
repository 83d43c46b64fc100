import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, joinAs, leadDialogue, newParticipant } from '../http/client';
import { sharedProduct, type Product } from '../http/product';
import { aRoomful } from '../stages/a-roomful';
import { pressOn } from '../browser/hands';
import { openBrowser, PHONE, type People } from '../browser/people';
import { tap } from '../browser/phone-person';

/** What is said of a card is noted while it lies there: one key on the laptop, a tap on a phone. */

let product: Product;
let people: People;

beforeAll(async () => {
	product = await sharedProduct();
	people = await openBrowser(product.url);
});
afterAll(async () => people.leave());

/** What the field that has the focus is called; empty if none has it. */
const inHand = (page: Page) =>
	page.evaluate(() => {
		const field = document.activeElement;
		return field instanceof HTMLTextAreaElement ? (field.labels[0]?.textContent ?? '').trim() : '';
	});

test('a card that people laid on the table gets its notes by one key and by one tap', async () => {
	const call = clientOf(product);
	const led = await leadDialogue(call);
	const { json } = await led.command({ type: 'key', role: 'facilitator', action: 'add' });
	await led.command({ type: 'open' });
	const crowd = [];
	for (let person = 0; person < 7; person++) crowd.push(await joinAs(call, led, newParticipant()));
	const room = aRoomful(crowd);
	await room.sort(crowd.length);
	await room.choose();
	await led.command({ type: 'close', round: 'factors-1' });
	await led.command({ type: 'release', round: 'factors-1', to: 'room' });
	await led.command({ type: 'goto', stage: 'cards' });
	const stateOf = async () =>
		(await call('GET', `/api/v1/dialogues/${led.id}`, { key: led.facilitatorKey })).json;

	const laptop = await people.meet('laptop', { width: 1280, height: 720 });
	const remote = await people.meet('remote', PHONE);
	await laptop.goto(`${product.url}/panel/${led.id}#${led.facilitatorKey}`);
	await remote.goto(`${product.url}/panel/${led.id}#${json.key.secret}`);

	// of the talk itself, before a card lies there
	await laptop.getByLabel(/^Schrijf een notitie/).waitFor();
	await laptop.keyboard.press('n');
	expect(await inHand(laptop)).toBe('Schrijf een notitie');
	await laptop.keyboard.type('Het is nu stil in de kamer');
	await laptop.keyboard.press('Control+Enter');
	await laptop.getByText('Het is nu stil in de kamer', { exact: true }).waitFor();
	await laptop.keyboard.press('Escape');
	await laptop.locator('h1').click();

	// the first card is one of those that people laid on the table
	await tap(laptop, /^Eerste kaart/);
	await expect.poll(async () => (await stateOf()).spotlight).not.toBe(null);
	const { spotlight, pictures } = await stateOf();
	expect(pictures['factors-1'].table).toContain(spotlight);
	const field = laptop.getByLabel(/^Wat zegt de groep over deze kaart/);
	await field.waitFor();
	await laptop.keyboard.press('n');
	expect(await inHand(laptop)).toBe('Wat zegt de groep over deze kaart?');
	// the letters of shortcuts are letters here
	await laptop.keyboard.type('bus en nachtbus');
	expect(await field.inputValue()).toBe('bus en nachtbus');
	await laptop.keyboard.press('Control+Enter');
	await laptop.getByText('bus en nachtbus', { exact: true }).waitFor();

	// the same on the phone in the other hand: the keyboard comes with the tap, and goes on saving
	await tap(remote, /^Notitie$/);
	expect(await inHand(remote)).toBe('Wat zegt de groep over deze kaart?');
	const box = await remote.locator('.above textarea').boundingBox();
	expect(box?.y ?? -1).toBeGreaterThanOrEqual(0);
	expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(PHONE.height);
	await remote.keyboard.type('De fiets is stuk');
	// the panel above has a field of its own
	await pressOn(remote.locator('.above').getByRole('button', { name: 'Bewaar de notitie' }));
	await remote.locator('.above').waitFor({ state: 'detached' });
	await laptop.getByText('De fiets is stuk', { exact: true }).waitFor();

	const { allNotes, switches } = await stateOf();
	expect(allNotes.map(({ text, card }: { text: string; card?: string }) => [text, card])).toEqual([
		['Het is nu stil in de kamer', undefined],
		['bus en nachtbus', spotlight],
		['De fiets is stuk', spotlight]
	]);
	expect(switches.wall).toBe('follow');
	expect(people.complaints).toEqual([]);
});
