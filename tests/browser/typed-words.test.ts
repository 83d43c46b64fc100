import type { Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { clientOf, leadDialogue, type Call, type Led } from '../http/client';
import { sharedProduct, type Product } from '../http/product';
import { joinedBefore, lay } from './joined-before';
import { atLength, openBrowser, PHONE, type People } from './people';
import { cardsLeft, comeIn, tap } from './phone-person';

// Words that are half typed belong to the person: a reload loses none, nobody else sees one.

let product: Product;
let people: People;
let call: Call;

beforeAll(async () => {
	product = await sharedProduct();
	people = await openBrowser(product.url);
	call = clientOf(product);
});
afterEach(() => people.leave());

async function sorting(): Promise<Led> {
	const dialogue = await leadDialogue(call, { needs: false, anchors: false, comments: true });
	await dialogue.command({ type: 'open' });
	await dialogue.command({ type: 'goto', stage: 'sort' });
	return dialogue;
}

/** Stands where a card of one's own can be written. */
async function writing(name: string, dialogue: Led) {
	const page = await people.meet(name, PHONE);
	await joinedBefore(page, product.url, dialogue, { anchors: false, laid: lay(23) });
	await cardsLeft(page, 1);
	await page.keyboard.press('1');
	await page.getByRole('heading', { name: /Alle kaarten liggen/ }).waitFor();
	await tap(page, /^Klaar/);
	return { page, field: page.getByLabel(/^Jouw kaart/) };
}

/** How often the words stand in what this device keeps, databases and storage. */
const onDevice = (page: Page, words: string) =>
	page.evaluate(async (searched) => {
		const all: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
		const db = await new Promise<IDBDatabase>((done, fail) => {
			const opening = indexedDB.open('kaartgesprek');
			opening.onsuccess = () => done(opening.result);
			opening.onerror = () => fail(opening.error);
		});
		for (const name of db.objectStoreNames) {
			await new Promise<void>((done, fail) => {
				const asked = db.transaction(name).objectStore(name).getAll();
				asked.onsuccess = () => done(void all.push(asked.result));
				asked.onerror = () => fail(asked.error);
			});
		}
		db.close();
		return JSON.stringify(all).split(searched).length - 1;
	}, words);

test('a card half written is there after a reload and after the tab was killed, and goes once it is made', async () => {
	const dialogue = await sorting();
	const { page, field } = await writing('writes', dialogue);
	await field.pressSequentially('Mijn buurvrouw');
	await expect.poll(() => onDevice(page, 'Mijn buurvrouw')).toBe(1);
	await page.reload();
	await field.waitFor();
	expect(await field.inputValue()).toBe('Mijn buurvrouw');

	await field.press('End');
	await field.pressSequentially(' leert mij');
	await expect.poll(() => onDevice(page, 'Mijn buurvrouw leert mij')).toBe(1);
	const again = await page.context().newPage();
	const killed = page.waitForEvent('crash');
	const tab = await page.context().newCDPSession(page);
	// a tab that is gone answers nothing
	void tab.send('Page.crash').catch(() => {});
	await killed;
	await again.goto(`${product.url}/d/${dialogue.id}`);
	const same = again.getByLabel(/^Jouw kaart/);
	await same.waitFor();
	expect(await same.inputValue()).toBe('Mijn buurvrouw leert mij');

	await tap(again, /^Kaart maken/);
	await again.getByRole('button', { name: /^Haal weg: Mijn buurvrouw leert mij/ }).waitFor();
	await again.reload();
	await again.getByRole('button', { name: /^Haal weg: Mijn buurvrouw leert mij/ }).waitFor();
	expect(await same.inputValue()).toBe('');
	expect(people.complaints).toEqual([]);
});

atLength(
	'what was half written with a card stands there again when that card is opened',
	async () => {
		const dialogue = await sorting();
		const page = await people.meet('comments', PHONE);
		await joinedBefore(page, product.url, dialogue, { anchors: false, laid: lay(2) });
		const open = async () => {
			await cardsLeft(page, 22);
			await tap(page, /^Mijn stapels/);
			await tap(page, /^Verplaats/);
		};
		const field = page.getByLabel(/^Wil je iets bij deze kaart/);
		await open();
		await field.pressSequentially('De bus rijdt niet');
		await expect.poll(() => onDevice(page, 'De bus rijdt niet')).toBe(1);
		await page.reload();
		await open();
		expect(await field.inputValue()).toBe('De bus rijdt niet');
		await tap(page, /^Bewaar/);
		await page.getByRole('button', { name: /^Bewaard/ }).waitFor();
		await page.reload();
		await open();
		expect(await field.inputValue()).toBe('De bus rijdt niet');
		// kept once, as what was said, and no longer as a draft
		expect(await onDevice(page, 'De bus rijdt niet')).toBe(1);
		expect(people.complaints).toEqual([]);
	}
);

atLength(
	'somebody else on this phone sees none of the words, and the owner finds them again',
	async () => {
		const dialogue = await sorting();
		const { page, field } = await writing('lends', dialogue);
		await field.pressSequentially('Alleen van mij');
		await expect.poll(() => onDevice(page, 'Alleen van mij')).toBe(1);
		await page.goto(`${product.url}/#${dialogue.joinToken}`);
		await tap(page, /^Iemand anders op deze telefoon/);
		await tap(page, /^De ander begint/);
		await comeIn(page, { anchors: false });
		for (let left = 24; left > 0; left--) {
			await cardsLeft(page, left);
			await page.keyboard.press('1');
		}
		await tap(page, /^Klaar/);
		await field.waitFor();
		expect(await field.inputValue()).toBe('');

		const owner = await page.context().newPage();
		await page.close();
		await owner.goto(`${product.url}/d/${dialogue.id}`);
		const same = owner.getByLabel(/^Jouw kaart/);
		await same.waitFor();
		expect(await same.inputValue()).toBe('Alleen van mij');
		expect(people.complaints).toEqual([]);
	}
);

test('“Stop en wis” leaves none of the words on the phone', async () => {
	const dialogue = await sorting();
	const { page, field } = await writing('stops', dialogue);
	await field.pressSequentially('Dit hoort niemand');
	await expect.poll(() => onDevice(page, 'Dit hoort niemand')).toBe(1);
	await tap(page, /^Menu/);
	await tap(page, /^Stop en wis/);
	await tap(page, /^Ja, wis/);
	await page.getByRole('heading', { name: /Jouw kaarten zijn gewist/ }).waitFor();
	expect(await onDevice(page, 'Dit hoort niemand')).toBe(0);
	expect(people.complaints).toEqual([]);
});
