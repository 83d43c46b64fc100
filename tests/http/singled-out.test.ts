import { afterAll, beforeAll, expect, test } from 'vitest';
import { attackRooms } from '../attack/attack-room';
import { LEAKS } from '../attack/planted-leaks';

import { roomLives } from '../attack/room-life';
import { ORGANISER_KEY, startProduct, type Product } from './product';

/** The short form of tests/attack/singled-out.test.ts, which says what the attacker has. */

let product: Product;
beforeAll(async () => {
	product = await startProduct({ ORGANISER_KEY, LOG_LEVEL: 'error' });
});
afterAll(() => product.stop());

test('who is served a few dialogues is certain of nobody, and wins by every planted leak (D14)', async () => {
	const { certain, undecided, different, traces, won } = await attackRooms(
		product,
		roomLives(6, 29)
	);
	expect({ certain, undecided, different, traces }).toEqual({
		certain: [],
		undecided: [],
		different: [],
		traces: []
	});
	expect([...won].sort()).toEqual(LEAKS.map(({ name }) => name).sort());
});
