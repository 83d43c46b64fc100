import {
	chmodSync,
	chownSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backupsIn } from '$lib/server/store/backups-in';
import { clientOf, joinAs, leadDialogue, participantId, type Call, type Led } from '../http/client';
import { startProduct, type Product } from '../http/product';
import { backupsOf, newestBackup, operateOn } from './operate';

const FILE = 'kaartgesprek.db';
let product: Product;
let call: Call;
beforeEach(async () => {
	product = await startProduct();
	call = clientOf(product);
});
afterEach(async () => product.stop());

const operate = (command: Parameters<typeof operateOn>[1], ...words: readonly string[]) =>
	operateOn(product, command, ...words);
const backups = () => backupsOf(product);
const newest = () => newestBackup(product);

async function person(dialogue: Led, number: number) {
	const sorting = await joinAs(call, dialogue, participantId(number));
	const said = sorting.hand.factor.map((card, at) => ({
		seq: at + 1,
		kind: 'move',
		round: 'factors-1',
		card,
		pile: at % 2 ? 'helps' : 'hinders'
	}));
	const send = (from: number) =>
		call('POST', `/api/v1/participants/${sorting.participant}/moves`, {
			key: sorting.token,
			body: { moves: said.slice(from) }
		});
	const own = () =>
		call('GET', `/api/v1/participants/${sorting.participant}`, { key: sorting.token });
	return { ...sorting, said, send, own };
}

describe('a backup', () => {
	test('is made while in use; put back, open phones send the rest and nobody erased returns', async () => {
		const dialogue = await leadDialogue(call);
		const [early, half, erased] = [
			await person(dialogue, 1),
			await person(dialogue, 2),
			await person(dialogue, 3)
		];
		await early.send(0);
		await call('POST', `/api/v1/participants/${half.participant}/moves`, {
			key: half.token,
			body: { moves: half.said.slice(0, 10) }
		});
		await erased.send(0);
		const epoch = (await early.own()).json.epoch;
		// the administrator works on what belongs to the user of the server
		const administrator = process.getuid?.() === 0;
		for (const name of administrator ? ['', FILE] : [])
			chownSync(join(product.folder, name), 4321, 4321);
		const kept = (path: string) => {
			const { uid, mode } = statSync(path);
			return [administrator ? uid : 4321, mode & 0o777];
		};

		const made = operate('backup');
		expect(made).toMatchObject({
			status: 0,
			said: expect.stringContaining('3 people, 58 answers')
		});
		expect([kept(backups()), kept(newest())]).toEqual([
			[4321, 0o700],
			[4321, 0o600]
		]);
		// somebody copied it by hand
		chmodSync(newest(), 0o644);
		if (administrator) chownSync(newest(), 0, 0);
		// what happens after it
		await half.send(10);
		const late = await person(dialogue, 4);
		await late.send(0);
		await call('DELETE', `/api/v1/participants/${erased.participant}`, { key: erased.token });

		// while the server runs nothing is put back
		const tooEarly = operate('restore', newest());
		expect(tooEarly.status).toBe(1);
		expect(tooEarly.said).toContain('Stop it first');
		await product.restart(() => {
			const rehearsed = operate('restore', newest(), '--try');
			expect(rehearsed).toMatchObject({
				status: 0,
				said: expect.stringContaining('can be put back')
			});
			expect(readdirSync(product.folder)).not.toContain(`${FILE}.before-restore`);
			expect(operate('restore', newest()).status).toBe(0);
			// its seven days are counted from now
			const aside = statSync(join(product.folder, `${FILE}.before-restore`));
			expect(Date.now() - aside.mtimeMs).toBeLessThan(600_000);
			expect(kept(join(product.folder, FILE))).toEqual([4321, 0o600]);
		});

		const before = (await half.own()).json;
		expect(before.acknowledged).toBe(10);
		// another epoch tells every open phone to send everything again
		expect(before.epoch).not.toBe(epoch);
		for (const one of [early, half, late]) {
			expect((await one.send(0)).json.acknowledged).toBe(one.said.length);
			expect((await one.own()).json.placements).toHaveLength(one.said.length);
		}
		expect((await erased.own()).json.code).toBe('erased');
		expect((await erased.send(0)).json.code).toBe('erased');
		expect(operate('verify')).toMatchObject({
			status: 0,
			said: expect.stringContaining('is sound')
		});
	});

	test('that is damaged, of another secret, or no database is refused with a sentence', async () => {
		await person(await leadDialogue(call), 1);
		operate('backup');
		const good = readFileSync(newest());
		const at = good.indexOf('person-0000');
		const bad = Buffer.from(good);
		bad[at] = 0x71;
		await product.restart(() => {
			writeFileSync(join(backups(), 'bad.db'), bad);
			const refused = operate('restore', 'bad.db');
			expect(refused.status).toBe(1);
			expect(refused.said).toContain('is itself damaged');
			writeFileSync(join(backups(), 'words.db'), 'not a database at all, but words');
			expect(operate('restore', 'words.db').said).toContain('is not a database of this program');
			const secret = readFileSync(join(product.folder, 'secret'));
			writeFileSync(join(product.folder, 'secret'), 'another-secret-of-32-characters-!');
			expect(operate('restore', newest()).said).toContain('another secret');
			expect(operate('verify').said).toContain('another secret');
			const before = readdirSync(backups());
			const useless = operate('backup');
			expect([useless.status, useless.said]).toEqual([
				1,
				expect.stringContaining('another secret')
			]);
			expect(readdirSync(backups())).toEqual(before);
			writeFileSync(join(product.folder, 'secret'), secret);
			const missing = operate('restore', 'nowhere.db');
			expect(missing.said).toContain('There is no file nowhere.db');
			expect(missing.said).toContain(backupsIn(backups())[0]?.name);
			// lost for good: what is there is sealed with a new one
			rmSync(join(product.folder, 'secret'));
			expect(operate('verify').said).toContain('There is no file "secret"');
			expect(operate('verify', '--accept').status).toBe(0);
			expect(readFileSync(join(product.folder, 'secret'))).not.toEqual(secret);
		});
		expect(operate('verify').status).toBe(0);
	});
});

describe('what was damaged on disk', () => {
	test('refuses its own dialogue in words, names it to the operator, and lets the others go on', async () => {
		const [one, two] = [await leadDialogue(call), await leadDialogue(call)];
		const [hurt, well] = [await person(one, 1), await person(two, 2)];
		await hurt.send(0);
		await well.send(0);
		await product.restart(() => {
			const path = join(product.folder, FILE);
			const bytes = readFileSync(path);
			const at = bytes.indexOf(`"seq":3,"round":"factors-1","card":"${hurt.said[2]?.card}"`);
			expect(at).toBeGreaterThan(0);
			bytes.write('9', at + '"seq":'.length);
			writeFileSync(path, bytes);
			const found = operate('verify');
			expect(found.status).toBe(1);
		});
		const answers = [await hurt.own(), await well.own()];
		const refused = answers.find((answer) => answer.status !== 200);
		const served = answers.find((answer) => answer.status === 200);
		expect([refused?.status, refused?.json.code]).toEqual([503, 'damaged']);
		expect(served?.json.placements).toHaveLength(24);
		expect(operate('verify').said).toMatch(
			/^d[0-9a-f]{24} is not as it was written, and is refused\.$/m
		);
		// looked at and taken as it is
		await product.restart(() => expect(operate('verify', '--accept').status).toBe(0));
		expect((await hurt.own()).status).toBe(200);
	});
});
