import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import { messages as afterAr } from '$lib/messages/afterCards/ar';
import { messages as afterTr } from '$lib/messages/afterCards/tr';
import { messages as joiningAr } from '$lib/messages/joining/ar';
import { messages as joiningTr } from '$lib/messages/joining/tr';
import { messages as participantAr } from '$lib/messages/participant/ar';
import { messages as participantTr } from '$lib/messages/participant/tr';
import { messages as mirrorAr } from '$lib/messages/mirror/ar';
import { messages as mirrorTr } from '$lib/messages/mirror/tr';
import { clientOf, leadDialogue, type Call } from '../http/client';
import { sharedProduct, type Product } from '../http/product';
import { faultsOf } from '../browser/broken-rules';
import { openBrowser, PHONE, type People } from '../browser/people';

const ar = { ...joiningAr, ...participantAr, ...afterAr };
const tr = { ...joiningTr, ...participantTr, ...afterTr };
const LATE = { ar: mirrorAr.late.sort, tr: mirrorTr.late.sort };
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

test('a dialogue is in Dutch and English, and in others only where its facilitator turned them on', async () => {
	const plain = await leadDialogue(call);
	const look = await call('POST', '/api/v1/join/look', { body: { code: plain.code } });
	expect(look.json.languages).toEqual(['nl', 'en']);
	const more = await leadDialogue(call, { languages: ['nl', 'en', 'ar', 'tr'] });
	const found = await call('POST', '/api/v1/join/look', { body: { code: more.code } });
	expect(found.json.languages).toEqual(['nl', 'en', 'ar', 'tr']);
	const decks = await call('GET', '/api/v1/decks');
	expect(decks.json[0].unreviewed).toEqual(['ar', 'tr']);
});

test('who turns to another language in the middle can turn back, and a reload keeps what they chose', async () => {
	const dialogue = await leadDialogue(call, {
		languages: ['nl', 'en', 'ar', 'tr'],
		anchors: false,
		needs: false
	});
	await dialogue.command({ type: 'open' });
	const phone = await people.meet('turns', PHONE);
	await phone.goto(`${product.url}/#${dialogue.joinToken}`);
	await phone.getByRole('radio', { name: 'Türkçe' }).check();
	const button = (words: string) => phone.getByRole('button', { name: words, exact: true }).first();
	await button(tr.consent.next).click();
	for (const [question, reply] of [
		[tr.consent.askName, tr.consent.no],
		[tr.consent.askStop, tr.consent.yes],
		[tr.consent.askJoin, tr.consent.yes],
		[tr.consent.askResearch, tr.consent.no]
	] as const) {
		await phone.getByRole('heading', { name: question }).waitFor();
		await button(reply).click();
	}
	const menu = phone.locator('header button').last();
	const speaks = (language: string) =>
		expect.poll(() => phone.locator('html').getAttribute('lang')).toBe(language);
	async function turn(name: string): Promise<void> {
		await menu.click();
		await phone.getByRole('dialog').locator('.row button').click();
		await phone.getByRole('radio', { name }).check();
		await phone.keyboard.press('Escape');
		await phone.keyboard.press('Escape');
		await phone.getByRole('dialog').first().waitFor({ state: 'hidden' });
	}
	await button(tr.practice.start).or(phone.getByText(tr.welcome.text)).first().waitFor();
	await turn('Nederlands');
	await speaks('nl');
	await phone.reload();
	await menu.waitFor();
	await phone
		.getByText(/Het gesprek begint zo|Even oefenen/)
		.first()
		.waitFor();
	await speaks('nl');
	await turn('Türkçe');
	await speaks('tr');
	await phone.reload();
	await button(tr.practice.start).or(phone.getByText(tr.welcome.text)).first().waitFor();
	await speaks('tr');
	await people.part(phone);
});

const ARABIC = ['ar', 'rtl', ar, 'العربية'] as const;
const TURKISH = ['tr', 'ltr', tr, 'Türkçe'] as const;

test.each([ARABIC, TURKISH])(
	'somebody does the whole sort in %s, which runs %s, and the group works in Dutch',
	async (language, dir, texts, name) => {
		const dialogue = await leadDialogue(call, { languages: ['nl', 'en', 'ar', 'tr'] });
		await dialogue.command({ type: 'open' });
		await dialogue.command({ type: 'goto', stage: 'picture' });
		const phone = await people.meet(language, PHONE);
		await phone.goto(`${product.url}/#${dialogue.joinToken}`);
		await phone.getByRole('radio', { name }).check();
		await phone.getByRole('heading', { name: texts.consent.title }).waitFor();
		expect(await phone.locator('html').getAttribute('dir')).toBe(dir);
		expect(await phone.locator('html').getAttribute('lang')).toBe(language);
		expect(await faultsOf(phone)).toEqual([]);
		const button = (words: string) =>
			phone.getByRole('button', { name: words, exact: true }).first();
		await button(texts.consent.next).click();
		for (const [question, reply] of [
			[texts.consent.askName, texts.consent.no],
			[texts.consent.askStop, texts.consent.yes],
			[texts.consent.askJoin, texts.consent.yes],
			[texts.consent.askResearch, texts.consent.no]
		] as const) {
			await phone.getByRole('heading', { name: question }).waitFor();
			await button(reply).click();
		}
		// the group is further on: what can still be done is chosen on one screen
		await button(LATE[language]).click();
		for (const { id, text, choices } of builtInDecks[0]!.questions.anchors) {
			if (id === 'work') continue;
			await phone.getByRole('heading', { name: text[language] }).waitFor();
			await button(choices[0]!.text[language]!).click();
		}
		await button(texts.practice.start).click();
		for (const left of [3, 2, 1]) {
			await phone.getByText(texts.practice.left(left)).first().waitFor();
			await phone.keyboard.press('1');
		}
		expect(await faultsOf(phone)).toEqual([]);
		if (process.env['SHOTS'])
			await phone.screenshot({ path: `${process.env['SHOTS']}/sort-${language}.png` });
		// the card's own words are marked as theirs
		expect(await phone.getByRole('group', { name: /\. / }).getAttribute('lang')).toBe(language);
		for (let left = 24; left > 0; left--) {
			await phone.getByText(texts.sort.left(left), { exact: true }).first().waitFor();
			await phone.keyboard.press(String((left % 3) + 1));
		}
		await phone.getByRole('heading', { name: texts.sort.reviewTitle }).waitFor();
		expect(await faultsOf(phone)).toEqual([]);
		if (process.env['SHOTS'])
			await phone.screenshot({ path: `${process.env['SHOTS']}/piles-${language}.png` });
		await button(texts.sort.ready).click();
		await phone.getByRole('heading', { name: texts.ownCards.title }).waitFor();
		await expect
			.poll(async () => {
				const panel = await call('GET', `/api/v1/dialogues/${dialogue.id}/panel`, {
					key: dialogue.facilitatorKey
				});
				return panel.json.rounds[0].finished;
			})
			.toBe(1);
		expect(people.complaints).toEqual([]);
		await people.part(phone);
	}
);
