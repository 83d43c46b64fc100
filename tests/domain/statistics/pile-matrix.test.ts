import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import { CODE, pileMatrix } from '$lib/domain/statistics/pile-matrix';
import { similarity } from '$lib/domain/statistics/similarity';
import type { Sort } from '$lib/domain/sort';

const [deck] = builtInDecks;
if (!deck) throw new Error('no deck');
const cards = deck.cards.filter((card) => card.kind === 'factor' && card.core);

const pile = fc.constantFrom('helps', 'hinders', 'neutral', 'skip', '');
const someone = fc.array(pile, { minLength: cards.length, maxLength: cards.length }).map(
	(piles): Sort =>
		new Map(
			piles.flatMap((one, at) => {
				const card = cards[at]?.id ?? '';
				return one === ''
					? []
					: [
							[
								card,
								{ card, pile: one, position: at + 1, changes: 0, via: 'tap' as const }
							] as const
						];
			})
		)
);

test('a cell says on which kind of pile a card lies', () => {
	const [first, second, third] = cards.map(({ id }) => id);
	const placed = (card: string, one: string) =>
		[card, { card, pile: one, position: 1, changes: 0, via: 'tap' as const }] as const;
	const matrix = pileMatrix(cards.slice(0, 3), new Map(Object.entries(CODE)), [
		{ sort: new Map([placed(first ?? '', 'hinders'), placed(second ?? '', 'skip')]) },
		{ sort: new Map([placed(third ?? '', 'helps')]), hand: new Set([third ?? '']) }
	]);
	expect([...matrix.cells]).toEqual([CODE.hinders, CODE.skip, CODE.none, 0, 0, CODE.helps]);
	expect([...matrix.got]).toEqual([1, 1, 1, 0, 0, 1]);
});

describe('a matrix tells the same as the sorts it was made of', () => {
	test('pairs of cards, counted one person at a time (G5)', () => {
		fc.assert(
			fc.property(fc.array(someone, { minLength: 60, maxLength: 80 }), (sorts) => {
				const found = similarity(cards, deck.piles.factor, sorts);
				for (const [a, one] of found.cards.entries()) {
					for (const [b, other] of found.cards.entries()) {
						const pairs = sorts.flatMap((sort) => {
							const [x, y] = [sort.get(one)?.pile ?? 'skip', sort.get(other)?.pile ?? 'skip'];
							return x === 'skip' || y === 'skip' ? [] : [x === y];
						});
						expect(found.both[a]?.[b]).toBe(pairs.length);
						expect(found.same[a]?.[b]).toBe(pairs.filter(Boolean).length);
					}
				}
			}),
			{ numRuns: 5 }
		);
	});
});
