import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clientOf, joinAs, leadDialogue, participantId, sortAll } from '../http/client';
import { startProduct } from '../http/product';
import { compileShim } from './compile-shim';

const shim = compileShim('tests/faults/disk-errors.c');

test.skipIf(shim === undefined)(
	'a full disk is told by health, figures, log and panel; answers wait, and go on where there is room',
	async () => {
		const control = mkdtempSync(join(tmpdir(), 'kaartgesprek-full-disk-'));
		const product = await startProduct({ LD_PRELOAD: shim ?? '', DISK_ERRORS: control });
		const call = clientOf(product);
		const health = () => call('GET', '/api/v1/health');
		const figure = async (name: string) =>
			Number(new RegExp(`^${name} (.*)$`, 'm').exec((await call('GET', '/metrics')).text)?.[1]);
		const dialogue = await leadDialogue(call);
		const person = await joinAs(call, dialogue, participantId(1));
		const beats = await beatsOf(product.port, dialogue.id, dialogue.facilitatorKey);
		expect((await health()).json).toMatchObject({ status: 'ok', backups: 'off' });
		expect(await figure('kaartgesprek_storage_full')).toBe(0);
		expect(await figure('kaartgesprek_disk_free_bytes')).toBeGreaterThan(0);

		writeFileSync(join(control, 'full'), '');
		const own = { kind: 'own-card', id: 'eigen-1', text: 'mijn kaart', axis: 'external' };
		const refused = await person.say(own);
		expect([refused.status, refused.json.code]).toEqual([503, 'storage-full']);
		expect(await beats.until((beat) => beat.full)).toMatchObject({ ok: true });
		const ill = await health();
		expect([ill.status, ill.json.code]).toEqual([503, 'storage-full']);
		expect(ill.headers.get('retry-after')).toBe('5');
		expect(await figure('kaartgesprek_storage_full')).toBe(1);
		// nobody sorts, and health alone still finds out
		expect((await health()).status).toBe(503);
		expect(product.log().match(/storage full/g)).toHaveLength(1);

		rmSync(join(control, 'full'));
		await beats.until((beat) => !beat.full);
		expect((await health()).status).toBe(200);
		expect(product.log()).toContain('there is room on the disk again');
		expect(
			(
				await call('POST', `/api/v1/participants/${person.participant}/answers`, {
					key: person.token,
					body: { answers: [{ seq: 1, ...own }] }
				})
			).json.acknowledged
		).toBe(1);
		await beats.close();
		await product.stop();
		rmSync(control, { recursive: true });
	}
);

test.skipIf(shim === undefined)(
	'a round whose closing met a full disk was not closed: it closes later, whoever moved cards since',
	async () => {
		const control = mkdtempSync(join(tmpdir(), 'kaartgesprek-full-disk-'));
		const product = await startProduct({ LD_PRELOAD: shim ?? '', DISK_ERRORS: control });
		const call = clientOf(product);
		const led = await leadDialogue(call);
		await led.command({ type: 'open' });
		const people = [];
		for (let person = 1; person <= 6; person++) {
			const one = await joinAs(call, led, participantId(person));
			await sortAll(one, () => 'helps');
			people.push(one);
		}
		writeFileSync(join(control, 'full'), '');
		const refused = await led.command({ type: 'close', round: 'factors-1' });
		expect([refused.status, refused.json.code]).toEqual([503, 'storage-full']);
		rmSync(join(control, 'full'));
		await product.restart();
		for (const one of people.slice(2)) await sortAll(one, () => 'hinders');
		expect((await led.command({ type: 'close', round: 'factors-1' })).status).toBe(200);
		await product.stop();
		rmSync(control, { recursive: true });
	}
);

interface Beat {
	readonly ok: boolean;
	readonly full?: boolean;
}

/** What the stream of a panel says of the server itself. */
async function beatsOf(port: number, dialogue: string, key: string) {
	const stop = new AbortController();
	const { body } = await fetch(
		`http://127.0.0.1:${port}/api/v1/dialogues/${dialogue}/stream?as=facilitator`,
		{
			headers: { authorization: `Bearer ${key}` },
			signal: stop.signal
		}
	);
	const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
	let waiting = '';
	return {
		async until(wanted: (beat: Beat) => boolean | undefined): Promise<Beat> {
			for (;;) {
				const [, data] = /event: beat\ndata: (.*)\n\n/.exec(waiting) ?? [];
				if (data === undefined) {
					const { value, done } = (await reader?.read()) ?? { value: undefined, done: true };
					if (done) throw new Error('the stream ended');
					waiting += value;
					continue;
				}
				waiting = waiting.slice(waiting.indexOf(data) + data.length);
				const beat = JSON.parse(data) as Beat;
				if (wanted(beat)) return beat;
			}
		},
		close: async () => stop.abort()
	};
}
