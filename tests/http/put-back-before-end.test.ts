import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	clientOf,
	joinAs,
	leadDialogue,
	participantId,
	sortAll,
	type Call,
	type Sorting
} from './client';
import { RESEARCHER_KEY, startProduct, type Product } from './product';
import { restoredAfter } from './stored';

/** A dialogue that ended, and ends once more after a backup of before its end was put back. */

let product: Product;
let call: Call;
let next = 1;

beforeAll(async () => {
	product = await startProduct();
	call = clientOf(product);
});
afterAll(async () => product.stop());

/** A closed round of so many people, each with a sort of their own; the last refused. */
async function roomOf(people: number) {
	const dialogue = await leadDialogue(call);
	await dialogue.command({ type: 'open' });
	const sorting: Sorting[] = [];
	for (let person = 0; person < people; person++) {
		const number = next++;
		const joined = await joinAs(call, dialogue, participantId(number), person < people - 1);
		await sortAll(joined, (_, at) => PILES[(number >> (at % 6)) & 1] ?? '');
		sorting.push(joined);
	}
	await dialogue.command({ type: 'close', round: 'factors-1' });
	return { dialogue, sorting };
}
const PILES = ['helps', 'hinders'];

/** Sorts in the file of rows, each as one text. */
async function sortsInFile(): Promise<ReadonlySet<string>> {
	const { text } = await call('GET', '/api/v1/research/export/placements.csv', {
		key: RESEARCHER_KEY
	});
	const [head = '', ...lines] = text.trim().split(/\r?\n/);
	const [who, card, pile] = ['participant', 'card', 'pile'].map((name) =>
		head.split(',').indexOf(name)
	);
	const sorts = new Map<string, string[]>();
	for (const line of lines) {
		const cells = line.split(',');
		const own = sorts.get(cells[who ?? 0] ?? '') ?? [];
		if (cells[pile ?? 0]) own.push(`${cells[card ?? 0]} ${cells[pile ?? 0]}`);
		sorts.set(cells[who ?? 0] ?? '', own);
	}
	return new Set([...sorts.values()].map((one) => one.sort().join()));
}

/** The end made on whatever the dialogue is at by now. */
async function end(dialogue: { readonly id: string; readonly facilitatorKey: string }) {
	const say = (key: string, rev: number) =>
		call('POST', `/api/v1/dialogues/${dialogue.id}/commands`, {
			key: dialogue.facilitatorKey,
			body: { key, rev, command: { type: 'end' } }
		});
	const stale = await say('asks-where-it-is', 0);
	const made = stale.status === 409 ? await say('ends-it', stale.json.rev) : stale;
	expect(made.status).toBe(200);
}

test('who was held back stays so when it ends once more with somebody less: all files together say no more (D12, D16)', async () => {
	const { dialogue, sorting } = await roomOf(9);
	let first: ReadonlySet<string> = new Set();
	await restoredAfter(product, async () => {
		await end(dialogue);
		first = await sortsInFile();
		expect(first.size).toBe(4);
	});
	// each of those who consented in turn would do
	const [gone] = sorting;
	await call('DELETE', `/api/v1/participants/${gone?.participant}`, { key: gone?.token ?? '' });
	await end(dialogue);
	const both = new Set([...first, ...(await sortsInFile())]);
	expect(both.size).toBe(first.size);
});

test('a no of before the end is not forgotten by a backup of before the no (D12)', async () => {
	const before = await sortsInFile();
	const { dialogue, sorting } = await roomOf(7);
	const [phone] = sorting;
	await restoredAfter(product, async () => {
		const said = await phone?.say({ kind: 'research', consent: false });
		expect(said?.status).toBe(200);
	});
	// the phone is off: nobody sends it again
	await end(dialogue);
	const own = await call('GET', `/api/v1/participants/${phone?.participant}`, {
		key: phone?.token ?? ''
	});
	expect(own.json.consent.research).toBe(false);
	expect((await sortsInFile()).size - before.size).toBe(1);
});
