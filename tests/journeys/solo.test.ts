import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { clientOf, leadDialogue, newParticipant } from '../http/client';
import { RESEARCHER_KEY, sharedProduct, type Product } from '../http/product';
import { faultsOf } from '../browser/broken-rules';
import { openBrowser, PHONE, type People } from '../browser/people';
import { cardsLeft, consent, leavePicture, sortBy, tap } from '../browser/phone-person';

let product: Product;
let people: People;

beforeAll(async () => {
	product = await sharedProduct();
	people = await openBrowser(product.url);
});
afterAll(async () => {
	await people.leave();
});

const answer = (phone: Page, heading: RegExp) =>
	phone.getByRole('heading', { name: heading }).first().waitFor();

/** From the start of /solo to the last card of what helps and what holds back. */
async function sortAlone(phone: Page) {
	await phone.goto(`${product.url}/solo`);
	await tap(phone, /^Beginnen/);
	for (const [question, reply] of [
		[/Wil je nu iets leren/, /^Ja/],
		[/Leer je nu iets/, /^Nee/],
		[/werk/i, /^Ja/]
	] as const) {
		await answer(phone, question);
		await tap(phone, reply);
	}
	await tap(phone, /^Oefenen/);
	for (const left of ['3 oefenkaarten', '2 oefenkaarten', '1 oefenkaart']) {
		await phone.getByText(`Nog ${left}`).first().waitFor();
		await tap(phone, /^Helpt mij nu/);
	}
	await sortBy(phone, { intrinsic: 'helps', external: 'hinders' }, 'keys');
	await answer(phone, /Mist er een kaart/);
	await phone.getByLabel('Jouw kaart').fill('mijn buurvrouw Sanne past op');
	await phone.getByText(/Staat hier een naam/).waitFor();
	await phone.getByLabel('Jouw kaart').fill('iemand past op mijn kind');
	await tap(phone, /^Kaart maken/);
	await tap(phone, /^Verder/);
	await tap(phone, /^Sla over/);
	await phone.getByRole('radio', { name: /^Geen van deze/ }).check();
	await tap(phone, /^Verder/);
	await answer(phone, /Heb je dit nu nodig/);
	for (let left = 12; left > 0; left--) {
		await cardsLeft(phone, left);
		await phone.keyboard.press(left > 10 ? '1' : '2');
	}
	await answer(phone, /Alle kaarten liggen/);
	await tap(phone, /^Klaar/);
	await answer(phone, /als eerste/);
	await phone.getByRole('radio').first().check();
	await tap(phone, /^Verder/);
	await tap(phone, /^Ikzelf/);
	await answer(phone, /Mist er iets/);
	await tap(phone, /^Nee, er mist niets/);
}

/** Past the member check, whichever half this person is in, to their picture. */
async function toPicture(phone: Page) {
	const title = phone.getByRole('heading', { name: 'Jouw plaatje' });
	const check = phone.getByRole('button', { name: /^Weet ik niet/ });
	await title.or(check).first().waitFor();
	if (!(await title.isVisible())) await check.click();
	await title.waitFor();
}

test('a person alone sorts, goes on after a reload, keeps a file, opens it elsewhere, and nothing left the phone until it was given or brought', async () => {
	const phone = await people.meet('alone', PHONE);
	const sent: string[] = [];
	phone.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.startsWith('/api/')) sent.push(`${request.method()} ${pathname}`);
	});
	await sortAlone(phone);
	await toPicture(phone);
	await phone.getByText('Veel dingen in jou helpen je nu.').waitFor();
	expect(await phone.getByText('op tafel').count()).toBe(0);
	expect(await faultsOf(phone)).toEqual([]);
	await phone.reload();
	await tap(phone, /^Ga verder waar je was/);
	await answer(phone, /Jouw plaatje/);
	// what is in them weighs to what helps, what is around them to what holds back
	const scales = phone.getByRole('img', { name: /Veel dingen/ });
	expect(await scales.count()).toBe(2);
	await phone.getByRole('img', { name: /^Veel dingen in jou helpen je nu\. helpt: / }).waitFor();
	await leavePicture(phone);
	await answer(phone, /^Klaar/);
	expect(await faultsOf(phone)).toEqual([]);
	const [download] = await Promise.all([
		phone.waitForEvent('download'),
		tap(phone, /^Bewaar als bestand/)
	]);
	const text = await readFile(await download.path(), 'utf8');
	expect(JSON.parse(text.replace(/^\uFEFF/, ''))).toMatchObject({
		format: 'kaartgesprek-sort',
		deck: { id: 'llo' }
	});
	// the cards were fetched, and nothing was told
	expect([...new Set(sent)]).toEqual(['GET /api/v1/decks/llo']);

	const other = await people.meet('other', PHONE);
	await other.goto(`${product.url}/solo`);
	const field = other.getByLabel('Open een bewaard bestand');
	await field.setInputFiles({
		name: 'x.json',
		mimeType: 'application/json',
		buffer: Buffer.from('{}')
	});
	await other.getByText('Dit bestand is niet van kaarten leggen.').waitFor();
	await field.setInputFiles({
		name: 'mijn-kaarten.json',
		mimeType: 'application/json',
		buffer: Buffer.from(text)
	});
	await answer(other, /Jouw plaatje/);
	await other.getByText('Veel dingen in jou helpen je nu.').waitFor();

	// and on the first phone it is brought to a dialogue whole, or given to research after a yes
	const call = clientOf(product);
	/** how many with profile B gave what they laid alone */
	const given = async (): Promise<number> => {
		const overview = await call('GET', '/api/v1/research/overview?mode=solo', {
			key: RESEARCHER_KEY
		});
		const cells = overview.json.distribution as readonly { profile: string; n: number }[];
		return cells.find(({ profile }) => profile === 'B')?.n ?? 0;
	};
	const before = await given();
	const dialogue = await leadDialogue(call);
	await dialogue.command({ type: 'open' });
	await dialogue.command({ type: 'goto', stage: 'picture' });
	await phone.getByLabel(/onderzoekers mogen mijn kaarten/).check();
	const gift = phone.waitForRequest((request) => request.url().endsWith('/donations'));
	await tap(phone, /^Geef mijn kaarten/);
	await phone.getByText('Dank je wel. Onderzoekers hebben jouw kaarten.').waitFor();
	// nobody comes in alone: ten who gave come in at once (D12)
	expect(await given()).toBe(before);
	const body = (await gift).postDataJSON() as object;
	for (let other = 0; other < 9; other++) {
		const answer = await call('POST', '/api/v1/donations', {
			body: { ...body, key: newParticipant() }
		});
		expect(answer.status).toBe(201);
	}
	expect(await given()).toBe(before + 10);

	await phone.getByLabel('Code', { exact: true }).fill(dialogue.code);
	await tap(phone, /^Zoek het gesprek/);
	await consent(phone, { research: 'Nee' });
	// in the dialogue this is another person, who may be in the other half
	await toPicture(phone);
	await expect
		.poll(async () => {
			const panel = await call('GET', `/api/v1/dialogues/${dialogue.id}/panel`, {
				key: dialogue.facilitatorKey
			});
			return panel.json.rounds.map((round: { finished: number }) => round.finished);
		})
		.toEqual([1, 1]);
	expect(people.complaints).toEqual([]);
});
