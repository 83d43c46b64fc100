import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPicture } from '../browser/a-picture';
import { clientOf, joinAs, leadDialogue, participantId, type Call } from './client';
import { startProduct, type Product } from './product';
import { openStream } from './stream';

let product: Product;
let call: Call;

beforeAll(async () => {
	product = await startProduct();
	call = clientOf(product);
});
afterAll(async () => product.stop());

const wallOf = async (dialogue: { id: string; wallKey: string }) => {
	const { first, close } = await openStream(product, dialogue.id, dialogue.wallKey, 'wall');
	close();
	return first as unknown as {
		held?: { stageKind: string; counts: { joined: number }; rounds: { state: string }[] };
		wifi?: { name: string; password: string };
		stageKind: string;
		switches: { wall: string };
	};
};

test('a wall told to stand still holds what stood there, for pages opened later too', async () => {
	const dialogue = await leadDialogue(call);
	await dialogue.command({ type: 'open' });
	await dialogue.command({ type: 'goto', stage: 'sort' });
	await joinAs(call, dialogue, participantId(1));
	expect((await wallOf(dialogue)).held).toBeUndefined();
	const still = await dialogue.command({ type: 'wall', value: 'frozen' });
	await joinAs(call, dialogue, participantId(2));
	await dialogue.command({ type: 'goto', stage: 'agree' });
	await dialogue.command({ type: 'agreement', what: 'Samen oefenen' });
	const held = (await wallOf(dialogue)).held;
	expect(held).toMatchObject({ stageKind: 'sort', counts: { joined: 1 }, agreements: [] });
	// told again, it holds what it held
	await dialogue.command({ type: 'wall', value: 'frozen' });
	expect((await wallOf(dialogue)).held).toEqual(held);
	await product.restart();
	expect((await wallOf(dialogue)).held).toEqual(held);
	const on = await dialogue.command({ type: 'wall', value: 'follow' });
	expect((await wallOf(dialogue)).held).toBeUndefined();
	await dialogue.command({ type: 'undo', rev: on.json.rev });
	expect((await wallOf(dialogue)).held).toEqual(held);
	expect(still.status).toBe(200);
});

test('a picture released behind a wall that stands still stays off it', async () => {
	const dialogue = await aPicture(product, 6);
	await dialogue.command({ type: 'goto', stage: 'reveal' });
	await dialogue.command({ type: 'round', part: 'factors' });
	await dialogue.command({ type: 'wall', value: 'frozen' });
	const { held } = await wallOf(dialogue);
	expect(held?.rounds.map((round) => round.state)).toEqual(['released', 'released', 'open']);
});

test('the network of the room is on the wall while people come in, with nobody else, and gone at the end', async () => {
	const dialogue = await leadDialogue(call);
	const network = { name: 'Buurthuis gasten', password: 'welkom;2026', hidden: false };
	await dialogue.command({ type: 'wifi', network });
	expect((await wallOf(dialogue)).wifi).toEqual(network);
	const person = await joinAs(call, dialogue, participantId(3));
	const phone = await openStream(product, dialogue.id, person.token, 'participant');
	phone.close();
	expect(JSON.stringify(phone.first)).not.toContain('welkom');
	await dialogue.command({ type: 'open' });
	expect((await wallOf(dialogue)).wifi).toEqual(network);
	await dialogue.command({ type: 'wall', value: 'blank' });
	expect((await wallOf(dialogue)).wifi).toBeUndefined();
	await dialogue.command({ type: 'goto', stage: 'sort' });
	expect((await wallOf(dialogue)).wifi).toBeUndefined();
	await dialogue.command({ type: 'end' });
	const state = await call('GET', `/api/v1/dialogues/${dialogue.id}`, {
		key: dialogue.facilitatorKey
	});
	expect(state.text).not.toContain('welkom');
});

test('after the end the password of the network is in no file of the database, whatever was done after it', async () => {
	const dialogue = await leadDialogue(call);
	const inFiles = () =>
		readdirSync(product.folder)
			.filter((name) => !name.startsWith('secret'))
			.filter((name) => readFileSync(join(product.folder, name)).includes('kanarie-wifi'));
	const network = { name: 'Buurthuis', password: 'kanarie-wifi-1', hidden: false };
	await dialogue.command({ type: 'wifi', network });
	const other = { ...network, password: 'kanarie-wifi-2' };
	const changed = await dialogue.command({ type: 'wifi', network: other });
	// taken back, it is what it was; what else is taken back leaves it alone
	await dialogue.command({ type: 'undo', rev: changed.json.rev });
	expect((await wallOf(dialogue)).wifi).toEqual(network);
	await dialogue.command({ type: 'open' });
	const note = await dialogue.command({ type: 'note', text: 'iets' });
	await dialogue.command({ type: 'undo', rev: note.json.rev });
	expect((await wallOf(dialogue)).wifi).toEqual(network);
	expect(inFiles()).not.toEqual([]);
	await dialogue.command({ type: 'end' });
	expect(inFiles()).toEqual([]);
});

test.each([
	{ name: '', password: 'welkom2026', hidden: false },
	{ name: 'x'.repeat(33), password: '', hidden: false },
	{ name: 'Zaal', password: 'kort', hidden: false },
	{ name: 'Zaal', password: 'wélkom2026', hidden: false },
	{ name: 'Zaal', password: 'w'.repeat(65), hidden: false }
])('a network that no phone could use is refused: %j', async (network) => {
	const dialogue = await leadDialogue(call);
	expect((await dialogue.command({ type: 'wifi', network })).status).toBe(400);
});

test('what a wall has painted reaches the panel, and not the wall or phones', async () => {
	const dialogue = await leadDialogue(call);
	const said = { rev: 0, stage: 'welcome', seen: true };
	const path = `/api/v1/dialogues/${dialogue.id}/wall`;
	const panel = await openStream(product, dialogue.id, dialogue.facilitatorKey, 'facilitator');
	const wall = await openStream(product, dialogue.id, dialogue.wallKey, 'wall');
	await panel.until((state) => state['wallConnected'] === true);
	expect((await call('POST', path, { key: dialogue.wallKey, body: said })).status).toBe(204);
	const heard = await panel.until((state) => (state['walls'] as object[]).length > 0);
	expect(heard['walls']).toEqual([{ ...said, since: expect.any(Number) }]);
	expect(await wallOf(dialogue)).not.toHaveProperty('walls');
	for (const [key, body] of [
		[dialogue.facilitatorKey, said],
		[dialogue.wallKey, { ...said, rev: -1 }]
	] as const) {
		expect((await call('POST', path, { key, body })).status).toBeGreaterThanOrEqual(400);
	}
	wall.close();
	await panel.until((state) => (state['walls'] as object[]).length === 0);
	panel.close();
});
