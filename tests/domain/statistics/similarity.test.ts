import { similarity } from '$lib/domain/statistics/similarity';
import type { Sort } from '$lib/domain/sort';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCard, aDeck, aSort } from '../small-deck';

const deck = aDeck(['a', 'b', 'c', 'd'].map((id) => aCard(id)));
const piles = deck.piles.factor;
const times = (count: number, placed: Record<string, string>): Sort[] =>
	Array.from({ length: count }, () => aSort(placed));

describe('card similarity', () => {
	it('counts the people who placed both cards, and those who put them together (G5)', () => {
		const sorts = [
			...times(3, { a: 'helps', b: 'helps', c: 'hinders', d: 'neutral' }),
			...times(2, { a: 'neutral', b: 'hinders', c: 'hinders', d: 'neutral' }),
			...times(1, { a: 'skip', b: 'skip', c: 'helps', d: 'helps' })
		];
		const { cards, leftOut, both, same } = similarity(deck.cards, piles, sorts);
		expect(cards).toEqual(['a', 'b', 'c', 'd']);
		expect(leftOut).toEqual([]);
		expect(both[0]).toEqual([5, 5, 5, 5]);
		expect(both[2]?.[3]).toBe(6);
		expect(same[0]).toEqual([5, 3, 0, 2]);
		expect(same[2]?.[3]).toBe(1);
	});

	it('keeps two piles apart that a deck scores alike (G5, S0)', () => {
		const [helps] = piles;
		if (!helps) throw new Error('no pile');
		const five = [...piles, { ...helps, id: 'helps-a-little' }];
		const sorts = times(5, { a: 'helps', b: 'helps-a-little', c: 'helps', d: 'helps' });
		const { both, same } = similarity(deck.cards, five, sorts);
		expect(both[0]).toEqual([5, 5, 5, 5]);
		expect(same[0]).toEqual([5, 0, 5, 5]);
	});

	it('looks only at helps and hinders in its second version (G5)', () => {
		const sorts = [
			...times(5, { a: 'helps', b: 'helps', c: 'helps', d: 'hinders' }),
			...times(4, { a: 'neutral', b: 'neutral', c: 'helps', d: 'helps' })
		];
		const sided = similarity(
			deck.cards,
			piles.filter(({ score }) => score === 1 || score === -1),
			sorts
		);
		expect(sided.both[0]?.[1]).toBe(5);
		expect(sided.both[2]?.[3]).toBe(9);
		expect(sided.same[2]?.[3]).toBe(4);
	});

	it('leaves out and names the card that under five people put beside another (G5)', () => {
		const sorts = [
			...times(4, { a: 'helps', b: 'helps', c: 'helps', d: 'helps' }),
			...times(3, { b: 'helps', c: 'helps', d: 'helps' })
		];
		const { cards, leftOut } = similarity(deck.cards, piles, sorts);
		expect(cards).toEqual(['b', 'c', 'd']);
		expect(leftOut).toEqual(['a']);
	});

	it('keeps five people on every pair it keeps, and is the same both ways round (G5)', () => {
		const pile = fc.constantFrom('helps', 'hinders', 'neutral', 'skip');
		const placed = fc.record({ a: pile, b: pile, c: pile, d: pile }, { requiredKeys: [] });
		fc.assert(
			fc.property(fc.array(placed, { maxLength: 20 }), (people) => {
				const sorts = people.map((each) => aSort(each as Record<string, string>));
				const { cards, leftOut, both, same } = similarity(deck.cards, piles, sorts);
				expect([...cards, ...leftOut].sort()).toEqual(['a', 'b', 'c', 'd']);
				cards.forEach((_, row) => {
					cards.forEach((__, column) => {
						if (row === column) return;
						expect(both[row]?.[column]).toBeGreaterThanOrEqual(5);
						expect(both[row]?.[column]).toBe(both[column]?.[row]);
						expect(same[row]?.[column]).toBe(same[column]?.[row]);
						expect(same[row]?.[column]).toBeLessThanOrEqual(both[row]?.[column] ?? 0);
					});
				});
			})
		);
	});
});
