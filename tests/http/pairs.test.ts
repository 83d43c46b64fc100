import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	clientOf,
	joinAs,
	leadDialogue,
	participantId,
	type Call,
	type Led,
	type Sorting
} from './client';
import { RESEARCHER_KEY, startProduct, type Product } from './product';
import { openStream } from './stream';

let product: Product;
let call: Call;
let next = 9_000;

beforeAll(async () => {
	product = await startProduct();
	call = clientOf(product);
});
afterAll(async () => product.stop());

async function room(people: number): Promise<{ dialogue: Led; here: Sorting[] }> {
	const dialogue = await leadDialogue(call);
	await dialogue.command({ type: 'open' });
	await dialogue.command({ type: 'goto', stage: 'pairs' });
	const here: Sorting[] = [];
	for (let person = 0; person < people; person++) here.push(await come(dialogue));
	return { dialogue, here };
}

const come = (dialogue: Led) => joinAs(call, dialogue, participantId((next += 1)));

const pairOf = async ({ participant, token }: Pick<Sorting, 'participant' | 'token'>) =>
	(await call('GET', `/api/v1/participants/${participant}`, { key: token })).json.pair as
		{ place: number; people: number } | undefined;

/** Who sits with whom: the place of each person, in the order of the list. */
const places = async (here: readonly Sorting[]) =>
	(await Promise.all(here.map(pairOf))).map((pair) => pair?.place);

const stateOf = async (dialogue: Led) =>
	(await call('GET', `/api/v1/dialogues/${dialogue.id}`, { key: dialogue.facilitatorKey })).json;

describe('small groups', () => {
	test('seven people make two pairs and a three; each phone knows its own sign and nobody else does', async () => {
		const { dialogue, here } = await room(7);
		expect(await places(here)).toEqual(Array(7).fill(undefined));
		const answer = await dialogue.command({ type: 'pairs', size: 2 });
		expect(answer.status).toBe(200);
		const own = await Promise.all(here.map(pairOf));
		const counts = new Map<number, number>();
		for (const pair of own) counts.set(pair?.place ?? -1, (counts.get(pair?.place ?? -1) ?? 0) + 1);
		for (const pair of own) expect(pair?.people).toBe(counts.get(pair?.place ?? -1));
		expect([...counts.values()].sort()).toEqual([2, 2, 3]);

		// every screen of the group knows sizes by sign, and no number of a person
		for (const [as, key] of [
			['wall', dialogue.wallKey],
			['participant', here[0]?.token ?? '']
		] as const) {
			const { first, close } = await openStream(product, dialogue.id, key, as);
			close();
			expect([...(first['pairs'] as number[])].sort()).toEqual([2, 2, 3]);
			expect(JSON.stringify(first)).not.toMatch(/unpaired|"people":\[/);
		}
		expect((await stateOf(dialogue)).unpaired).toEqual([]);
	});

	test('late arrivals never split who talks together, and phones are told to look', async () => {
		const { dialogue, here } = await room(4);
		await dialogue.command({ type: 'pairs', size: 2 });
		const before = await places(here);
		const listening = await openStream(product, dialogue.id, here[0]?.token ?? '', 'participant');
		const late = await come(dialogue);
		await listening.until(
			(snapshot) => Number(snapshot['personal']) > Number(listening.first['personal'])
		);
		listening.close();
		expect(await places(here)).toEqual(before);
		expect(await pairOf(late)).toMatchObject({ people: 3 });
		const two = await come(dialogue);
		const three = await come(dialogue);
		expect(await pairOf(two)).toMatchObject({ people: 3 });
		// all groups are threes: this one is alone until somebody comes
		expect(await pairOf(three)).toMatchObject({ people: 1 });
		expect((await stateOf(dialogue)).unpaired).toEqual(['7']);
		const four = await come(dialogue);
		expect((await pairOf(four))?.place).toBe((await pairOf(three))?.place);
		expect(await places(here)).toEqual(before);
	});

	test('somebody marked as gone leaves nobody alone, and comes back to a place; mixing again is another draw', async () => {
		const { dialogue, here } = await room(6);
		await dialogue.command({ type: 'pairs', size: 2 });
		const before = await places(here);
		const partner = before.indexOf(before[0], 1);
		await dialogue.command({ type: 'mark', participant: '1', gone: true });
		expect(await pairOf(here[partner] as Sorting)).toMatchObject({ people: 3 });
		expect(await pairOf(here[0] as Sorting)).toBeUndefined();
		// answering brings back who was marked (L4)
		await here[0]?.say({ kind: 'anchor', want: 'yes' });
		expect((await pairOf(here[0] as Sorting))?.people).toBeGreaterThan(1);
		const seen = new Set<string>();
		for (let mix = 0; mix < 6; mix++) {
			await dialogue.command({ type: 'pairs', size: 2 });
			seen.add(JSON.stringify(await places(here)));
		}
		expect(seen.size).toBeGreaterThan(1);
	});

	test('undo brings back the groups of before, with who is there now', async () => {
		const { dialogue, here } = await room(4);
		await dialogue.command({ type: 'pairs', size: 2 });
		const before = await places(here);
		const mixed = await dialogue.command({ type: 'pairs', size: 3 });
		const late = await come(dialogue);
		await dialogue.command({ type: 'undo', rev: mixed.json.rev });
		expect(await places(here)).toEqual(before);
		expect(await pairOf(late)).toMatchObject({ people: 3 });
	});

	test('erasing takes a person out of the groups; taking the signs away leaves none', async () => {
		// of three pairs: whoever goes, the one left alone comes to another pair
		const { dialogue, here } = await room(6);
		await dialogue.command({ type: 'pairs', size: 2 });
		const [first] = here;
		await call('DELETE', `/api/v1/participants/${first?.participant}`, { key: first?.token ?? '' });
		const state = await stateOf(dialogue);
		expect(state.pairs.reduce((sum: number, people: number) => sum + people, 0)).toBe(5);
		expect(state.unpaired).toEqual([]);
		await dialogue.command({ type: 'pairs', size: 0 });
		expect((await stateOf(dialogue)).pairs).toEqual([]);
		expect(await places(here.slice(1))).toEqual(Array(5).fill(undefined));
	});

	test('who only follows has no sign and is in no count', async () => {
		const { dialogue } = await room(2);
		const viewer = participantId((next += 1));
		const joined = await call('POST', '/api/v1/join', {
			body: {
				participant: viewer,
				key: `key-of-${viewer}`,
				code: dialogue.code,
				consent: { join: false }
			}
		});
		await dialogue.command({ type: 'pairs', size: 2 });
		expect(await pairOf({ participant: viewer, token: joined.json.token })).toBeUndefined();
		expect((await stateOf(dialogue)).pairs).toEqual([2]);
		expect((await stateOf(dialogue)).counts.joined).toBe(2);
	});

	test('no file of a facilitator or a researcher knows of them', async () => {
		const { dialogue, here } = await room(5);
		const files = async () =>
			Promise.all(
				[
					`/api/v1/dialogues/${dialogue.id}/export/codebook.csv`,
					`/api/v1/dialogues/${dialogue.id}/export/cards.csv`
				].map(async (path) => (await call('GET', path, { key: dialogue.facilitatorKey })).text)
			);
		const research = async () =>
			(await call('GET', '/api/v1/research/export/codebook.csv', { key: RESEARCHER_KEY })).text;
		const before = [...(await files()), await research()];
		await dialogue.command({ type: 'pairs', size: 2 });
		expect(await places(here)).not.toContain(undefined);
		expect([...(await files()), await research()]).toEqual(before);
	});
});
