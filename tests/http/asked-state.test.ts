import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, joinAs, leadDialogue, newParticipant, type Call, type Led } from './client';
import { holdingProxy, type HoldingProxy } from './holding-proxy';
import { sharedProduct, type Product } from './product';
import { openStream } from './stream';

let product: Product;
let call: Call;
let dialogue: Led;
let proxy: HoldingProxy;
beforeAll(async () => {
	product = await sharedProduct();
	call = clientOf(product);
	dialogue = await leadDialogue(call);
	await dialogue.command({ type: 'open' });
	proxy = await holdingProxy(product.port);
});
afterAll(() => proxy.stop());

const stateFor = (key: string, as: string) =>
	call('GET', `/api/v1/dialogues/${dialogue.id}/state?as=${as}`, { key });

test('who asks for the state is told what the stream of their role would say', async () => {
	const person = await joinAs(call, dialogue, newParticipant());
	const keys = {
		facilitator: dialogue.facilitatorKey,
		wall: dialogue.wallKey,
		participant: person.token
	};
	for (const [role, key] of Object.entries(keys)) {
		const answer = await stateFor(key, role);
		const { now, state } = answer.json;
		expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
		expect(Math.abs(Date.now() - now)).toBeLessThan(60_000);
		expect(state.role).toBe(role);
		const stream = await openStream(product, dialogue.id, key, role);
		const { role: read, stage, rounds, switches } = stream.first;
		expect(state).toMatchObject({ role: read, stage, rounds, switches });
		stream.close();
	}
});

test('a key opens the state of its own role and dialogue alone', async () => {
	const person = await joinAs(call, dialogue, newParticipant());
	const other = await leadDialogue(call);
	for (const [key, as] of [
		[person.token, 'facilitator'],
		[person.token, 'wall'],
		[dialogue.wallKey, 'facilitator'],
		[other.facilitatorKey, 'facilitator'],
		['nothing', 'wall']
	] as const) {
		expect((await stateFor(key, as)).status).toBe(403);
	}
	await call('DELETE', `/api/v1/participants/${person.participant}`, { key: person.token });
	expect((await stateFor(person.token, 'participant')).status).toBe(410);
});

test('who asks counts as connected, a wall as open, and nobody hears a stream for it', async () => {
	const own = await leadDialogue(call);
	await own.command({ type: 'open' });
	const person = await joinAs(call, own, newParticipant());
	const ask = async (key: string, as: string) =>
		(await call('GET', `/api/v1/dialogues/${own.id}/state?as=${as}`, { key })).json.state;
	const before = await ask(own.facilitatorKey, 'facilitator');
	expect([before.counts.connected, before.wallConnected]).toEqual([0, false]);
	await ask(person.token, 'participant');
	await ask(own.wallKey, 'wall');
	await expect
		.poll(async () => {
			const { counts, wallConnected } = await ask(own.facilitatorKey, 'facilitator');
			return [counts.connected, counts.away, wallConnected];
		})
		.toEqual([1, 0, true]);
});

test.each(['all', 'blocks'] as const)(
	'a proxy that holds %s lets the state through',
	async (what) => {
		proxy.hold(what);
		const path = `${proxy.url}/api/v1/dialogues/${dialogue.id}`;
		const headers = { authorization: `Bearer ${dialogue.facilitatorKey}` };
		const stop = new AbortController();
		const stream = fetch(`${path}/stream?as=facilitator`, { headers, signal: stop.signal });
		const began = stream.then(() => 'began');
		const asked = await fetch(`${path}/state?as=facilitator`, { headers });
		expect((await asked.json()).state.role).toBe('facilitator');
		if (what === 'all') expect(await Promise.race([began, 'held'])).toBe('held');
		stop.abort();
		await began.catch(() => undefined);
	}
);
