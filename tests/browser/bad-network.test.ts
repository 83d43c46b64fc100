import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { clientOf, leadDialogue, type Call, type Led } from '../http/client';
import { sharedProduct, type Product } from '../http/product';
import { weakLine, type WeakLine } from '../http/weak-line';
import { joinedBefore } from './joined-before';
import { atLength, openBrowser, PHONE, type People } from './people';
import { cardsLeft, ownKeys, tap } from './phone-person';

let product: Product;
let people: People;
/** whose devices keep the program for when there is no network */
let keepers: People;
let line: WeakLine;
let call: Call;
let dialogue: Led;

beforeAll(async () => {
	product = await sharedProduct();
	line = await weakLine(product.port);
	people = await openBrowser(line.url);
	keepers = await openBrowser(line.url, { keeps: true });
	call = clientOf(product);
	dialogue = await leadDialogue(call);
	await dialogue.command({ type: 'open' });
	await dialogue.command({ type: 'goto', stage: 'sort' });
});
afterAll(async () => {
	await people.leave();
	await keepers.leave();
	await line.stop();
});

async function joined(name: string, among = people): Promise<Page> {
	line.become({});
	const phone = await among.meet(name, PHONE);
	await joinedBefore(phone, line.url, dialogue);
	await phone.getByText('Nog 24 kaarten').first().waitFor();
	return phone;
}

/** Lays the cards that are left down to so many, by keys. */
async function lay(phone: Page, from: number, to: number) {
	for (let left = from; left > to; left--) {
		await cardsLeft(phone, left);
		await phone.keyboard.press(String((left % 3) + 1));
	}
	// a card is on the device before it is on the screen
	if (to > 0) await cardsLeft(phone, to);
}

/** What the server has of this phone: each card once, by what the phone itself knows of its key. */
async function onServer(phone: Page) {
	const own = await ownKeys(phone);
	const state = await call('GET', `/api/v1/participants/${own.participant}`, { key: own.token });
	return state.json.placements as readonly { card: string; pile: string }[];
}

const settled = (phone: Page, cards: number) =>
	expect.poll(async () => (await onServer(phone)).length).toBe(cards);

atLength('on 50 kbit/s and 2 s there and back a card lies at once, and all arrive', async () => {
	const phone = await joined('slow');
	line.become({ held: true });
	await lay(phone, 24, 12);
	// nobody waits for the line: all lie, and not one is off the phone
	expect(await onServer(phone)).toEqual([]);
	line.become({ bitsPerSecond: 50_000, delayMs: 1000 });
	await settled(phone, 12);
	people.complaints.splice(0);
	await people.part(phone);
});

test('a line that takes everything and answers nothing loses no card, and none counts twice', async () => {
	const phone = await joined('half open');
	await lay(phone, 24, 20);
	line.become({ halfOpen: true });
	await lay(phone, 20, 14);
	await phone.getByText('Nog 14 kaarten').first().waitFor();
	line.become({});
	line.cut();
	await lay(phone, 14, 10);
	await settled(phone, 14);
	const cards = (await onServer(phone)).map(({ card }) => card);
	expect(new Set(cards).size).toBe(14);
	people.complaints.splice(0);
	await people.part(phone);
});

atLength('a line that breaks again and again in the middle of a sort loses no card', async () => {
	const phone = await joined('breaking');
	const breaking = setInterval(() => line.cut(), 150);
	try {
		await lay(phone, 24, 2);
	} finally {
		clearInterval(breaking);
	}
	await lay(phone, 2, 0);
	await phone.getByRole('heading', { name: /Alle kaarten liggen/ }).waitFor();
	await settled(phone, 24);
	people.complaints.splice(0);
	await people.part(phone);
});

test('a joined phone opens and sorts without any network, and brings its cards when there is one', async () => {
	const phone = await joined('in flight', keepers);
	await lay(phone, 24, 22);
	await settled(phone, 2);
	// the program is kept on the phone once its worker has taken the page
	await phone.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (!navigator.serviceWorker.controller) {
			await new Promise((done) =>
				navigator.serviceWorker.addEventListener('controllerchange', done, { once: true })
			);
		}
	});
	line.become({ down: true });
	await phone.context().setOffline(true);
	await phone.reload();
	await lay(phone, 22, 16);
	await phone
		.getByText(/6 antwoorden staan op jouw apparaat/)
		.first()
		.waitFor();
	await phone.reload();
	await lay(phone, 16, 14);
	line.become({});
	await phone.context().setOffline(false);
	await phone.evaluate(() => window.dispatchEvent(new Event('online')));
	await settled(phone, 10);
	await tap(phone, /^Terug/);
	await settled(phone, 9);
	people.complaints.splice(0);
	await people.part(phone);
});

atLength('a phone that lost its cookie follows again by itself', async () => {
	const phone = await joined('without cookie');
	await phone.context().clearCookies();
	line.cut();
	await dialogue.command({ type: 'goto', stage: 'welcome' });
	await expect.poll(async () => (await phone.context().cookies()).length).toBeGreaterThan(0);
	await dialogue.command({ type: 'goto', stage: 'sort' });
	people.complaints.splice(0);
	await people.part(phone);
});
