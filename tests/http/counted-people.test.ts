import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	clientOf,
	joinAs,
	leadDialogue,
	participantId,
	sortAll,
	type Call,
	type Led,
	type Sorting
} from './client';
import { startProduct, type Product } from './product';

let product: Product;
let call: Call;
let next = 1;

beforeAll(async () => {
	product = await startProduct();
	call = clientOf(product);
});
afterAll(async () => product.stop());

async function sorted(
	led: Led,
	count: number,
	pile: (at: number) => string
): Promise<readonly Sorting[]> {
	const people: Sorting[] = [];
	for (let at = 0; at < count; at++) {
		const person = await joinAs(call, led, participantId(next++));
		await sortAll(person, () => pile(at));
		people.push(person);
	}
	return people;
}

const stateOf = async (led: Led) =>
	(await call('GET', `/api/v1/dialogues/${led.id}`, { key: led.facilitatorKey })).json;

/** Types a paper form in. */
async function typedIn(led: Led, pile: string): Promise<void> {
	const deck = (await call('GET', '/api/v1/decks/llo')).json;
	const cards = deck.cards.filter((card: { kind: string; core: boolean }) => card.core);
	const factors = cards.filter((card: { kind: string }) => card.kind === 'factor');
	const answer = await call('POST', `/api/v1/dialogues/${led.id}/sorts`, {
		key: led.facilitatorKey,
		body: {
			key: `form-of-somebody-${next++}`,
			language: 'nl',
			consent: { research: false },
			factors: Object.fromEntries(factors.map(({ id }: { id: string }) => [id, pile]))
		}
	});
	expect(answer.status, answer.text).toBe(201);
}

const close = (led: Led, people?: number) =>
	led.command({ type: 'close', round: 'factors-1', ...(people === undefined ? {} : { people }) });
const preview = async (led: Led) =>
	(await led.command({ type: 'release', round: 'factors-1', to: 'preview' })).json.state.previews[
		'factors-1'
	];

test('eighteen invented joins in a room of six leave words, and both numbers on the wall (D15)', async () => {
	const led = await leadDialogue(call, { study: null });
	await led.command({ type: 'open' });
	await sorted(led, 6, (at) => (at < 3 ? 'helps' : 'hinders'));
	await sorted(led, 18, (at) => ['helps', 'hinders', 'neutral'][at % 3] ?? '');
	expect((await close(led, 6)).status).toBe(200);
	const picture = await preview(led);
	expect([picture.people, picture.counted]).toEqual([24, 6]);
	expect(new Set(picture.cards.map((card: { form: string }) => card.form))).toEqual(
		new Set(['word'])
	);
	expect(picture.agreement).toBeUndefined();
	expect(picture.plane.counts).toBeUndefined();
	await led.command({ type: 'release', round: 'factors-1', to: 'room' });
	for (const [language, said] of [
		['nl', '24 keer kaarten gelegd, door 6 mensen'],
		['en', 'laid 24 times, by 6 people']
	] as const) {
		const path = `/api/v1/dialogues/${led.id}/export/report.html?language=${language}`;
		const report = await call('GET', path, { key: led.facilitatorKey });
		expect(report.text).toContain(said);
	}
});

test('one person and four forms that somebody typed in have no picture (D2, D15)', async () => {
	const led = await leadDialogue(call, { study: null });
	await led.command({ type: 'open' });
	await sorted(led, 1, () => 'helps');
	for (let form = 0; form < 4; form++) await typedIn(led, 'hinders');
	const refused = await close(led);
	expect([refused.status, refused.json.reason, refused.json.finished]).toEqual([
		409,
		'too-few-finished',
		1
	]);
	// so the panel says before anybody presses
	expect((await stateOf(led)).rounds[0]).toMatchObject({ finished: 5, own: 1, forms: 4 });
});

test('a room that counts fewer than the floor has no picture (D2, D15)', async () => {
	const led = await leadDialogue(call, { study: null });
	await led.command({ type: 'open' });
	await sorted(led, 12, (at) => (at % 2 ? 'helps' : 'hinders'));
	expect((await close(led, 4)).json.reason).toBe('too-few-finished');
	expect((await close(led, 7)).status).toBe(200);
	expect((await preview(led)).cards[0].form).toBe('word');
});

test('twelve sorts told as seven, five of them erased: the five too many may all be among the seven that are left (D15, D16)', async () => {
	const led = await leadDialogue(call, { study: null });
	await led.command({ type: 'open' });
	const people = await sorted(led, 12, (at) => (at % 2 ? 'helps' : 'hinders'));
	expect((await close(led, 7)).status).toBe(200);
	for (const { participant, token } of people.slice(0, 5)) {
		await call('DELETE', `/api/v1/participants/${participant}`, { key: token });
	}
	await led.command({ type: 'round', part: 'factors' });
	for (const person of people.slice(5)) {
		await person.say({ kind: 'finished', round: 'factors-2' });
	}
	// the panel says so before anybody presses
	expect((await stateOf(led)).rounds.at(-1)).toMatchObject({ finished: 7, own: 2 });
	for (const count of [7, 12]) {
		const again = await led.command({ type: 'close', round: 'factors-2', people: count });
		expect([again.status, again.json.reason, again.json.finished]).toEqual([
			409,
			'too-few-finished',
			2
		]);
	}
	// newcomers who are surely people make a group again
	for (const person of await sorted(led, 3, () => 'helps')) {
		await person.say({ kind: 'finished', round: 'factors-2' });
	}
	expect((await stateOf(led)).rounds.at(-1)).toMatchObject({ finished: 10, own: 5 });
});

test('a room that counts itself too small goes on without a picture, and no screen promises one until it counts again (D2, D15)', async () => {
	const led = await leadDialogue(call, { study: null });
	await led.command({ type: 'open' });
	await sorted(led, 6, () => 'helps');
	const round = async () => (await stateOf(led)).rounds[0];
	expect(await round()).not.toHaveProperty('own');
	const without = { round: 'factors-1', people: 4 };
	const gone = await led.command({ type: 'goto', stage: 'reveal', from: 'welcome', without });
	expect(gone.status, gone.text).toBe(200);
	// what wall, phones and panel go by: four people make no picture
	expect(await round()).toMatchObject({ state: 'open', finished: 6, own: 4 });
	// somebody who comes and lays cards is not counted before the room counts again
	await sorted(led, 1, () => 'helps');
	expect(await round()).toMatchObject({ finished: 7, own: 4 });
	expect((await led.command({ type: 'undo', rev: gone.json.rev })).status).toBe(200);
	expect(await round()).not.toHaveProperty('own');
	await led.command({ type: 'goto', stage: 'reveal', from: 'welcome', without });
	expect((await close(led, 5)).status).toBe(200);
	expect(await round()).not.toHaveProperty('told');
});
