import { afterAll, beforeAll, expect, test } from 'vitest';
import { attackOverTime } from '../attack/over-time/attack-over-time';
import { PLANTED } from '../attack/over-time/planted-over-time';
import { livesWithRows } from '../attack/room-life';
import { ORGANISER_KEY, startProduct, type Product } from './product';

/** The short form of tests/attack/over-time.test.ts, which says what the attacker has. */

/** Of these lives each has something to plant a leak in. */
const SEED = Number(process.env['SEED'] ?? 5);

let product: Product;
beforeAll(async () => {
	product = await startProduct({ ORGANISER_KEY, TRUST_PROXY: '1', LOG_LEVEL: 'error' });
});
afterAll(() => product.stop());

test('who takes files after every event of some lives learns of nobody, and wins by every planted leak (D12, D14, D16)', async () => {
	const { found, planted } = await attackOverTime(product, livesWithRows(3, SEED));
	expect(found).toEqual([]);
	const won = [...planted].filter(([, { put, won: times }]) => put > 0 && times === put);
	expect(won.map(([name]) => name).sort()).toEqual(PLANTED.map(({ name }) => name).sort());
});
