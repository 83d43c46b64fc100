import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	clientOf,
	joinAs,
	leadDialogue,
	newParticipant,
	sortAll,
	type Call,
	type Led
} from '../http/client';
import { sharedProduct, type Product } from '../http/product';
import { brokenRules } from '../browser/broken-rules';
import { joinedBefore, lay } from '../browser/joined-before';
import { rested } from '../browser/hands';
import { hears } from '../browser/hears';
import { LAPTOP, openBrowser, PHONE, type People, type Size } from '../browser/people';
import { cardsLeft, consent, tap } from '../browser/phone-person';

let product: Product;
let people: People;
let call: Call;

beforeAll(async () => {
	product = await sharedProduct();
	people = await openBrowser(product.url);
	call = clientOf(product);
});
afterAll(async () => {
	await people.leave();
});

async function talk(stage: string, settings: object = {}): Promise<Led> {
	const dialogue = await leadDialogue(call, { needs: false, ...settings });
	await dialogue.command({ type: 'open' });
	await dialogue.command({ type: 'goto', stage });
	return dialogue;
}

/** Five people who are done, and the picture that the room sees of them. */
async function released(dialogue: Led): Promise<void> {
	for (let person = 0; person < 5; person++) {
		const sorting = await joinAs(call, dialogue, newParticipant());
		await sortAll(sorting, () => 'helps');
	}
	await dialogue.command({ type: 'close', round: 'factors-1' });
	await dialogue.command({ type: 'release', round: 'factors-1', to: 'room' });
}

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { name }).first().waitFor();
async function listening(name: string, dialogue: Led, size: Size = PHONE, laid = lay(0)) {
	const page = await people.meet(name, size);
	const heard = await hears(page);
	await joinedBefore(page, product.url, dialogue, { laid });
	await cardsLeft(page, 24 - laid.length);
	return { page, heard };
}
const joined = async (name: string, dialogue: Led, laid?: readonly string[]) =>
	(await listening(name, dialogue, PHONE, laid)).page;

/** From the consent page on, until something of the dialogue is there. */
async function arrive(
	name: string,
	dialogue: Led,
	joins: 'Ja' | 'Nee',
	sent: string[] = []
): Promise<Page> {
	const page = await people.meet(name, PHONE);
	page.on('request', (request) => {
		if (!['GET', 'HEAD'].includes(request.method())) sent.push(new URL(request.url()).pathname);
	});
	await page.goto(`${product.url}/#${dialogue.joinToken}`);
	await consent(page, { join: joins });
	return page;
}

async function layLast(page: Page, key: '1' | '2'): Promise<void> {
	await cardsLeft(page, 1);
	await page.keyboard.press(key);
	await heading(page, /Alle kaarten liggen/);
	await tap(page, /^Klaar/);
}

const bar = (page: Page) => page.getByText(/De groep is verder/);
const shot = async (page: Page, name: string) => {
	if (process.env['SHOTS']) {
		await page.screenshot({ path: `${process.env['SHOTS']}/${name}.png`, fullPage: true });
	}
};

test('who types a card of their own is not torn away: the bar waits, the words stay, in the mirror, in the talk and at the end', async () => {
	const dialogue = await talk('sort');
	const { page, heard } = await listening('typist', dialogue, PHONE, lay(23));
	await layLast(page, '1');
	await heading(page, /Mist er een kaart/);
	const field = page.getByLabel(/^Jouw kaart/);
	await field.fill('Mijn buurvrouw leert mij');
	await released(dialogue);
	await heard(await dialogue.command({ type: 'goto', stage: 'reveal' }));
	expect(await bar(page).count()).toBe(0);
	expect(await field.inputValue()).toBe('Mijn buurvrouw leert mij');
	await field.blur();
	await bar(page).waitFor();
	await shot(page, 'bar over own cards');

	await tap(page, /^Menu/);
	await tap(page, /^Kijk mee met het grote scherm/);
	await page
		.getByText(/Dit helpt|meeste mensen/)
		.first()
		.waitFor();
	await shot(page, 'mirror reveal');
	expect(await brokenRules(page)).toEqual([]);
	const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(wider).toBeLessThanOrEqual(0);
	await dialogue.command({ type: 'goto', stage: 'agree' });
	await page.getByText('Wat spreken we af?').waitFor();
	// the back button of the phone closes it, as the button does
	await page.goBack();
	await page.getByText('Wat spreken we af?').waitFor({ state: 'detached' });
	expect(await field.inputValue()).toBe('Mijn buurvrouw leert mij');

	await tap(page, /^Ga mee/);
	await heading(page, /We maken afspraken/);
	await tap(page, /^Naar mijn kaarten/);
	expect(await field.inputValue()).toBe('Mijn buurvrouw leert mij');
	await dialogue.command({ type: 'end' });
	await page.getByText('Het gesprek is klaar').first().waitFor();
	expect(await field.inputValue()).toBe('Mijn buurvrouw leert mij');
	await tap(page, /^Ga mee/);
	await heading(page, /Dit was het gesprek/);
	expect(people.complaints).toEqual([]);
	await people.part(page);
});

