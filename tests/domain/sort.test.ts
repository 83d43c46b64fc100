import type { Entry } from '$lib/domain/entry';
import { foldSort } from '$lib/domain/sort';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aMove } from './small-deck';

const round = 'factors-1';
const fold = (entries: Iterable<Entry>) => [...foldSort(entries, round).values()];

const moves = fc
	.array(
		fc.record({
			card: fc.constantFrom('a', 'b', 'c'),
			pile: fc.constantFrom('helps', 'hinders', 'neutral', null),
			round: fc.constantFrom('factors-1', 'factors-1', 'factors-2')
		}),
		{ maxLength: 30 }
	)
	.map((list) => list.map((each, index) => aMove(index + 1, each.card, each.pile, each)));

describe('folding moves into a sort', () => {
	it('keeps where each card lies, in the order they came to lie there, with changes counted (S8)', () => {
		const sort = fold([
			aMove(1, 'a', 'helps'),
			aMove(2, 'b', 'hinders', { via: 'drag', shown: 4 }),
			aMove(3, 'a', 'neutral'),
			aMove(4, 'a', 'helps')
		]);
		expect(sort).toEqual([
			{ card: 'b', pile: 'hinders', position: 1, changes: 0, via: 'drag', shown: 4 },
			{ card: 'a', pile: 'helps', position: 2, changes: 2, via: 'tap' }
		]);
	});

	it('takes a card back into the hand on undo, and the same pile again is no change (S8)', () => {
		const back = [aMove(1, 'a', 'helps'), aMove(2, 'a', null)];
		expect(fold(back)).toEqual([]);
		expect(fold([...back, aMove(3, 'a', 'helps')])[0]?.changes).toBe(0);
		expect(fold([...back, aMove(3, 'a', 'hinders')])[0]?.changes).toBe(1);
	});

	it('leaves a card as it is when it is put where it already lies', () => {
		const before = [aMove(1, 'a', 'helps', { via: 'key' }), aMove(2, 'b', 'helps')];
		expect(fold([...before, aMove(3, 'a', 'helps')])).toEqual(fold(before));
	});

	it('lets the first committed of equal seq stand, also against an answer (S8)', () => {
		const first = aMove(1, 'a', 'helps');
		const other = aMove(1, 'a', 'hinders');
		expect(fold([first, other])[0]?.pile).toBe('helps');
		expect(fold([other, first])[0]?.pile).toBe('hinders');
		expect(fold([{ kind: 'practice-done', seq: 1 }, first])).toEqual([]);
	});

	it('gives the same sort in any order of arrival and with any repeats (S8)', () => {
		fc.assert(
			fc.property(
				moves.chain((list) =>
					fc.tuple(
						fc.constant(list),
						fc.shuffledSubarray(list, { minLength: list.length }),
						fc.subarray(list)
					)
				),
				([list, shuffled, repeats]) => {
					expect(fold([...shuffled, ...repeats])).toEqual(fold(list));
				}
			)
		);
	});

	it('passes over the moves of other rounds', () => {
		fc.assert(
			fc.property(moves, (list) => {
				expect(fold(list)).toEqual(fold(list.filter((move) => move.round === round)));
			})
		);
	});

	it('agrees with a plain model: last pile, and changes among the piles of one card (S8)', () => {
		fc.assert(
			fc.property(moves, (list) => {
				const sort = foldSort(list, round);
				for (const card of ['a', 'b', 'c']) {
					const own = list.filter((move) => move.round === round && move.card === card);
					const piles = own.map((move) => move.pile).filter((pile) => pile !== null);
					const changes = piles.filter((pile, at) => at > 0 && pile !== piles[at - 1]).length;
					const last = own.at(-1)?.pile ?? undefined;
					expect(sort.get(card)?.pile).toBe(last);
					if (last !== undefined) expect(sort.get(card)?.changes).toBe(changes);
				}
				const positions = [...sort.values()].map((placed) => placed.position);
				expect(positions).toEqual(positions.map((_, index) => index + 1));
			})
		);
	});
});
