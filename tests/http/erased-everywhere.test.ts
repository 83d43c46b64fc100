import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

let product: Product;
let call: Call;
let next = 1;

beforeAll(async () => {
	product = await startProduct();
	call = clientOf(product);
});
afterAll(async () => product.stop());

/** Six people's dialogue, all for research, ended and purged: they live in the pool alone. */
async function purged(): Promise<readonly Sorting[]> {
	const dialogue = await leadDialogue(call);
	await dialogue.command({ type: 'open' });
	const people: Sorting[] = [];
	for (let person = 0; person < 6; person++) {
		people.push(await joinAs(call, dialogue, participantId(next++)));
		await sortAll(people.at(-1) as Sorting, (_, at) => (at % 2 ? 'helps' : 'hinders'));
	}
	await dialogue.command({ type: 'end' });
	expect((await dialogue.command({ type: 'purge' })).status).toBe(200);
	return people;
}

/** How many people researchers have. */
const rows = async () =>
	(
		await call('GET', '/api/v1/research/export/participants.csv', { key: RESEARCHER_KEY })
	).text.split('\n').length - 2;

const byPhone = ({ participant, token }: Sorting) =>
	call('DELETE', `/api/v1/participants/${participant}`, { key: token });
const byCode = ({ eraseCode }: Sorting) =>
	call('POST', '/api/v1/erase', { body: { code: eraseCode } });

const log = () => readFileSync(join(product.folder, 'erased.log'), 'utf8');

test('who erases after the purge is gone from research, by the phone and by the code, and hears so', async () => {
	const before = await rows();
	const [one, two] = await purged();
	expect(await rows()).toBe(before + 6);
	const phone = await byPhone(one as Sorting);
	expect([phone.status, phone.json]).toEqual([200, { inDialogue: false, inResearch: true }]);
	expect(await rows()).toBe(before + 5);
	const code = await byCode(two as Sorting);
	expect([code.status, code.json]).toEqual([200, { inDialogue: false, inResearch: true }]);
	expect(await rows()).toBe(before + 4);
	expect((await byCode(one as Sorting)).status).toBe(404);
	const again = await byPhone(one as Sorting);
	expect([again.status, again.json]).toEqual([200, { inDialogue: false, inResearch: false }]);
});

test('purge, backup, erase, restore: still gone, by the phone and by the code', async () => {
	const before = await rows();
	const [one, two] = await purged();
	await restoredAfter(product, async () => {
		await byPhone(one as Sorting);
		await byCode(two as Sorting);
		expect(await rows()).toBe(before + 4);
	});
	expect(await rows()).toBe(before + 4);
});

test('who is taken out of an import stays out, whatever backup is put back', async () => {
	const before = await rows();
	const cards = (await call('GET', '/api/v1/decks/llo')).json.cards as readonly { id: string }[];
	const lines = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].map((who) => `${who},${cards[0]?.id},helps`);
	const consent = { version: '1', statement: 'Everybody signed the form of 2026 on paper.' };
	const made = await call('POST', '/api/v1/research/imports', {
		key: RESEARCHER_KEY,
		headers: { 'content-type': 'application/vnd.kaartgesprek.import' },
		raw: [JSON.stringify({ consent }), 'participant,card,pile', ...lines].join('\n')
	});
	expect([made.status, await rows()]).toEqual([201, before + 6]);
	const take = (query: string) =>
		call('DELETE', `/api/v1/research/imports/${made.json.id}${query}`, { key: RESEARCHER_KEY });
	await restoredAfter(product, async () => {
		expect((await take('?participant=p3')).json).toEqual({ removed: 1 });
		expect(await rows()).toBe(before + 5);
	});
	expect(await rows()).toBe(before + 5);
	expect((await take('?participant=p3')).status).toBe(404);
	await restoredAfter(product, async () => {
		expect((await take('')).status).toBe(200);
	});
	expect(await rows()).toBe(before);
});

test('a no after the end is out of research for good: no backup of before brings it back, nor an end made once more (D12)', async () => {
	const before = await rows();
	const dialogue = await leadDialogue(call);
	await dialogue.command({ type: 'open' });
	const people: Sorting[] = [];
	for (let person = 0; person < 6; person++) {
		people.push(await joinAs(call, dialogue, participantId(next++)));
		await sortAll(people.at(-1) as Sorting, (_, at) => (at % 2 ? 'helps' : 'hinders'));
	}
	const [one, two] = people;
	const no = { kind: 'research', consent: false };
	await restoredAfter(product, async () => {
		await dialogue.command({ type: 'end' });
		expect(await rows()).toBe(before + 6);
		await one?.say(no);
		expect(await rows()).toBe(before + 5);
	});
	// it ends again, and the phone that said no is gone
	const stale = await dialogue.command({ type: 'end' });
	expect([stale.status, await rows()]).toEqual([409, before]);
	const again = await call('POST', `/api/v1/dialogues/${dialogue.id}/commands`, {
		key: dialogue.facilitatorKey,
		body: { key: 'once-more', rev: stale.json.rev, command: { type: 'end' } }
	});
	expect(again.status).toBe(200);
	expect(await rows()).toBe(before + 5);
	await restoredAfter(product, async () => {
		await two?.say(no);
		expect(await rows()).toBe(before + 4);
	});
	expect(await rows()).toBe(before + 4);
	// in the talk itself they still are
	const own = await call('GET', `/api/v1/participants/${two?.participant}`, {
		key: two?.token ?? ''
	});
	expect(own.status).toBe(200);
});

test('who joined and erased since the backup is not made again from another tab (S8)', async () => {
	const dialogue = await leadDialogue(call);
	await dialogue.command({ type: 'open' });
	let person: Sorting | undefined;
	await restoredAfter(product, async () => {
		person = await joinAs(call, dialogue, participantId(next++));
		await byPhone(person);
	});
	const said = await person?.say({ kind: 'practice-done' });
	expect([said?.status, said?.json.code]).toEqual([410, 'erased']);
});

test('the log grows by people who erase, once each, and never by who only follows', async () => {
	const dialogue = await leadDialogue(call);
	const person = await joinAs(call, dialogue, participantId(next++));
	await byPhone(person);
	const before = log();
	await byPhone(person);
	const participant = participantId(next++);
	const viewer = await call('POST', '/api/v1/join', {
		body: { participant, key: 'a-key-of-the-viewer', code: dialogue.code, consent: { join: false } }
	});
	const { token } = viewer.json;
	const left = await byPhone({ ...person, participant, token });
	expect([left.status, left.json]).toEqual([200, { inDialogue: false, inResearch: false }]);
	expect(log()).toBe(before);
});
