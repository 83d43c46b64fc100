import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry, Move } from '$lib/domain/entry';
import { foldSort } from '$lib/domain/sort';
import { historyOf } from '$lib/participant/sorting/history';

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

const undoOf = (entries: readonly Entry[], of: string) => historyOf(entries, of).undo;

test('undo takes back the newest step first, and a card from the hand goes back to the hand (S8)', () => {
	expect(undoOf(moves(['a', 'helps'], ['b', 'hinders']), round)).toEqual([
		{ card: 'a', to: null },
		{ card: 'b', to: null }
	]);
});

test('a card that was moved on goes back to the pile it lay on (S8)', () => {
	expect(undoOf(moves(['a', 'helps'], ['a', 'hinders']), round).at(-1)).toEqual({
		card: 'a',
		to: 'helps'
	});
});

test('an undo is not itself a step to undo', () => {
	const before = moves(['a', 'helps'], ['b', 'hinders'], ['b', null]);
	expect(undoOf(before, round)).toEqual([{ card: 'a', to: null }]);
});

test('moves of other rounds and answers are no steps', () => {
	const other: Move = { ...moves(['a', 'helps'])[0]!, round: 'needs-1' };
	expect(undoOf([other, { kind: 'finished', seq: 2, round }], round)).toEqual([]);
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
				const newest = undoOf(entries, round).at(-1);
				if (!newest) break;
				const { card, to } = newest;
				entries.push({
					kind: 'move',
					seq: entries.length + 1,
					round,
					card,
					pile: to,
					via: 'key'
				});
			}
			expect(undoOf(entries, round)).toEqual([]);
			expect(foldSort(entries, round).size).toBe(0);
		})
	);
});

test('what was taken back can be done again, step by step (S8)', () => {
	const back = moves(['a', 'helps'], ['b', 'hinders'], ['b', null], ['a', null]);
	expect(historyOf(back, round).redo).toEqual([
		{ card: 'b', to: 'hinders' },
		{ card: 'a', to: 'helps' }
	]);
	const again = moves(['a', 'helps'], ['b', 'hinders'], ['b', null], ['a', null], ['a', 'helps']);
	expect(historyOf(again, round)).toEqual({
		undo: [{ card: 'a', to: null }],
		redo: [{ card: 'b', to: 'hinders' }]
	});
});

test('another move forgets what could be done again', () => {
	const other = moves(['a', 'helps'], ['b', 'hinders'], ['b', null], ['c', 'helps']);
	expect(historyOf(other, round).redo).toEqual([]);
});

test('all undone and all done again is the same table, whatever was done before', () => {
	const step = fc.tuple(
		fc.constantFrom('a', 'b', 'c', 'd'),
		fc.constantFrom('helps', 'neutral', 'hinders', null)
	);
	fc.assert(
		fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
			const entries = moves(...steps);
			const where = () =>
				[...foldSort(entries, round)].map(([card, { pile }]) => [card, pile]).sort();
			const say = ({ card, to }: { card: string; to: string | null }) =>
				entries.push({ kind: 'move', seq: entries.length + 1, round, card, pile: to, via: 'key' });
			const before = where();
			const start = historyOf(entries, round);
			const count = start.undo.length;
			for (let at = 0; at < count; at++) say(historyOf(entries, round).undo.at(-1)!);
			expect(where()).toEqual([]);
			for (let at = 0; at < count; at++) say(historyOf(entries, round).redo.at(-1)!);
			expect(where()).toEqual(before);
			expect(historyOf(entries, round)).toEqual(start);
		})
	);
});
