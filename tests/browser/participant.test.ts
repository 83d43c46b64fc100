import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, leadDialogue, type Led } from '../http/client';
import { sharedProduct, type Product } from '../http/product';
import { joinedBefore, lay } from './joined-before';
import { atLength, LAPTOP, openBrowser, PHONE, usually, type People } from './people';
import { cardsLeft, comeIn, consent, tap } from './phone-person';

let product: Product;
let people: People;
let dialogue: Led;

beforeAll(async () => {
	product = await sharedProduct();
	people = await openBrowser(product.url);
	dialogue = await leadDialogue(clientOf(product));
	await dialogue.command({ type: 'open' });
	await dialogue.command({ type: 'goto', stage: 'sort' });
});
afterAll(async () => {
	await people.leave();
});

async function joined(name: string, size: typeof LAPTOP, laid = 0): Promise<Page> {
	const page = await people.meet(name, size);
	await joinedBefore(page, product.url, dialogue, { laid: lay(laid) });
	await cardsLeft(page, 24 - laid);
	return page;
}

test('by the QR it is eight taps to the first card, with what is asked back and the research', async () => {
	const page = await people.meet('taps', PHONE);
	let taps = 0;
	await page.exposeFunction('tapped', () => (taps += 1));
	await page.addInitScript(() =>
		addEventListener('click', () => void Reflect.get(window, 'tapped')())
	);
	await page.goto(`${product.url}/#${dialogue.joinToken}`);
	await consent(page);
	for (const [question, answer] of [
		[/Wil je nu iets leren/, /^Ja/],
		[/Leer je nu iets/, /^Nee/]
	] as const) {
		await page.getByRole('heading', { name: question }).waitFor();
		await tap(page, answer);
	}
	await tap(page, /^Oefenen/);
	// the first card in the hand; what follows is laying cards, and nothing beside
	await page.getByText('Nog 3 oefenkaarten').first().waitFor();
	expect(taps).toBeLessThanOrEqual(8);
	for (const left of ['3 oefenkaarten', '2 oefenkaarten', '1 oefenkaart']) {
		await page.getByText(`Nog ${left}`).first().waitFor();
		await tap(page, /^Helpt mij nu/);
	}
	await page.getByText('Nog 24 kaarten').first().waitFor();
	await page.getByText('Dit zijn de echte kaarten.').first().waitFor();
	expect(taps).toBeLessThanOrEqual(8 + 3);
	await page.context().close();
});

test('Back in the consent goes one screen back, and no answer is chosen beforehand', async () => {
	const page = await people.meet('back in consent', PHONE);
	await page.goto(`${product.url}/#${dialogue.joinToken}`);
	const heading = (name: RegExp) => page.getByRole('heading', { name }).waitFor();
	await heading(/Voordat je begint/);
	await tap(page, /^Verder$/);
	await heading(/Moet je je naam geven/);
	expect(await page.locator('h1:focus').count()).toBe(1);
	expect(await page.locator('main [aria-pressed="true"], main :checked').count()).toBe(0);
	// a wrong answer is explained, and stops nobody
	await tap(page, /^Ja$/);
	await page
		.getByRole('status')
		.getByText(/Je naam is niet nodig/)
		.waitFor();
	await tap(page, /^Verder$/);
	await heading(/Mag je stoppen/);
	await page.goBack();
	await heading(/Moet je je naam geven/);
	await tap(page, /^Terug/);
	await heading(/Voordat je begint/);
	await page.goBack();
	await heading(/Wat helpt jou om te leren/);
	await page.context().close();
});

atLength(
	'a reload while reading what to know first comes back there, and who went back stays back',
	async () => {
		const page = await people.meet('reload in consent', PHONE, { bent: true });
		await page.goto(`${product.url}/#${dialogue.joinToken}`);
		const heading = (name: RegExp) => page.getByRole('heading', { name }).waitFor();
		await heading(/Voordat je begint/);
		await tap(page, /^Verder$/);
		await heading(/Moet je je naam geven/);
		// the phone put the page away: its address no longer has the code, and nobody typed one
		await page.reload();
		await heading(/Voordat je begint/);
		await page.goBack();
		await heading(/Wat helpt jou om te leren/);
		await page.reload();
		await heading(/Wat helpt jou om te leren/);
		await page.getByLabel('Code', { exact: true }).waitFor();
		await page.context().close();
	}
);

