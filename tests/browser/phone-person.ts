import type { Locator, Page } from 'playwright-core';
import { builtInDecks } from '$lib/decks/built-in';
import type { Axis } from '$lib/domain/deck';
import { pressOn } from './hands';

/** Where this person lays the cards of each axis. */
export type Plan = Readonly<Record<Axis, 'helps' | 'neutral' | 'hinders'>>;

const PILES = {
	helps: { name: /^Helpt mij nu/, key: '1' },
	neutral: { name: /^Maakt voor mij nu niet uit/, key: '2' },
	hinders: { name: /^Houdt mij nu tegen/, key: '3' }
} as const;

const axisOf = new Map(
	builtInDecks.flatMap((deck) => deck.cards.map((card) => [card.text['nl'], card.axis] as const))
);

/** The axis of a card of the built-in deck, by its id. */
export function axisOfCard(id: string): Axis {
	const card = builtInDecks.flatMap((deck) => deck.cards).find((one) => one.id === id);
	if (!card?.axis) throw new Error(`no factor card ${id}`);
	return card.axis;
}

const canBeThere = new Set(
	builtInDecks.flatMap(({ cards }) =>
		cards.filter(({ having }) => having !== false).map(({ text }) => text['nl'])
	)
);

/** The first card of the choice that can be asked whether it is there: an age cannot. */
export async function cardToAskOf(phone: Page): Promise<Locator> {
	const titles = await phone.locator('label .title').allInnerTexts();
	const at = titles.findIndex((title) => canBeThere.has(title.trim()));
	if (at < 0) throw new Error(`nothing of these can be there: ${titles.join(', ')}`);
	return phone.getByRole('checkbox').nth(at);
}

/** Waits until so many cards are left in the hand. */
export const cardsLeft = (page: Page, left: number) =>
	page
		.getByText(left === 1 ? /^Nog 1 kaart$/ : new RegExp(`^Nog ${left} kaarten$`))
		.first()
		.waitFor();

export const tap = (page: Page, name: RegExp) =>
	pressOn(page.getByRole('button', { name }).first());

/** Waits for a heading; what stands there instead is said. */
async function seen(page: Page, name: RegExp): Promise<void> {
	const heading = page.getByRole('heading', { name });
	await heading.waitFor().catch(async (error: unknown) => {
		throw new Error(`no ${name} but: ${await page.locator('body').innerText()}`, { cause: error });
	});
}

/** Answers the question that is the heading of the screen; the next one comes by itself. */
async function answer(phone: Page, question: RegExp, words: string): Promise<void> {
	await seen(phone, question);
	await tap(phone, new RegExp(`^${words}$`));
}

/** Every screen of the consent, up to what comes after it. */
export async function consent(
	phone: Page,
	{
		join = 'Ja',
		research = 'Ja',
		shared = false
	}: { join?: 'Ja' | 'Nee'; research?: 'Ja' | 'Nee' | false; shared?: boolean } = {}
): Promise<void> {
	await seen(phone, /Voordat je begint/);
	await tap(phone, /^Verder$/);
	await answer(phone, /Moet je je naam geven/, 'Nee');
	await answer(phone, /Mag je stoppen/, 'Ja');
	await seen(phone, /Doe je mee/);
	if (shared) await phone.getByLabel(/Dit is niet mijn eigen telefoon/).check();
	await answer(phone, /Doe je mee/, join);
	if (join === 'Nee') await tap(phone, /^Het gesprek volgen/);
	else if (research) await answer(phone, /Mogen onderzoekers/, research);
}

/** From the consent page to the first card, or the request to begin: agrees, answers, practises. */
export async function comeIn(
	phone: Page,
	{
		anchors = true,
		research = true,
		shared = false,
		until
	}: { anchors?: boolean; research?: boolean; shared?: boolean; until?: 'begin' } = {}
): Promise<void> {
	await consent(phone, { research: research && 'Ja', shared });
	if (until) return;
	if (anchors) {
		await seen(phone, /Wil je nu iets leren/);
		await tap(phone, /^Ja/);
		await phone.getByRole('heading', { name: /Leer je nu iets/ }).waitFor();
		await tap(phone, /^Nee/);
	}
	await tap(phone, /^Oefenen/);
	for (const left of ['3 oefenkaarten', '2 oefenkaarten', '1 oefenkaart']) {
		await phone.getByText(`Nog ${left}`).first().waitFor();
		await tap(phone, PILES.helps.name);
	}
}

/** Lays all 24 cards by the plan, by taps or by keys, looks back and says ready. */
export async function sortBy(phone: Page, plan: Plan, how: 'taps' | 'keys'): Promise<void> {
	for (let left = 24; left > 0; left--) {
		await cardsLeft(phone, left);
		const title = await phone.getByRole('heading', { level: 2 }).first().innerText();
		const axis = axisOf.get(title.trim());
		if (!axis) throw new Error(`no factor card is called “${title}”`);
		const pile = PILES[plan[axis]];
		if (how === 'keys') await phone.keyboard.press(pile.key);
		else await tap(phone, pile.name);
	}
	await phone.getByRole('heading', { name: /Alle kaarten liggen/ }).waitFor();
	await tap(phone, /^Klaar/);
}

/** From the own picture on, past the question whether it fits, without a card for the table. */
export async function leavePicture(phone: Page): Promise<void> {
	const button = (name: RegExp) => phone.getByRole('button', { name }).first();
	const fit = button(/^Past dit bij jou/);
	const on = button(/^Verder/);
	await fit.or(on).first().waitFor();
	if (await fit.isVisible()) {
		await fit.click();
		await seen(phone, /Past dit bij jou/);
		await tap(phone, /^Een beetje/);
	} else await on.click();
}

/** What this phone itself knows of who it is. */
export function ownKeys(phone: Page) {
	return phone.evaluate(
		() =>
			new Promise<{ participant: string; token: string }>((done, fail) => {
				const opening = indexedDB.open('kaartgesprek');
				opening.onerror = () => fail(opening.error);
				opening.onsuccess = () => {
					const all = opening.result.transaction('people').objectStore('people').getAll();
					all.onsuccess = () => done(all.result[0]);
				};
			})
	);
}
