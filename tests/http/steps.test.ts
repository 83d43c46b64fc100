import { expect, test } from 'vitest';
import { lateArrival } from '$lib/participant/late-arrival';
import type { ParticipantSnapshot } from '$lib/protocol/snapshot';
import { clientOf, joinAs, leadDialogue, newParticipant, sortAll } from './client';
import { sharedProduct } from './product';
import { openStream } from './stream';

test('a step is taken from where the finger saw it, once; who is late hears it is done, or that somebody else stepped (L3)', async () => {
	const call = clientOf(await sharedProduct());
	const dialogue = await leadDialogue(call);
	const state = async () =>
		(await call('GET', `/api/v1/dialogues/${dialogue.id}`, { key: dialogue.facilitatorKey })).json;
	/** what was answered, and whether anything changed */
	const press = async (command: object) => {
		const { rev } = await state();
		const { status, json } = await dialogue.command(command);
		return [status, json.code ?? json.already ?? 'done', (await state()).rev - rev];
	};
	const DONE = [200, 'done', 1];
	const ALREADY = [200, true, 0];
	const STEPPED = [409, 'stepped', 0];

	await dialogue.command({ type: 'open' });
	const people = await Promise.all(
		Array.from({ length: 7 }, () => joinAs(call, dialogue, newParticipant()))
	);
	await dialogue.command({ type: 'goto', stage: 'sort' });
	for (const person of people) await sortAll(person, (_, at) => (at % 2 ? 'helps' : 'hinders'));

	const close = { type: 'close', round: 'factors-1' };
	expect(await press({ ...close, from: 'welcome' })).toEqual(STEPPED);
	expect(await press({ ...close, from: 'sort' })).toEqual(DONE);
	// what was asked for is there, wherever the finger was
	for (const from of ['sort', 'welcome']) expect(await press({ ...close, from })).toEqual(ALREADY);

	const { stage } = await state();
	const show = { type: 'release', round: 'factors-1', to: 'room' };
	expect(await press({ ...show, from: 'practice' })).toEqual(STEPPED);
	expect(await press({ ...show, to: 'preview', from: stage })).toEqual(DONE);
	expect(await press({ ...show, from: stage })).toEqual(DONE);
	expect(await press({ ...show, from: 'practice' })).toEqual(ALREADY);

	const [one, two, three] = people[0]?.hand.factor ?? [];
	const light = { type: 'spotlight', card: one };
	expect(await press({ ...light, from: two })).toEqual(STEPPED);
	expect(await press({ ...light, from: null })).toEqual(DONE);
	expect(await press({ ...light, from: two })).toEqual(ALREADY);
	expect(await press({ type: 'spotlight', card: three, from: null })).toEqual(STEPPED);

	const { stage: last } = await state();
	expect(await press({ type: 'end', from: 'welcome' })).toEqual(STEPPED);
	expect(await press({ type: 'end', from: last })).toEqual(DONE);
	expect(await press({ type: 'end', from: 'welcome' })).toEqual(ALREADY);
});

test('who comes late is told of no step that was taken out of the agenda (L6)', async () => {
	const product = await sharedProduct();
	const call = clientOf(product);
	const dialogue = await leadDialogue(call);
	await dialogue.command({ type: 'open' });
	for (const stage of ['practice', 'top']) await dialogue.command({ type: 'remove', stage });
	const { json } = await dialogue.command({ type: 'goto', stage: 'picture' });
	const { token } = await joinAs(call, dialogue, newParticipant());
	const stream = await openStream(product, dialogue.id, token, 'participant');
	const heard = await stream.until(({ rev }) => rev === json.rev);
	const told = lateArrival(heard as unknown as ParticipantSnapshot, 0, new Set());
	expect(told).toMatchObject({ done: ['sort', 'needs'], now: 'picture' });
	stream.close();
});