atLength(
	'after a reload a card put off still waits at the end, and what was laid still lies',
	async () => {
		const page = await joined('reloader', PHONE, 18);
		const title = () => page.getByRole('heading', { level: 2 }).first().innerText();
		const first = await title();
		await tap(page, /^Later/);
		// the next card is seen before it is laid
		await expect.poll(title).not.toBe(first);
		await tap(page, /^Helpt mij nu/);
		await cardsLeft(page, 5);
		const third = await title();
		await page.reload();
		await cardsLeft(page, 5);
		expect(await title()).toBe(third);
		for (let left = 4; left > 0; left--) {
			await tap(page, /^Helpt mij nu/);
			await cardsLeft(page, left);
		}
		expect(await title()).toBe(first);
		await people.part(page);
	}
);

test('without a connection cards are still laid, the page says so, and they go out when it is back', async () => {
	const page = await joined('offline', PHONE);
	let acknowledged = 0;
	page.on('response', async (answer) => {
		if (!answer.url().endsWith('/entries') || !answer.ok()) return;
		const said: { acknowledged: number } = await answer.json().catch(() => ({ acknowledged: 0 }));
		acknowledged = Math.max(acknowledged, said.acknowledged);
	});
	await page.context().setOffline(true);
	for (let left = 23; left > 20; left--) {
		await tap(page, /^Helpt mij nu/);
		await page.getByText(`Nog ${left} kaarten`).first().waitFor();
	}
	await page
		.getByText(/3 antwoorden staan op jouw apparaat/)
		.first()
		.waitFor();
	await page.context().setOffline(false);
	await page.evaluate(() => window.dispatchEvent(new Event('online')));
	// two anchors, practice and three cards, in as many messages as it took
	await expect.poll(() => acknowledged).toBe(6);
	await page.getByText(/staan op jouw apparaat/).waitFor({ state: 'detached' });
	// being cut off is not this page's fault: the browser says so on its own account
	people.complaints.splice(0);
	await people.part(page);
});

atLength(
	'a person erases their cards later by the code of their sheet, from any device',
	async () => {
		const page = await joined('eraser', PHONE);
		await tap(page, /^Helpt mij nu/);
		await page.getByText('Nog 23 kaarten').first().waitFor();
		await tap(page, /^Menu/);
		const code = await page.getByText(/^\w{4}-\w{4}-\w{4}$/).innerText();
		const spoken = page.locator('[aria-live="polite"]');
		await spoken.getByText(/^Kaart 1 van 24 ligt bij/).waitFor({ state: 'attached' });

		const other = await people.meet('library computer', LAPTOP);
		await other.goto(product.url);
		await other.getByText('Jouw kaarten wissen met een code').click();
		await other.getByLabel('Wiscode').fill('AAAA-AAAA-AAAA');
		await tap(other, /Wis mijn kaarten/);
		await other.getByText(/Deze code kennen we niet/).waitFor();
		await other.getByLabel('Wiscode').fill(code.toLowerCase());
		await tap(other, /Wis mijn kaarten/);
		await other.getByText(/Jouw kaarten zijn gewist/).waitFor();
		await page.getByRole('heading', { name: /Jouw kaarten zijn gewist/ }).waitFor();
		// the next one at this phone finds nothing of their cards, also where it is only heard
		await spoken.getByText(/Kaart/).waitFor({ state: 'detached' });
		await page.reload();
		await page.getByRole('heading', { name: /Wij kennen jou hier nog niet/ }).waitFor();
		// the browser notes each refusal on its own account: the wrong code, and being gone
		people.complaints.splice(0);
		await people.part(page);
	}
);