test('a card that hangs from the pointer lands where it is let go, and only then the page moves', async () => {
	const dialogue = await talk('sort');
	const { page, heard } = await listening('dragger', dialogue, LAPTOP);
	await page.locator('[data-liftable]').first().waitFor();
	const middle = async (name: RegExp, role: 'button' | 'group') => {
		const box = await page.getByRole(role, { name }).first().boundingBox();
		return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
	};
	await rested(page, 'mouse');
	const from = await middle(/\. /, 'group');
	const to = await middle(/^Houdt mij nu tegen/, 'button');
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(from.x + 20, from.y + 20, { steps: 4 });
	await heard(await dialogue.command({ type: 'goto', stage: 'top' }));
	expect(await bar(page).count()).toBe(0);
	await page.mouse.move(to.x, to.y, { steps: 12 });
	await page.mouse.up();
	await cardsLeft(page, 23);
	await bar(page).waitFor();
	await tap(page, /Mijn stapels/);
	await page
		.getByRole('heading', { name: /^Houdt mij nu tegen/ })
		.first()
		.waitFor();
	expect(people.complaints).toEqual([]);
	await people.part(page);
});

test('who reads their own picture goes on reading until they go along; who comes late is told all in one screen', async () => {
	const dialogue = await talk('sort', { ownCards: false });
	const page = await joined('reader', dialogue, lay(23, 'neutral'));
	await layLast(page, '2');
	const choice = page.getByRole('button', { name: /^Weet ik niet/ });
	await choice
		.or(page.getByRole('heading', { name: /Jouw plaatje/ }))
		.first()
		.waitFor();
	if (await choice.isVisible()) await choice.click();
	await heading(page, /Jouw plaatje/);

	const early = await arrive('late, still open', await stageOn(dialogue, 'top'), 'Ja');
	await heading(early, /Fijn dat je er bent/);
	await early.getByText(/Ze tellen mee voor de groep/).waitFor();
	await shot(early, 'late open');
	await tap(early, /^Leg de kaarten/);
	await heading(early, /Wil je nu iets leren/);

	await released(dialogue);
	await dialogue.command({ type: 'goto', stage: 'reveal' });
	await bar(page).waitFor();
	expect(await page.getByRole('heading', { name: /Jouw plaatje/ }).isVisible()).toBe(true);
	await shot(page, 'bar over own picture');
	await tap(page, /^Ga mee/);
	await heading(page, /Dit is het plaatje van de groep/);
	// in the talk a phone follows by itself
	await dialogue.command({ type: 'goto', stage: 'agree' });
	await heading(page, /We maken afspraken/);

	const late = await arrive('late, closed', dialogue, 'Ja');
	await heading(late, /Fijn dat je er bent/);
	for (const done of ['Oefenen', 'Kaarten leggen', 'Het plaatje van de groep']) {
		await late.getByText(done, { exact: false }).first().waitFor();
	}
	await late.getByText(/Ze tellen niet mee voor de groep/).waitFor();
	await shot(late, 'late closed');
	expect(await brokenRules(late)).toEqual([]);
	await tap(late, /^Ga mee met de groep/);
	await heading(late, /We maken afspraken/);
	await late.reload();
	await heading(late, /We maken afspraken/);

	const own = await arrive('late, for oneself', dialogue, 'Ja');
	await tap(own, /^Leg de kaarten voor jezelf/);
	await heading(own, /Wil je nu iets leren/);
	await tap(own, /^Ja/);
	await tap(own, /^Nee/);
	await tap(own, /^Oefenen/);
	for (let card = 3; card > 0; card--) {
		await own
			.getByText(new RegExp(`^Nog ${card} oefenkaart`))
			.first()
			.waitFor();
		await own.keyboard.press('1');
	}
	await own
		.getByText(/De groep is klaar met leggen/)
		.first()
		.waitFor();
	await own.keyboard.press('1');
	await cardsLeft(own, 23);
	// told before each card, and by no second sentence on every screen after
	expect(await own.getByText(/kwamen te laat/).count()).toBe(0);
	expect(people.complaints).toEqual([]);
	for (const one of [page, early, late, own]) await people.part(one);
});

