import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientOf, joinAs, leadDialogue, participantId, type Call } from './client';
import { startProduct, type Product } from './product';

let product: Product;
let call: Call;
beforeAll(async () => {
	product = await startProduct();
	call = clientOf(product);
});
afterAll(async () => product.stop());

const state = (id: string, key: string) => call('GET', `/api/v1/dialogues/${id}`, { key });
const session = (role: string, key: string) =>
	call('POST', '/api/v1/session', { body: { role, key } });
const nl = { 'accept-language': 'nl' };

describe('leading together and handing over', () => {
	test('a new link works beside the old one, has the next number, and each device knows its own', async () => {
		const led = await leadDialogue(call);
		const first = (await state(led.id, led.facilitatorKey)).json;
		const { key } = (
			await led.command({
				type: 'key',
				role: 'facilitator',
				action: 'add',
				owner: true
			})
		).json;
		expect(key.number).toBe(2);
		const second = (await state(led.id, key.secret)).json;
		expect(second.yourKey).toBe(key.id);
		expect(first.yourKey).not.toBe(key.id);
		// nothing that all facilitators read carries a secret
		expect(JSON.stringify(second)).not.toContain(key.secret);
	});

	test('the old link is told in words that it was revoked, in every way it may be tried', async () => {
		const led = await leadDialogue(call);
		const old = (await state(led.id, led.facilitatorKey)).json.yourKey as string;
		const { key } = (
			await led.command({
				type: 'key',
				role: 'facilitator',
				action: 'add',
				owner: true
			})
		).json;
		const revoked = await call('POST', `/api/v1/dialogues/${led.id}/commands`, {
			key: key.secret,
			body: {
				key: 'over',
				rev: 1,
				command: { type: 'key', role: 'facilitator', action: 'revoke', id: old }
			}
		});
		expect(revoked.status).toBe(200);
		for (const answer of [
			await call('GET', `/api/v1/dialogues/${led.id}`, { key: led.facilitatorKey, headers: nl }),
			await call('POST', '/api/v1/session', {
				body: { role: 'facilitator', key: led.facilitatorKey },
				headers: nl
			}),
			await led.command({ type: 'open' })
		]) {
			expect([answer.status, answer.json.code]).toEqual([403, 'key-revoked']);
		}
		expect((await state(led.id, key.secret)).status).toBe(200);
		// the link that is left keeps its number, and it is the last: it stays
		expect(revoked.json.state.keys).toContainEqual({
			id: key.id,
			role: 'facilitator',
			number: 2,
			owner: true
		});
		const last = await call('POST', `/api/v1/dialogues/${led.id}/commands`, {
			key: key.secret,
			body: {
				key: 'last',
				rev: 2,
				command: { type: 'key', role: 'facilitator', action: 'revoke', id: key.id }
			},
			headers: nl
		});
		expect([last.status, last.json.reason]).toEqual([409, 'last-key-stays']);
	});

	test('two who revoke each other at the same moment do not lock everybody out (L1)', async () => {
		for (let round = 0; round < 10; round++) {
			const led = await leadDialogue(call);
			const first = (await state(led.id, led.facilitatorKey)).json.yourKey as string;
			const { key } = (
				await led.command({
					type: 'key',
					role: 'facilitator',
					action: 'add',
					owner: true
				})
			).json;
			const revoke = (secret: string, id: string) =>
				call('POST', `/api/v1/dialogues/${led.id}/commands`, {
					key: secret,
					body: {
						key: `${id}-gone`,
						rev: 1,
						command: { type: 'key', role: 'facilitator', action: 'revoke', id }
					}
				});
			const both = await Promise.all([
				revoke(led.facilitatorKey, key.id),
				revoke(key.secret, first)
			]);
			expect(both.map((one) => one.status).filter((status) => status === 200)).toHaveLength(1);
			const open = await Promise.all([
				state(led.id, led.facilitatorKey),
				state(led.id, key.secret)
			]);
			expect(open.map((one) => one.status).sort()).toEqual([200, 403]);
		}
	});

	test('a wall whose battery died gets a new link, and the old one opens nothing any more', async () => {
		const led = await leadDialogue(call);
		const keys = (await state(led.id, led.facilitatorKey)).json.keys as {
			id: string;
			role: string;
		}[];
		const { key } = (await led.command({ type: 'key', role: 'wall', action: 'add' })).json;
		const old = keys.find((one) => one.role === 'wall')?.id;
		await led.command({ type: 'key', role: 'wall', action: 'revoke', id: old });
		expect((await session('wall', key.secret)).status).toBe(204);
		const refused = await session('wall', led.wallKey);
		expect([refused.status, refused.json.code]).toEqual([403, 'key-revoked']);
	});
});

test('a code in digits of another script, and a pasted link, open the same dialogue; an erase code may be typed wide', async () => {
	const dialogue = await leadDialogue(call);
	await dialogue.command({ type: 'open' });
	const arabic = [...dialogue.code].map((digit) => String.fromCodePoint(0x660 + Number(digit)));
	for (const code of [
		arabic.join(''),
		`Code: ${dialogue.code}`,
		`http://x/#${dialogue.joinToken}.`
	]) {
		const { json } = await call('POST', '/api/v1/join/look', { body: { code } });
		expect(json.dialogue).toBe(dialogue.id);
	}
	const person = await joinAs(call, dialogue, participantId(77_001));
	const wide = [...person.eraseCode].map((sign) =>
		String.fromCodePoint(sign.charCodeAt(0) + 0xfee0)
	);
	const erased = await call('POST', '/api/v1/erase', { body: { code: wide.join('') } });
	expect(erased.status).toBeLessThan(300);
});