atLength(
	'a browser that forbids storage says so, and the cards are laid all the same',
	async () => {
		const page = await people.meet('forbidden', PHONE);
		await page.addInitScript(() => {
			Object.defineProperty(window, 'indexedDB', {
				get() {
					throw new DOMException('The operation is insecure.', 'SecurityError');
				}
			});
		});
		await page.goto(`${product.url}/#${dialogue.joinToken}`);
		await comeIn(page);
		await page.getByText('Nog 24 kaarten').first().waitFor();
		await page
			.getByText(/Dit apparaat bewaart niets/)
			.first()
			.waitFor();
		await tap(page, /^Helpt mij nu/);
		await page.getByText('Nog 23 kaarten').first().waitFor();
		await people.part(page);
	}
);

atLength('a second tab takes over, and the first says where to go on', async () => {
	const page = await joined('two tabs', PHONE);
	const second = await page.context().newPage();
	await second.goto(page.url());
	await second.getByText('Nog 24 kaarten').first().waitFor();
	await page
		.getByText(/andere plek/)
		.first()
		.waitFor();
	await tap(second, /^Helpt mij nu/);
	await second.getByText('Nog 23 kaarten').first().waitFor();
	await tap(page, /Verder in dit tabblad/);
	await page.getByText('Nog 23 kaarten').first().waitFor();
	await people.part(page);
	expect(people.complaints).toEqual([]);
});

atLength('a device whose storage is full says so, and every card still arrives', async () => {
	const page = await joined('full', PHONE);
	await page.evaluate(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('no room', 'QuotaExceededError');
		};
	});
	for (let left = 23; left > 20; left--) {
		await tap(page, /^Helpt mij nu/);
		await page.getByText(`Nog ${left} kaarten`).first().waitFor();
	}
	await page
		.getByText(/Dit apparaat bewaart niets/)
		.first()
		.waitFor();
	await tap(page, /^Menu/);
	await page.getByText('Alles is bewaard.').waitFor();
	people.complaints.splice(0);
	await people.part(page);
});

test('a phone whose clock is a year off sorts like any other', async () => {
	for (const years of usually([-1], [-1, 1])) {
		const page = await people.meet(`clock ${years}`, PHONE, { bent: true });
		const then = new Date();
		then.setFullYear(then.getFullYear() + years);
		await page.clock.install({ time: then });
		await joinedBefore(page, product.url, dialogue);
		await page.getByText('Nog 24 kaarten').first().waitFor();
		const saved = page.waitForResponse(
			(answer) => answer.url().endsWith('/entries') && answer.ok()
		);
		await tap(page, /^Helpt mij nu/);
		expect(((await (await saved).json()) as { verdicts: unknown[] }).verdicts).toEqual([]);
		await page.getByText('Nog 23 kaarten').first().waitFor();
		await people.part(page);
	}
	expect(people.complaints).toEqual([]);
});

atLength(
	'a card that this dialogue does not know is said in words, and nothing else is lost',
	async () => {
		const page = await joined('stranger', PHONE);
		await page.evaluate(
			() =>
				new Promise<void>((done, fail) => {
					// as if the cards had been another set when this was said
					const opening = indexedDB.open('kaartgesprek');
					opening.onerror = () => fail(opening.error);
					opening.onsuccess = () => {
						const change = opening.result.transaction(['people', 'entries'], 'readwrite');
						const all = change.objectStore('entries').getAll();
						all.onsuccess = () => {
							const last = all.result.at(-1);
							const seq = last.seq + 1;
							const entry = {
								kind: 'move',
								seq,
								round: 'factors-1',
								card: 'bestaat-niet-meer',
								pile: 'helps',
								via: 'tap'
							};
							change.objectStore('entries').put({ dialogue: last.dialogue, seq, entry });
						};
						change.oncomplete = () => done();
						change.onerror = () => fail(change.error);
					};
				})
		);
		await page.reload();
		await page
			.getByText(/Sommige kaarten horen niet bij dit gesprek/)
			.first()
			.waitFor();
		await tap(page, /^Helpt mij nu/);
		await page.getByText('Nog 23 kaarten').first().waitFor();
		expect(people.complaints).toEqual([]);
		await people.part(page);
	}
);