test('a phone that was away comes back to where it was: after the stage moved, after closing, after the end, after erasing', async () => {
	const dialogue = await talk('sort');
	const page = await joined('away', dialogue);
	await tap(page, /^Helpt mij nu/);
	await cardsLeft(page, 23);
	const address = page.url();
	const away = async (meanwhile: () => Promise<unknown>) => {
		await page.goto('about:blank');
		await meanwhile();
		await page.goto(address);
	};
	await away(() => dialogue.command({ type: 'goto', stage: 'top' }));
	await cardsLeft(page, 23);
	await bar(page).waitFor();
	await away(() => released(dialogue));
	await cardsLeft(page, 23);
	await page
		.getByText(/De groep is klaar met leggen/)
		.first()
		.waitFor();
	await away(() => dialogue.command({ type: 'end' }));
	await page.getByText('Het gesprek is klaar').first().waitFor();
	await tap(page, /^Ga mee/);
	await heading(page, /Dit was het gesprek/);
	await away(() => dialogue.command({ type: 'purge' }));
	await heading(page, /Dit gesprek is gewist/);
	people.complaints.splice(0);
	await people.part(page);
});

test('of two tabs one leads: the other says so, and a card is laid once', async () => {
	const dialogue = await talk('sort');
	const first = await joined('two tabs', dialogue);
	const second = await first.context().newPage();
	await second.goto(first.url());
	await cardsLeft(second, 24);
	// before the first one has noticed
	await first
		.getByRole('button', { name: /^Helpt mij nu/ })
		.first()
		.click({ timeout: 1000 })
		.catch(() => {});
	await heading(first, /andere plek/);
	await tap(second, /^Houdt mij nu tegen/);
	await cardsLeft(second, 23);
	await second.getByText(/antwoord(en)? sta/).waitFor({ state: 'detached' });
	const state = await call('GET', `/api/v1/dialogues/${dialogue.id}`, {
		key: dialogue.facilitatorKey
	});
	expect(state.json.counts.joined).toBe(1);
	await tap(first, /Verder in dit tabblad/);
	await cardsLeft(first, 23);
	await heading(second, /andere plek/);
	expect(people.complaints).toEqual([]);
	await people.part(first);
});

test('who takes no part follows the talk: prompt, cards to read, the wall, pairs, agreements; nothing of them is kept', async () => {
	const dialogue = await talk('sort');
	const sent: string[] = [];
	const page = await arrive('viewer', dialogue, 'Nee', sent);
	await heading(page, /De groep legt nu kaarten/);
	await page.getByText('Lees de kaarten mee').click();
	expect(await page.getByRole('heading', { level: 3 }).count()).toBe(24);
	await tap(page, /^Kijk mee met het grote scherm/);
	await page.getByText('Er is geen goed of fout.').first().waitFor();
	await shot(page, 'mirror sort');
	await dialogue.command({ type: 'wall', value: 'blank' });
	await page.getByText('Het scherm is even leeg.').waitFor();
	await tap(page, /^Terug naar mijn scherm/);
	await dialogue.command({ type: 'goto', stage: 'pairs' });
	await dialogue.command({ type: 'pairs', size: 2 });
	await page.getByText(/Jij hebt geen teken/).waitFor();
	await dialogue.command({ type: 'goto', stage: 'agree' });
	await dialogue.command({ type: 'agreement', what: 'Samen oefenen' });
	await page.getByText('Samen oefenen').waitFor();
	const state = await call('GET', `/api/v1/dialogues/${dialogue.id}`, {
		key: dialogue.facilitatorKey
	});
	expect(state.json.counts).toEqual({ joined: 0, connected: 0, away: 0, finished: 0 });
	// what lets a viewer in, the cookie of the stream, and not a word of theirs
	expect(new Set(sent)).toEqual(new Set(['/api/v1/join/look', '/api/v1/join', '/api/v1/session']));
	await tap(page, /^Menu/);
	await tap(page, /^Stop met volgen/);
	await heading(page, /Wat helpt jou/);
	const left = await page.evaluate(async () => {
		const open = indexedDB.open('kaartgesprek');
		const db = await new Promise<IDBDatabase>((done) => (open.onsuccess = () => done(open.result)));
		const all = db.transaction('people').objectStore('people').getAll();
		const known = await new Promise<unknown[]>((done) => (all.onsuccess = () => done(all.result)));
		return [known.length, localStorage.getItem('kaartgesprek.dialogues') ?? '[]'];
	});
	expect(left).toEqual([0, '[]']);
	expect(people.complaints).toEqual([]);
	await people.part(page);
});

async function stageOn(dialogue: Led, stage: string): Promise<Led> {
	await dialogue.command({ type: 'goto', stage });
	return dialogue;
}
