import { csvParse } from 'd3';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import { handOf } from '$lib/domain/deck';
import { clientOf, leadDialogue, type Call, type Led } from '../http/client';
import { RESEARCHER_KEY, startProduct, type Product } from '../http/product';
import { joinedBefore } from '../browser/joined-before';
import { rested } from '../browser/hands';
import { LAPTOP, openBrowser, type People } from '../browser/people';
import { cardsLeft, ownKeys, tap } from '../browser/phone-person';

const deck = builtInDecks[0]!;
const PILES = ['helps', 'neutral', 'hinders'] as const;
const NAMES = [/^Helpt mij nu/, /^Maakt voor mij nu niet uit/, /^Houdt mij nu tegen/] as const;
const core = handOf(deck, 'factor', 'core', 'employed');
/** Where everybody lays a card, by its name: the same for each of the four. */
const pileOf = (title: string) =>
	Math.max(
		0,
		core.findIndex((card) => card.text['nl'] === title)
	) % PILES.length;

let product: Product;
let people: People;
let call: Call;
let dialogue: Led;

beforeAll(async () => {
	product = await startProduct();
	people = await openBrowser(product.url);
	call = clientOf(product);
	dialogue = await leadDialogue(call);
	await dialogue.command({ type: 'open' });
	await dialogue.command({ type: 'goto', stage: 'sort' });
});
afterAll(async () => {
	await people.leave();
	await product.stop();
});

const title = async (page: Page) =>
	(await page.getByRole('heading', { level: 2 }).first().innerText()).trim();
const centre = async (page: Page, name: RegExp) => {
	const box = await page.getByRole('button', { name }).first().boundingBox();
	return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
};

const WAYS: Readonly<
	Record<'tap' | 'key' | 'drag' | 'menu', (page: Page, pile: number) => Promise<void>>
> = {
	tap: (page, pile) => tap(page, NAMES[pile] ?? /x/),
	key: (page, pile) => page.keyboard.press(String(pile + 1)),
	async drag(page, pile) {
		await rested(page, 'mouse');
		const card = await page.getByRole('group', { name: /\. / }).boundingBox();
		const to = await centre(page, NAMES[pile] ?? /x/);
		await page.mouse.move((card?.x ?? 0) + 150, (card?.y ?? 0) + 150);
		await page.mouse.down();
		await page.mouse.move(to.x, to.y, { steps: 12 });
		await page.mouse.up();
	},
	// what is moved from pile to pile was first laid somewhere else
	menu: (page, pile) => page.keyboard.press(String(((pile + 1) % 3) + 1))
};

async function sort(page: Page, way: keyof typeof WAYS) {
	for (let left = 24; left > 0; left--) {
		await cardsLeft(page, left);
		await WAYS[way](page, pileOf(await title(page)));
	}
	await page.getByRole('heading', { name: /Alle kaarten liggen/ }).waitFor();
	if (way === 'menu') {
		for (const card of core) {
			const name = card.text['nl'] ?? '';
			await page.getByRole('button', { name: `Verplaats ${name}`, exact: true }).click();
			const dialog = page.getByRole('dialog');
			await dialog.getByRole('button', { name: NAMES[pileOf(name)] }).click();
			await dialog.waitFor({ state: 'detached' });
		}
	}
	await tap(page, /^Klaar/);
	await page.getByRole('heading', { name: /Mist er een kaart/ }).waitFor();
}

const ways = ['drag', 'tap', 'key', 'menu'] as const;

test('the same sort by tap, by key, by dragging and by moving from pile to pile is the same sort in the files', async () => {
	const lay = async (way: keyof typeof WAYS) => {
		const page = await people.meet(way, LAPTOP);
		await joinedBefore(page, product.url, dialogue);
		// the library that drags comes after the page
		if (way === 'drag') await page.locator('[data-liftable]').first().waitFor();
		await sort(page, way);
		const own = await ownKeys(page);
		await people.part(page);
		return own;
	};
	const sorted = await Promise.all(ways.map(lay));
	await expect
		.poll(async () => {
			const panel = await call('GET', `/api/v1/dialogues/${dialogue.id}/panel`, {
				key: dialogue.facilitatorKey
			});
			return panel.json.rounds[0].finished;
		})
		.toBe(ways.length);
	// research has it from its end on (D12)
	await dialogue.command({ type: 'end' });
	const file = await call('GET', '/api/v1/research/export/placements.csv', { key: RESEARCHER_KEY });
	const rows = csvParse(file.text.replace(/^\uFEFF/, ''));
	const byWay = new Map<string, string[]>();
	for (const row of rows) {
		const key = row['participant'] ?? '';
		byWay.set(key, [...(byWay.get(key) ?? []), `${row['card']} ${row['pile']}`]);
	}
	const sorts = [...byWay.values()].map((cards) => cards.sort());
	expect(sorts).toHaveLength(ways.length);
	for (const one of sorts) expect(one).toEqual(sorts[0]);
	expect(sorts[0]).toEqual(core.map((card, at) => `${card.id} ${PILES[at % 3]}`).sort());
	// in the files of so few how they laid is blank (D12); the server has it
	for (const [at, { participant, token }] of sorted.entries()) {
		const own = await call('GET', `/api/v1/participants/${participant}`, { key: token });
		const moves = (own.json.entries as { via?: string }[]).flatMap(({ via }) => via ?? []);
		expect(moves).toContain(ways[at]);
	}
	expect(people.complaints).toEqual([]);
});
