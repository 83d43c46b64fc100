import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { clientOf, leadDialogue, type Call, type Led } from '../http/client';
import { startProduct, type Product } from '../http/product';
import { brokenRules } from './broken-rules';
import { joinedBefore as arrive, lay } from './joined-before';
import { atLength, openBrowser, PHONE, type People } from './people';
import { cardsLeft, comeIn, consent, tap } from './phone-person';

// One person, one phone: whatever is scanned, pressed and opened again.

let product: Product;
let people: People;
let call: Call;

beforeAll(async () => {
	product = await startProduct();
	people = await openBrowser(product.url);
	call = clientOf(product);
});
afterEach(() => people.leave());
afterAll(async () => {
	await product.stop();
});

async function sorting(): Promise<Led> {
	const dialogue = await leadDialogue(call, { needs: false, anchors: false });
	await dialogue.command({ type: 'open' });
	await dialogue.command({ type: 'goto', stage: 'sort' });
	return dialogue;
}

const scan = (page: Page, dialogue: Led) => page.goto(`${product.url}/#${dialogue.joinToken}`);
const heading = (page: Page, name: RegExp) => page.getByRole('heading', { name }).first().waitFor();

/** A phone that came in and laid so many cards. */
async function joinedBefore(page: Page, dialogue: Led, laid: number): Promise<void> {
	await arrive(page, product.url, dialogue, { anchors: false, laid: lay(laid) });
	await cardsLeft(page, 24 - laid);
}

/** Practises and stands before the first card. */
async function begin(page: Page, how: { shared?: boolean } = {}): Promise<void> {
	await comeIn(page, { anchors: false, ...how });
	await cardsLeft(page, 24);
}

async function layOn(page: Page, from: number, to: number): Promise<void> {
	for (let left = from; left > to; left--) {
		await cardsLeft(page, left);
		await page.keyboard.press('1');
	}
	await cardsLeft(page, to);
}

async function counts(dialogue: Led): Promise<{ joined: number; finished: number }> {
	const { json } = await call('GET', `/api/v1/dialogues/${dialogue.id}`, {
		key: dialogue.facilitatorKey
	});
	return json.counts;
}

test('who scans again, types the code or opens a second tab goes on with the cards that lie, as one person', async () => {
	const dialogue = await sorting();
	const page = await people.meet('twice', PHONE);
	await scan(page, dialogue);
	await begin(page);
	await layOn(page, 24, 20);

	// the same tab stands on the front page again: Back asks first
	await page.goBack();
	await heading(page, /Wil je weg uit het gesprek/);
	await tap(page, /^Naar de beginpagina/);
	await heading(page, /Je bent midden in een gesprek/);
	await page.getByLabel(/^Code/).fill(dialogue.code);
	await tap(page, /^Doe mee/);
	await heading(page, /Jij doet al mee/);
	expect(await brokenRules(page)).toEqual([]);
	await tap(page, /^Verder met jouw kaarten/);
	await cardsLeft(page, 20);

	const tab = await page.context().newPage();
	await scan(tab, dialogue);
	await heading(tab, /Jij doet al mee/);
	await tap(tab, /^Verder met jouw kaarten/);
	await layOn(tab, 20, 19);
	await heading(page, /andere plek/);
	expect(await counts(dialogue)).toMatchObject({ joined: 1 });
});

atLength('two tabs that stand at the consent page make one person of one phone', async () => {
	const dialogue = await sorting();
	const page = await people.meet('two consents', PHONE);
	await scan(page, dialogue);
	await heading(page, /Voordat je begint/);
	const tab = await page.context().newPage();
	await scan(tab, dialogue);
	await begin(tab);
	await layOn(tab, 24, 23);
	await comeIn(page, { anchors: false, until: 'begin' });
	await heading(page, /Jij doet al mee/);
	await tap(page, /^Verder met jouw kaarten/);
	await cardsLeft(page, 23);
	expect(await counts(dialogue)).toMatchObject({ joined: 1 });
});

atLength('an answer that was lost on the way is asked for again by the same person', async () => {
	const dialogue = await sorting();
	const page = await people.meet('lost answer', PHONE);
	let lost = 0;
	await page.route('**/api/v1/join', async (route) => {
		await route.fetch();
		lost += 1;
		await route.abort();
	});
	await scan(page, dialogue);
	await comeIn(page, { anchors: false, until: 'begin' });
	await page.getByText(/Dat lukte niet/).waitFor();
	await page.unroute('**/api/v1/join');
	await page.reload();
	await heading(page, /Wat helpt jou om te leren/);
	await scan(page, dialogue);
	await begin(page);
	expect(lost).toBe(1);
	expect(await counts(dialogue)).toMatchObject({ joined: 1 });
	people.complaints.length = 0;
});

