import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WRONG_KEYS } from '$lib/server/access/wrong-keys';
import { clientOf, type Call } from './client';
import { earlyInWindow, startProduct, type Product } from './product';

/** Wrong erase codes that one address may try in an hour. */
const MOST = 20;

const tryAs = (call: Call, forwarded: string) =>
	call('POST', '/api/v1/erase', {
		body: { code: 'ABCD-EFGH-JKMN' },
		headers: { 'x-forwarded-for': forwarded }
	});

async function tryMany(call: Call, forwarded: (at: number) => string): Promise<number> {
	for (let at = 0; at < MOST; at++) expect((await tryAs(call, forwarded(at))).status).toBe(404);
	return (await tryAs(call, forwarded(MOST))).status;
}

describe('without a proxy', () => {
	let product: Product;
	beforeAll(async () => {
		product = await startProduct(earlyInWindow());
	});
	afterAll(async () => product.stop());

	test('who makes up addresses is still one address', async () => {
		expect(await tryMany(clientOf(product), (at) => `203.0.113.${at}`)).toBe(429);
	});

	test('nor at the door of the streams, which looks at addresses by itself', async () => {
		const call = clientOf(product);
		const guess = async (at: number) =>
			(
				await call('GET', '/api/v1/dialogues/somebodys/stream', {
					key: `guessed-key-number-${at}`,
					headers: { 'x-forwarded-for': `203.0.${at >> 8}.${at & 255}` }
				})
			).status;
		for (let at = 0; at < WRONG_KEYS.perNetwork; at++) expect(await guess(at)).toBe(403);
		expect(await guess(WRONG_KEYS.perNetwork)).toBe(429);
	});
});

describe('behind one proxy', () => {
	let product: Product;
	beforeAll(async () => {
		product = await startProduct({ TRUST_PROXY: '1', ...earlyInWindow() });
	});
	afterAll(async () => product.stop());

	test('the address is the one that the proxy saw, whatever was put before it', async () => {
		const call = clientOf(product);
		expect(await tryMany(call, (at) => `203.0.113.${at}, 198.51.100.7`)).toBe(429);
		expect((await tryAs(call, '203.0.113.1, 198.51.100.8')).status).toBe(404);
	});
});
