import { expect, test } from 'vitest';
import { digest } from '../../src/lib/live/digest';
import { BATCH, nextBatch, type Line } from '../../src/lib/live/line';
import { refused } from './fake-server';
import { move } from './move';

const cards = ['a', 'b', 'c', 'd'];
const line = (part: Partial<Line> = {}): Line => ({
	entries: cards.map((card, index) => move(index + 1, card)),
	acknowledged: 0,
	epoch: 'one',
	verdicts: [],
	size: BATCH,
	...part
});
const cardsBySeq = ({ entries }: Line) =>
	entries.map((entry) => `${entry.seq}${'card' in entry ? entry.card : ''}`);

test('what the server has is not sent again, and never more than 200 at once', () => {
	expect(nextBatch(line({ acknowledged: 3 })).map((entry) => entry.seq)).toEqual([4]);
	const many = Array.from({ length: 450 }, (_, index) => move(index + 1, `k${index}`));
	expect(nextBatch(line({ entries: many }))).toHaveLength(200);
	expect(nextBatch(line({ entries: many, acknowledged: 449 })).map(({ seq }) => seq)).toEqual([
		450
	]);
});

test('an answer moves the line on and keeps the verdicts of what came too late (L6)', () => {
	const begin = line();
	const verdicts = [{ seq: 2, verdict: 'late' as const, reason: 'round-closed' }];
	const { line: after, next } = digest(begin, nextBatch(begin), {
		ok: true,
		value: { acknowledged: 4, verdicts, epoch: 'one' }
	});
	expect(next).toBe('go');
	expect(after.acknowledged).toBe(4);
	expect(after.verdicts).toEqual(verdicts);
});

test('another epoch is another database: everything is sent again', () => {
	const begin = line({ acknowledged: 3 });
	const { line: after } = digest(begin, nextBatch(begin), {
		ok: true,
		value: { acknowledged: 4, verdicts: [], epoch: 'two' }
	});
	expect(after.epoch).toBe('two');
	expect(nextBatch(after).map((entry) => entry.seq)).toEqual([1, 2, 3, 4]);
});

test('a gap is sent again from the number the server waits for', () => {
	const begin = line({ acknowledged: 3 });
	const { line: after, next } = digest(begin, nextBatch(begin), refused('seq-gap', { awaited: 2 }));
	expect(next).toBe('go');
	expect(nextBatch(after).map((entry) => entry.seq)).toEqual([2, 3, 4]);
});

test('a gap that this device has nothing for is closed by moving up what comes after it', () => {
	const begin = line({ entries: [move(1, 'a'), move(4, 'd'), move(5, 'e')], acknowledged: 1 });
	const { line: after } = digest(begin, nextBatch(begin), refused('seq-gap', { awaited: 2 }));
	expect(cardsBySeq(after)).toEqual(['1a', '2d', '3e']);
	expect(after.acknowledged).toBe(1);
});

test('a gap in the middle of what was sent is closed as well, and what comes before it is sent again', () => {
	const begin = line({ entries: [move(2, 'b'), move(3, 'c'), move(6, 'f'), move(7, 'g')] });
	const sent = { ...begin, acknowledged: 1 };
	const { line: after, next } = digest(sent, nextBatch(sent), refused('seq-gap', { awaited: 2 }));
	expect(next).toBe('go');
	expect(nextBatch(after).map((entry) => entry.seq)).toEqual([2, 3, 4, 5]);
	expect(cardsBySeq(after)).toEqual(['2b', '3c', '4f', '5g']);
});

test('a number that was taken is given up for a new one, and the order of saying stays (S8)', () => {
	const begin = line({ acknowledged: 1 });
	const conflict = refused('seq-conflict', { seq: 3, awaited: 6 });
	const { line: after, next } = digest(begin, nextBatch(begin), conflict);
	expect(next).toBe('refill');
	expect(cardsBySeq(after)).toEqual(['1a', '2b', '6c', '7d']);
	expect(nextBatch(after).map((entry) => entry.seq)).toEqual([6, 7]);
});

test('an entry the server cannot read is found alone and then left out (L7)', () => {
	const begin = line();
	const alone = digest(begin, nextBatch(begin), refused('wrong-fields'));
	expect(alone.next).toBe('go');
	expect(nextBatch(alone.line)).toHaveLength(1);
	const out = digest(alone.line, nextBatch(alone.line), refused('wrong-fields'));
	expect(cardsBySeq(out.line)).toEqual(['1b', '2c', '3d']);
	expect(nextBatch(out.line)).toHaveLength(3);
});

test.each([
	[refused('erased'), 'erased'],
	[refused('purged'), 'purged'],
	[refused('key-wrong'), 'refused'],
	[refused('no-such-dialogue'), 'refused'],
	[refused('storage-full'), 'wait'],
	[refused('too-many-tries'), 'wait'],
	[{ ok: false as const, problem: undefined }, 'wait']
])('the line itself stays as it was when the answer is %o', (answer, next) => {
	const begin = line({ acknowledged: 2 });
	const result = digest(begin, nextBatch(begin), answer);
	expect(result.next).toBe(next);
	expect(result.line).toBe(begin);
});
