import { expect, test } from 'vitest';
import { merged } from '../../src/lib/live/merged';
import { move } from './move';

test('an empty device gets all that the server has', () => {
	const theirs = [move(1, 'a'), move(2, 'b')];
	expect(merged({ entries: [], acknowledged: 0 }, theirs, 2)).toEqual(theirs);
});

test('what was not sent yet keeps its number when that is free', () => {
	const entries = [move(1, 'a'), move(2, 'b')];
	expect(merged({ entries, acknowledged: 1 }, [move(1, 'a')], 1)).toEqual(entries);
});

test('what was not sent yet comes after the other device, in the order it was said', () => {
	const entries = [move(1, 'a'), move(2, 'mine'), move(3, 'mine-too')];
	const theirs = [move(1, 'a'), move(2, 'theirs')];
	expect(merged({ entries, acknowledged: 1 }, theirs, 2)).toEqual([
		move(1, 'a'),
		move(2, 'theirs'),
		move(3, 'mine'),
		move(4, 'mine-too')
	]);
});

test('an entry whose acknowledgement was lost is recognised, whatever the order of its fields', () => {
	const { kind, seq, round, card, pile, via } = move(1, 'a');
	const theirs = [{ via, pile, card, round, seq, kind }];
	expect(merged({ entries: [move(1, 'a')], acknowledged: 0 }, theirs, 1)).toHaveLength(1);
});
