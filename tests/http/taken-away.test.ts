import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newestBackup, operateOn } from '../faults/operate';
import { clientOf, joinAs, leadDialogue, participantId, type Call, type Led } from './client';
import { startProduct, type Product } from './product';

/** What becomes of answers when somebody takes the data folder away under a running server. */

let product: Product;
let call: Call;
let dialogue: Led;
let person: Awaited<ReturnType<typeof joinAs>>;
let seq = 0;

beforeAll(async () => {
	product = await startProduct();
	call = clientOf(product);
	dialogue = await leadDialogue(call);
	await dialogue.command({ type: 'open' });
	person = await joinAs(call, dialogue, participantId(1));
});
afterAll(() => product.stop());

const database = () => join(product.folder, 'kaartgesprek.db');

/** One more answer; it keeps its number until it is taken. */
async function say() {
	const answer = await call('POST', `/api/v1/participants/${person.participant}/answers`, {
		key: person.token,
		body: { answers: [{ seq: seq + 1, kind: 'practice-done' }] }
	});
	if (answer.status === 200) seq += 1;
	return answer;
}
const kept = async () =>
	(await call('GET', `/api/v1/participants/${person.participant}`, { key: person.token })).json
		.acknowledged;

async function nothingIsTaken(): Promise<void> {
	const refused = await say();
	expect([refused.status, refused.json.code]).toEqual([503, 'storage-gone']);
	expect(refused.headers.get('retry-after')).toBe('5');
	expect((await leadDialogue(call).catch(String)).toString()).toContain('storage-gone');
	const erased = await call('DELETE', `/api/v1/participants/${person.participant}`, {
		key: person.token
	});
	expect(erased.json.code).toBe('storage-gone');
	const health = await call('GET', '/api/v1/health', { headers: { 'accept-language': 'nl' } });
	expect([health.status, health.json.code]).toEqual([503, 'storage-gone']);
	expect(health.json.detail).toContain('Nu wordt niets bewaard.');
}

async function allIsTaken(): Promise<void> {
	expect((await say()).status).toBe(200);
	expect(await kept()).toBe(seq);
	expect((await call('GET', '/api/v1/health')).status).toBe(200);
}

test.each([
	['the folder moved away', () => product.folder, () => undefined],
	['an empty one in its place', () => product.folder, (path: string) => mkdirSync(path)],
	['the database moved away', database, () => undefined],
	['another database in its place', database, (path: string) => copyFileSync(`${path}.away`, path)],
	['what was written last moved away', () => `${database()}-wal`, () => undefined],
	['what locks it moved away', () => `${database()}-shm`, () => undefined]
])('%s: nothing is said to be saved; back again, all goes on', async (_, of, instead) => {
	await allIsTaken();
	const path = of();
	renameSync(path, `${path}.away`);
	instead(path);
	await nothingIsTaken();
	rmSync(path, { recursive: true, force: true });
	renameSync(`${path}.away`, path);
	await allIsTaken();
});

test('an open screen and the log hear of it without anybody asking', async () => {
	const stop = new AbortController();
	const stream = await fetch(
		`${product.url}/api/v1/dialogues/${dialogue.id}/stream?as=participant`,
		{ headers: { authorization: `Bearer ${person.token}` }, signal: stop.signal }
	);
	const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
	async function hears(beat: string): Promise<void> {
		for (let heard = ''; !heard.includes(beat);) heard += (await reader?.read())?.value ?? beat;
	}
	renameSync(product.folder, `${product.folder}.away`);
	await hears('"ok":false');
	expect(product.log()).toContain('was removed or replaced while it was in use');
	renameSync(`${product.folder}.away`, product.folder);
	await hears('"ok":true');
	expect(product.log()).toContain('in its place again');
	stop.abort();
});

test('a backup copied over it, and at last nothing left at all: nothing is said to be saved', async () => {
	expect(operateOn(product, 'backup').status).toBe(0);
	copyFileSync(newestBackup(product), database());
	await nothingIsTaken();
	rmSync(product.folder, { recursive: true });
	await nothingIsTaken();
});
