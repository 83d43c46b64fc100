import { afterAll, beforeAll, expect, test } from 'vitest';
import { phoneView, wallView } from '$lib/protocol/room-views';
import type { FacilitatorSnapshot } from '$lib/protocol/snapshot';
import { clientOf, joinAs, leadDialogue, participantId, sortAll } from './client';
import { startProduct, type Product } from './product';
import { openStream } from './stream';

let product: Product;
beforeAll(async () => {
	product = await startProduct();
});
afterAll(async () => product.stop());

test('the mirror of the panel draws from exactly what the wall and the phones get, in every stage', async () => {
	const call = clientOf(product);
	const led = await leadDialogue(call);
	const people = [];
	for (let person = 1; person <= 6; person++) {
		people.push(await joinAs(call, led, participantId(person)));
	}
	const streams = {
		panel: await openStream(product, led.id, led.facilitatorKey, 'facilitator'),
		wall: await openStream(product, led.id, led.wallKey, 'wall'),
		phone: await openStream(product, led.id, people[0]?.token ?? '', 'participant')
	};
	const seen: unknown[] = [];
	async function compare(command: object) {
		const { json, status } = await led.command(command);
		expect([command, status]).toEqual([command, 200]);
		const newest = (snapshot: { rev: number }) => snapshot.rev === json.rev;
		const panel = (await streams.panel.until(newest)) as unknown as FacilitatorSnapshot;
		const wall = await streams.wall.until(newest);
		const phone = await streams.phone.until(newest);
		// counts may come in between, with a version of their own
		const still = { version: 0, counts: undefined, personal: 0 };
		expect({ ...JSON.parse(JSON.stringify(wallView(panel))), ...still }).toEqual({
			...wall,
			...still
		});
		const { settings, ...mirrored } = JSON.parse(JSON.stringify(phoneView(panel)));
		const { settings: served, ...rest } = phone;
		expect({ ...mirrored, ...still }).toEqual({ ...rest, ...still });
		expect(settings).toMatchObject(served as object);
		seen.push(panel.stageKind);
	}
	try {
		await compare({ type: 'open' });
		for (const person of people) await sortAll(person, () => 'helps');
		await compare({ type: 'lock' });
		await compare({ type: 'note', text: 'niet voor de groep' });
		await compare({ type: 'wifi', network: { name: 'Buurthuis', password: 'welkom-binnen' } });
		await compare({ type: 'wall', value: 'frozen' });
		for (const stage of ['practice', 'sort', 'top', 'needs', 'picture', 'pairs', 'reveal']) {
			await compare({ type: 'goto', stage });
		}
		await compare({ type: 'close', round: 'factors-1' });
		await compare({ type: 'release', round: 'factors-1', to: 'preview' });
		await compare({ type: 'release', round: 'factors-1', to: 'room' });
		await compare({ type: 'goto', stage: 'cards' });
		await compare({ type: 'spotlight', card: people[0]?.hand.factor[0] });
		for (const stage of ['wishes', 'agree', 'close']) await compare({ type: 'goto', stage });
		await compare({ type: 'end' });
		expect(new Set(seen).size).toBe(12);
	} finally {
		for (const stream of Object.values(streams)) stream.close();
	}
});
