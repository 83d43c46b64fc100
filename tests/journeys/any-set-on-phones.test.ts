import { csvParse } from 'd3';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Deck } from '$lib/domain/deck';
import { messages as words } from '$lib/messages/room/nl';
import { brokenRules } from '../browser/broken-rules';
import { LAPTOP, openBrowser, PHONE, type People } from '../browser/people';
import { cardsLeft, consent, tap } from '../browser/phone-person';
import { closedDeck, workDeck } from '../decks/work-deck';
import { layAs, WORK_RESULTS } from '../decks/work-hands';
import {
	clientOf,
	joinAs,
	leadDialogue,
	newParticipant,
	sortAll,
	type Call,
	type Led
} from '../http/client';
import { RESEARCHER_KEY, startProduct, type Product } from '../http/product';

let product: Product;
let people: People;
let call: Call;

beforeAll(async () => {
	product = await startProduct({ LOG_LEVEL: 'error' });
	people = await openBrowser(product.url);
	call = clientOf(product);
	for (const deck of [workDeck, closedDeck]) {
		const body = { form: 'json', deck };
		await call('POST', '/api/v1/research/decks', { key: RESEARCHER_KEY, body });
	}
});
afterAll(async () => {
	await people.leave();
	await product.stop();
});

/** A dialogue with this set, at its cards. */
async function talk(deck: Deck): Promise<Led> {
	const led = await leadDialogue(call, { needs: false }, 'nl', undefined, 'Proef', deck.id);
	await led.command({ type: 'open' });
	await led.command({ type: 'goto', stage: 'sort' });
	return led;
}

/** From the code to what comes after the consent, with the cards in a language. */
async function comeTo(led: Led, name: string, language?: RegExp): Promise<Page> {
	const phone = await people.meet(name, PHONE);
	await phone.goto(`${product.url}/#${led.joinToken}`);
	if (language) await phone.getByRole('radio', { name: language }).check();
	await consent(phone);
	return phone;
}

/** Lays every card on the pile that is chosen for it, by the keys of the piles. */
async function layAll(phone: Page, deck: Deck, language: string, pileOf: (id: string) => string) {
	const idOf = new Map(deck.cards.map(({ id, text }) => [text[language], id]));
	const order = deck.piles.factor.filter(({ role }) => role === 'answer').map(({ id }) => id);
	for (let left = deck.cards.length; left > 0; left--) {
		await cardsLeft(phone, left);
		const title = await phone.getByRole('heading', { level: 2 }).first().innerText();
		const id = idOf.get(title.trim());
		if (id === undefined) throw new Error(`no card is called “${title}”`);
		await phone.keyboard.press(String(order.indexOf(pileOf(id)) + 1));
	}
	await phone.getByRole('heading', { name: /Alle kaarten liggen/ }).waitFor();
	await tap(phone, /^Klaar/);
}

async function toTheRoom(led: Led): Promise<void> {
	await led.command({ type: 'close', round: 'factors-1' });
	await led.command({ type: 'release', round: 'factors-1', to: 'preview' });
	await led.command({ type: 'release', round: 'factors-1', to: 'room' });
	await led.command({ type: 'goto', stage: 'reveal' });
}

async function research(file: string, deck: Deck) {
	const path = `/api/v1/research/export/${file}?deck=${deck.id}`;
	const { text } = await call('GET', path, { key: RESEARCHER_KEY });
	return csvParse(text);
}

test('six phones lay French cards on Dutch screens, and the file has what they laid (S3)', async () => {
	const led = await talk(workDeck);
	for (let person = 0; person < 6; person++) {
		const phone = await comeTo(led, `phone ${person + 1}`, /^français$/);
		await tap(phone, /^Verder/);
		await cardsLeft(phone, 12);
		if (person === 0) expect(await brokenRules(phone)).toEqual([]);
		await layAll(phone, workDeck, 'fr', layAs(person));
		await people.part(phone);
	}
	await toTheRoom(led);
	await led.command({ type: 'end' });
	const rows = await research('participants.csv', workDeck);
	expect(rows.map((row) => row['language'])).toEqual(new Array(6).fill('fr'));
	const told = ['int_help', 'int_hinder', 'ext_help', 'ext_hinder', 'profile', 'status'];
	expect(rows.map((row) => told.map((name) => row[name]).join(' ')).toSorted()).toEqual(
		WORK_RESULTS
	);
	expect(people.complaints).toEqual([]);
});

test('30 cards go on 5 own piles without sides in a browser, to the picture and the file', async () => {
	const led = await talk(closedDeck);
	const piles = closedDeck.piles.factor.map(({ id }) => id);
	const pileOf = (card: string) =>
		piles[closedDeck.cards.findIndex(({ id }) => id === card) % piles.length] ?? '';
	for (let person = 0; person < 5; person++) {
		const joined = await joinAs(call, led, newParticipant(), true, 'nl');
		await sortAll(joined, pileOf);
	}
	const phone = await comeTo(led, 'at a phone');
	await tap(phone, /^Sla het oefenen over/);
	await layAll(phone, closedDeck, 'nl', pileOf);
	await toTheRoom(led);
	await phone
		.getByText(/Meteen/)
		.first()
		.waitFor();
	expect(await brokenRules(phone)).toEqual([]);
	await led.command({ type: 'end' });
	const placed = await research('placements.csv', closedDeck);
	expect(placed).toHaveLength(6 * 30);
	for (const row of placed) expect(row['pile']).toBe(pileOf(row['card'] ?? ''));
	const room = await people.meet('researcher', LAPTOP);
	await room.goto(`${product.url}/research/needs?deck=${closedDeck.id}`);
	await room.getByLabel(/Sleutel/).fill(RESEARCHER_KEY);
	await tap(room, /Open de onderzoekskamer/);
	await room.getByText(words.noNeeds).waitFor();
	expect(await room.getByText(/te weinig mensen/).count()).toBe(0);
	expect(people.complaints).toEqual([]);
	await people.part(phone);
	await people.part(room);
});
