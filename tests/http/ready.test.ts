import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, joinAs, leadDialogue, participantId, type Call, type Led } from './client';
import { startProduct, type Product } from './product';
import { openStream } from './stream';

/** What the panel is told of a room at work: counts, never who. */

let product: Product;
let call: Call;
beforeAll(async () => {
	product = await startProduct({ LOG_LEVEL: 'error' });
	call = clientOf(product);
});
afterAll(() => product.stop());

const stateOf = async (dialogue: Led) =>
	(await call('GET', `/api/v1/dialogues/${dialogue.id}`, { key: dialogue.facilitatorKey })).json;

test('practice, the most important cards and the own picture each have a count of who is ready', async () => {
	const dialogue = await leadDialogue(call);
	await dialogue.command({ type: 'open' });
	const people = await Promise.all(
		[1, 2, 3].map((at) => joinAs(call, dialogue, participantId(at)))
	);
	const [one, two] = people as [(typeof people)[0], (typeof people)[0]];
	const cards = one.hand.factor.slice(0, 3);
	const said = {
		practice: { kind: 'practice-done' },
		top: { kind: 'emphasis', round: 'factors-1', cards },
		picture: { kind: 'fit', round: 'factors-1', fit: 'yes', self: 'A', order: 'before' }
	};
	for (const [stage, entry] of Object.entries(said)) {
		await dialogue.command({ type: 'goto', stage });
		expect((await stateOf(dialogue)).ready).toBe(0);
		await one.say(entry);
		await two.say(entry);
		// who says it again is still one person
		await two.say(entry);
		expect((await stateOf(dialogue)).ready).toBe(2);
	}
	// a step without such a count has none, and nobody is named by it
	await dialogue.command({ type: 'goto', stage: 'sort' });
	const state = await stateOf(dialogue);
	expect(state.ready).toBeUndefined();
	for (const person of state.people) expect(person.finished).toEqual([]);
	expect(state.counts.finished).toBe(0);
	// who is not done is sorting, or at what comes before: two counts, and never who
	expect(state.busy).toEqual({ sorting: 2, questions: 1 });
	await one.say({ kind: 'finished', round: 'factors-1' });
	await dialogue.command({ type: 'mark', participant: '3', gone: true });
	expect((await stateOf(dialogue)).busy).toEqual({ sorting: 1, questions: 0 });
	await dialogue.command({ type: 'goto', stage: 'top' });
	expect((await stateOf(dialogue)).busy).toBeUndefined();
});

test('the panel is told whether a wall is connected; the wall and phones are not told more than before', async () => {
	const dialogue = await leadDialogue(call);
	await dialogue.command({ type: 'open' });
	const person = await joinAs(call, dialogue, participantId(9));
	const panel = await openStream(product, dialogue.id, dialogue.facilitatorKey, 'facilitator');
	expect(panel.first['wallConnected']).toBe(false);
	const wall = await openStream(product, dialogue.id, dialogue.wallKey, 'wall');
	await panel.until((heard) => heard['wallConnected'] === true);
	const phone = await openStream(product, dialogue.id, person.token, 'participant');
	const here = await panel.until(
		(heard) => (heard['counts'] as { connected: number }).connected === 1
	);
	// a wall is nobody
	expect(here['counts']).toMatchObject({ joined: 1, connected: 1, away: 0 });
	for (const seen of [wall.first, phone.first]) {
		expect(Object.keys(seen)).not.toContain('wallConnected');
		expect(Object.keys(seen)).not.toContain('ready');
		expect(Object.keys(seen)).not.toContain('busy');
	}
	wall.close();
	await panel.until((heard) => heard['wallConnected'] === false);
	phone.close();
	panel.close();
});
