import { afterAll, beforeAll, expect, test } from 'vitest';
import { ORGANISER_KEY, startProduct, type Product } from '../http/product';
import { record } from '../promises/record';
import { attackRooms } from './attack-room';
import { LEAKS } from './planted-leaks';
import { roomLives } from './room-life';

/**
 * D14 over all that the running product serves, in random dialogues of 5-12 people and 1-3 cards.
 *
 * The attacker has, word for word and with the moment: the wall, the panel, what refused commands
 * tell, the phones and own states of up to three insiders who pool their answers (D4), every file a
 * facilitator may take, the tables for publication (safe=1), and the source of the program. A
 * person counts as singled out when in every way in which the others may have answered, and be
 * served the same, one card of theirs lies on one pile. It does not count: what insiders know of
 * themselves; the row of somebody who said yes to researchers, for a row is all of that person by
 * consent (D12); and what more people than the coalition may pool. What somebody learns who holds
 * the researchers' rows besides is measured apart, as D12 asks for no more than three rows
 * withheld: `by rows`.
 */

/** More of them: SEQUENCES=1000. */
const SEQUENCES = Number(process.env['SEQUENCES'] ?? 40);
/** The day on which lives were first drawn; another one draws others. */
const SEED = Number(process.env['SEED'] ?? 20261126);

let product: Product;
beforeAll(async () => {
	product = await startProduct({ ORGANISER_KEY, LOG_LEVEL: 'error' });
}, 120_000);
afterAll(() => product.stop());

test(`an attacker who is served ${SEQUENCES} dialogues is certain of nobody, and wins by every planted leak (D14)`, async () => {
	const found = await attackRooms(product, roomLives(SEQUENCES, SEED));
	const { certain, undecided, different, traces, won, noticed } = found;
	const kept =
		[certain, undecided, different, traces].every((list) => list.length === 0) &&
		won.size === LEAKS.length;
	record('singled-out', {
		kept,
		figures: {
			sequences: SEQUENCES,
			'things served': found.looks,
			certain: certain.length,
			undecided: undecided.length,
			'served otherwise to other answers': different.length,
			'ids or moments': traces.length,
			'planted leaks found': `${won.size} of ${LEAKS.length}`,
			'certain to who has the rows of researchers too': found.byRows.length
		}
	});
	expect({ certain, undecided, different, traces }).toEqual({
		certain: [],
		undecided: [],
		different: [],
		traces: []
	});
	const names = LEAKS.map(({ name }) => name).sort();
	expect([...won].sort()).toEqual(names);
	expect([...noticed].sort()).toEqual(names);
	// of rows in an order of their own half stand so by chance: within four standard deviations
	const { length } = found.inOrder;
	const half = found.inOrder.filter(Boolean).length - length / 2;
	expect(Math.abs(half)).toBeLessThan(2 * Math.sqrt(length));
});