atLength(
	'somebody else on a phone that is lent sorts their own cards, and the owner goes on with theirs',
	async () => {
		const dialogue = await sorting();
		const page = await people.meet('lent', PHONE);
		await joinedBefore(page, dialogue, 4);
		const again = await page.context().newPage();
		await scan(again, dialogue);
		await tap(again, /^Iemand anders op deze telefoon/);
		await again.getByText(/Er gaat niets verloren/).waitFor();
		await tap(again, /^De ander begint/);
		await begin(again);
		await layOn(again, 24, 23);
		expect(await counts(dialogue)).toMatchObject({ joined: 2 });

		await again.close();
		const owner = await page.context().newPage();
		await scan(owner, dialogue);
		await tap(owner, /^Verder met jouw kaarten/);
		await cardsLeft(owner, 20);
	}
);

atLength(
	'on a shared phone the next person waits until all was sent, and the first leaves with their erase code',
	async () => {
		const dialogue = await sorting();
		const page = await people.meet('shared', PHONE);
		await scan(page, dialogue);
		await begin(page, { shared: true });
		const held = '**/api/v1/participants/**';
		await page.route(held, (route) => route.abort());
		await layOn(page, 24, 22);
		await page.goBack();
		await tap(page, /^Naar de beginpagina/);
		await page.getByLabel(/^Code/).fill(dialogue.code);
		await tap(page, /^Doe mee/);
		await tap(page, /^Iemand anders op deze telefoon/);
		await page.getByText(/antwoorden staan nog op deze telefoon/).waitFor();
		await page.unroute(held);
		await tap(page, /^Iemand anders op deze telefoon/);
		const code = page.getByText(/^[A-Z0-9]{4}(-[A-Z0-9]{4})+$/).first();
		const eraseCode = await code.innerText();
		await tap(page, /^De ander begint/);
		await begin(page);
		const erased = await call('POST', '/api/v1/erase', { body: { code: eraseCode } });
		expect(erased.status).toBe(200);
		expect(await counts(dialogue)).toMatchObject({ joined: 1 });
		people.complaints.length = 0;
	}
);

atLength(
	'Back closes the piles and the menu, and then asks before it leaves, also a page opened from outside',
	async () => {
		const dialogue = await sorting();
		const page = await people.meet('back', PHONE);
		await joinedBefore(page, dialogue, 1);
		await layOn(page, 23, 22);
		await tap(page, /^Mijn stapels/);
		await heading(page, /Mijn stapels/);
		await page.goBack();
		await cardsLeft(page, 22);
		await tap(page, /^Menu|^Meer/);
		await page.getByRole('dialog').waitFor();
		await page.goBack();
		await page.getByRole('dialog').waitFor({ state: 'hidden' });
		await page.goBack();
		await tap(page, /^Hier blijven/);
		await layOn(page, 22, 21);
		expect(people.complaints).toEqual([]);
	}
);

atLength(
	'Back as the first act after a reload asks, and the page that stays is still the dialogue’s',
	async () => {
		const dialogue = await sorting();
		const page = await people.meet('back after a reload', PHONE, { bent: true });
		// a busy browser: the question stands there before it is back from the page before
		await page.addInitScript(() => {
			const go = history.go.bind(history);
			history.go = (by) => {
				const look = () =>
					document.querySelector('dialog[open]') ? go(by) : requestAnimationFrame(look);
				look();
			};
		});
		await page.goto(`${product.url}/#${dialogue.joinToken}`);
		await consent(page);
		await heading(page, /oefenen/i);
		await page.reload();
		await heading(page, /oefenen/i);
		await page.goBack();
		await tap(page, /^Hier blijven/);
		await heading(page, /oefenen/i);
		expect(new URL(page.url()).pathname).toBe(`/d/${dialogue.id}`);
		await page.reload();
		await heading(page, /oefenen/i);
		expect(people.complaints).toEqual([]);
	}
);

atLength('going along from the practice opens the first card of the group', async () => {
	const dialogue = await leadDialogue(call, { needs: false, anchors: false });
	await dialogue.command({ type: 'open' });
	const page = await people.meet('along', PHONE);
	await scan(page, dialogue);
	await comeIn(page, { anchors: false, until: 'begin' });
	await page.getByRole('button', { name: /^Oefenen/ }).waitFor();
	await dialogue.command({ type: 'goto', stage: 'sort' });
	await tap(page, /^Ga mee/);
	await layOn(page, 24, 23);
	expect(people.complaints).toEqual([]);
});

atLength('who stops and erases reads from where their cards are gone', async () => {
	const dialogue = await sorting();
	const page = await people.meet('stops', PHONE);
	await page.goto(product.url);
	await joinedBefore(page, dialogue, 1);
	await layOn(page, 23, 22);
	await tap(page, /^Menu/);
	await tap(page, /^Stop en wis/);
	await tap(page, /^Ja, wis/);
	await heading(page, /Jouw kaarten zijn gewist/);
	await page.getByText(/is weg uit dit gesprek/).waitFor();
	expect(await counts(dialogue)).toMatchObject({ joined: 0 });
	// what was said of their cards is nowhere any more, wherever the next one goes
	const heard = () => page.getByText(/Kaart \d+ van \d+ ligt/).count();
	expect(await heard()).toBe(0);
	await page.goBack();
	await page.getByLabel(/^Code/).waitFor();
	expect(await heard()).toBe(0);
	await page.goForward();
	await page.locator('h1').first().waitFor();
	expect(await heard()).toBe(0);
});
