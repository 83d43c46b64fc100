import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stagesOfRound } from '../../src/lib/domain/round-stages';
import { clientOf, joinAs, leadDialogue, newParticipant, sortAll, type Led } from '../http/client';
import { sharedProduct, type Product } from '../http/product';
import { LAPTOP, openBrowser, type People } from '../browser/people';
import { tap } from '../browser/phone-person';

let product: Product;
let people: People;

beforeAll(async () => {
	product = await sharedProduct();
	people = await openBrowser(`http://localhost:${product.port}`);
});
afterAll(async () => people.leave());

const origin = () => `http://localhost:${product.port}`;
const stateOf = async ({ id, facilitatorKey: key }: Led) =>
	(await clientOf(product)('GET', `/api/v1/dialogues/${id}`, { key })).json;

/** A room in which everybody lays every card on one pile, and sees that. */
async function aRoom(pile: string, settings: object, count = 10) {
	const call = clientOf(product);
	const led = await leadDialogue(call, { needs: false, study: null, ...settings });
	await led.command({ type: 'open' });
	const crowd = [];
	for (let person = 0; person < count; person++) {
		const one = await joinAs(call, led, newParticipant());
		await sortAll(one, () => pile);
		crowd.push(one);
	}
	await led.command({ type: 'close', round: 'factors-1' });
	await led.command({ type: 'release', round: 'factors-1', to: 'room' });
	return { led, crowd };
}

const shown = (wall: Page) => wall.locator('main svg[data-drawing] text.label').allTextContents();

/** Presses the large button to the last wall: each has cards new to it, in text as large. */
async function stepThrough(led: Led) {
	const panel = await people.meet('panel', LAPTOP);
	const wall = await people.meet('wall', { width: 1920, height: 1080 });
	await panel.goto(`${origin()}/panel/${led.id}#${led.facilitatorKey}`);
	await wall.goto(`${origin()}/wall/${led.id}#${led.wallKey}`);
	await wall.locator('main svg[data-drawing]').waitFor();
	const walls = [(await shown(wall)).join(' ')];
	const next = panel.getByRole('button', { name: /^Volgende: deel \d+ van \d+/ });
	await next.waitFor();
	const of = Number(/van (\d+)/.exec((await next.textContent()) ?? '')?.[1]);
	expect(of).toBeGreaterThan(1);
	for (let part = 2; part <= of; part++) {
		await tap(panel, new RegExp(`^Volgende: deel ${part} van ${of}`));
		await expect.poll(async () => (await shown(wall)).join(' ')).not.toBe(walls.at(-1));
		walls.push((await shown(wall)).join(' '));
		expect((await stateOf(led)).slide).toBe(part - 1);
	}
	expect(new Set(walls).size).toBe(of);
	// after the last wall the talk goes on
	await expect.poll(async () => next.count()).toBe(0);
	expect(people.complaints).toEqual([]);
	for (const page of [panel, wall]) await people.part(page);
}

test('the large button steps the walls of what changed, to the last (G7)', async () => {
	const { led, crowd } = await aRoom('hinders', {});
	const cards = crowd[0]?.hand.factor.slice(0, 10) ?? [];
	await led.command({ type: 'goto', stage: 'cards' });
	const before = (await stateOf(led)).agenda;
	const stages = stagesOfRound(before, 'replace');
	const begun = await led.command({ type: 'round', part: 'replace', cards, stages });
	expect(begun.status).toBe(200);
	for (const person of crowd) {
		const moves = cards.map((card) => ({
			kind: 'move',
			round: 'replace-1',
			card,
			pile: 'helps'
		}));
		await person.say(...moves, { kind: 'finished', round: 'replace-1' });
	}
	await led.command({ type: 'close', round: 'replace-1' });
	await led.command({ type: 'release', round: 'replace-1', to: 'room' });
	const { agenda } = await stateOf(led);
	const known = before.map(({ id }: { id: string }) => id);
	const after = agenda.find(
		({ id, kind }: { id: string; kind: string }) => kind === 'reveal' && !known.includes(id)
	);
	expect((await led.command({ type: 'goto', stage: after?.id })).status).toBe(200);
	await stepThrough(led);
});

test('the large button steps the walls of two meetings, to the last', async () => {
	const { led: earlier } = await aRoom('hinders', {});
	const follows = { dialogue: earlier.id, key: earlier.facilitatorKey, compare: true };
	const { led } = await aRoom('helps', { follows });
	await led.command({ type: 'goto', stage: 'reveal' });
	expect((await led.command({ type: 'compare', shown: true })).status).toBe(200);
	await stepThrough(led);
});
