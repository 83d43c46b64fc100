import { afterAll, beforeAll, expect, test } from 'vitest';
import { asResearcher } from './as-researcher';
import { clientOf, type Call } from './client';
import { rowsOf } from './imported-rows';
import { startProduct, type Product } from './product';
import { restoredAfter } from './stored';

/**
 * Tables for publication are for everybody, so no two editions, whichever they are, may differ by
 * fewer than ten people (D12, D16).
 */

let product: Product;
let call: Call;
beforeAll(async () => {
	product = await startProduct({ LOG_LEVEL: 'error' });
	call = clientOf(product);
});
afterAll(() => product.stop());

const research = asResearcher(() => call);

/** A study of its own, and its card `tijd` as an edition tells it. */
async function study(id: string) {
	const endsOn = new Date(Date.now() + 9e9).toISOString().slice(0, 10);
	const made = await research('POST', 'studies', { id, title: id, endsOn });
	return {
		code: String(made.json.code),
		async told(edition?: number) {
			const which = edition === undefined ? '' : `&edition=${edition}`;
			const file = await research('GET', `export/cards.csv?safe=1&study=${id}${which}`);
			const row = rowsOf(file.text).find(({ card }) => card === 'tijd');
			return [row?.['n'], row?.['helps'], row?.['hinders']];
		}
	};
}

const PILES = ['helps', 'hinders', 'neutral'];
let gifts = 0;

/** So many people give a sort, a third of them with the card on each pile; their erase codes. */
async function give(code: string, people: number, from = gifts): Promise<string[]> {
	const codes: string[] = [];
	for (let number = from; number < from + people; number++) {
		const given = await call('POST', '/api/v1/donations', {
			body: {
				key: `gift-${String(number).padStart(20, '0')}`,
				study: code,
				deck: 'llo',
				size: 'core',
				language: 'nl',
				consent: { research: true },
				factors: { tijd: PILES[(number - from) % 3] },
				needs: {}
			}
		});
		expect(given.status).toBe(201);
		codes.push(given.json.eraseCode);
	}
	gifts = Math.max(gifts, from + people);
	return codes;
}
const erase = async (code: string | undefined) =>
	expect((await call('POST', '/api/v1/erase', { body: { code } })).status).toBe(200);

test('who gives thirty sorts and erases them again does not learn who left meanwhile (D12, D16)', async () => {
	const { code, told } = await study('heen-en-weer');
	const [victim] = await give(code, 40);
	const first = ['40', '14', '13'];
	expect(await told()).toEqual(first);
	const own = await give(code, 30);
	const second = ['70', '24', '23'];
	expect(await told()).toEqual(second);
	await erase(victim);
	for (const one of own) await erase(one);
	// thirty-one fewer than in the last one; beside the first it would be one person
	expect(await told()).toEqual(second);
	expect(await told(1)).toEqual(first);
});

test('an edition stands though a backup of before it is put back (D12, D16)', async () => {
	const { code, told } = await study('teruggezet');
	const [victim] = await give(code, 30);
	expect(await told()).toEqual(['30', '10', '10']);
	const from = gifts;
	const second = ['60', '20', '20'];
	await restoredAfter(product, async () => {
		await give(code, 30, from);
		expect(await told()).toEqual(second);
	});
	expect(await told()).toEqual(second);
	// the same people give once more, without one who left
	await erase(victim);
	await give(code, 30, from);
	expect(await told()).toEqual(second);
	expect(await told(2)).toEqual(second);
	// and with forty others there is a next one
	await give(code, 40);
	expect(await told()).toEqual(['99', '33', '33']);
});
