import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Move } from '$lib/domain/entry';
import { foldSort } from '$lib/domain/sort';
import { undoStack } from '$lib/participant/undo-stack';

const round = 'factors-1';
const moves = (...steps: readonly (readonly [string, string | null])[]): Move[] =>
	steps.map(([card, pile], index) => ({
		kind: 'move',
		seq: index + 1,
		round,
		card,
		pile,
		via: 'tap'
	}));

test('undo takes back the newest step first, and a card from the hand goes back to the hand (S8)', () => {
	expect(undoStack(moves(['a', 'helps'], ['b', 'hinders']), round)).toEqual([
		{ card: 'a', before: null },
		{ card: 'b', before: null }
	]);
});

test('a card that was moved on goes back to the pile it lay on (S8)', () => {
	expect(undoStack(moves(['a', 'helps'], ['a', 'hinders']), round).at(-1)).toEqual({
		card: 'a',
		before: 'helps'
	});
});

test('an undo is not itself a step to undo', () => {
	const before = moves(['a', 'helps'], ['b', 'hinders'], ['b', null]);
	expect(undoStack(before, round)).toEqual([{ card: 'a', before: null }]);
});

test('moves of other rounds and answers are no steps', () => {
	const other: Move = { ...moves(['a', 'helps'])[0]!, round: 'needs-1' };
	expect(undoStack([other, { kind: 'finished', seq: 2, round }], round)).toEqual([]);
});

test('undo has no limit: step by step the table is empty again, whatever was done before', () => {
	const step = fc.tuple(
		fc.constantFrom('a', 'b', 'c', 'd'),
		fc.constantFrom('helps', 'neutral', 'hinders', null)
	);
	fc.assert(
		fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
			const entries = moves(...steps);
			for (let left = 0; left <= steps.length; left++) {
				const newest = undoStack(entries, round).at(-1);
				if (!newest) break;
				const { card, before } = newest;
				entries.push({
					kind: 'move',
					seq: entries.length + 1,
					round,
					card,
					pile: before,
					via: 'key'
				});
			}
			expect(undoStack(entries, round)).toEqual([]);
			expect(foldSort(entries, round).size).toBe(0);
		})
	);
});
