import { expect, test } from 'vitest';
import { withOwnPiles, type BalancedPerson } from '$lib/domain/statistics/with-own-piles';

const people = (
	...piles: readonly (readonly (number | undefined)[])[]
): readonly BalancedPerson[] =>
	piles.map((own, at) => ({
		group: at % 3,
		y: at % 2 ? 1 : 0,
		// spread so that no pile follows from the balances
		intrinsic: Math.sin(at + 1),
		external: Math.cos(3 * at + 1),
		piles: own
	}));
const of = (pile: number | undefined, times: number) => Array.from({ length: times }, () => pile);

test('a model has a column for each pile of an own card but the one most people chose (G6)', () => {
	const rows = withOwnPiles(
		people(...[...of(1, 9), ...of(-1, 6), ...of(0, 4)].map((one) => [one]))
	);
	// intercept, two balances and their product, then hinders: neither was chosen by four alone
	expect(rows.every(({ x }) => x.length === 5)).toBe(true);
	expect(rows.map(({ x }) => x[4])).toEqual([...of(0, 9), ...of(1, 6), ...of(0, 4)]);
	expect(rows[2]?.x.slice(0, 4)).toEqual([1, Math.sin(3), Math.cos(7), Math.sin(3) * Math.cos(7)]);
});

test('and none for a pile that another card already tells (G6)', () => {
	const alike = [...of(1, 9), ...of(undefined, 7)].map((one) => [one, one]);
	expect(withOwnPiles(people(...alike))[0]?.x).toHaveLength(5);
	expect(withOwnPiles(people([], []))[0]?.x).toHaveLength(4);
});
