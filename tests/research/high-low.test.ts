import { expect, test } from 'vitest';
import { countedAside } from '$lib/research/how-many-aside';
import { highLow, namedHighLow } from '$lib/research/high-low';

const row = (label: string, value: number, ends?: readonly [number, number]) => ({
	id: label,
	label,
	value,
	low: ends?.[0],
	high: ends?.[1],
	n: 20
});
const words = {
	most: (label: string) => `most ${label}`,
	least: (label: string) => `least ${label}`,
	unclear: 'unclear'
};

test('the highest and the lowest are named where their intervals stand apart from the next (G6)', () => {
	const rows = [row('b', 0.5, [0.4, 0.6]), row('a', 0.8, [0.7, 0.9]), row('c', 0.2, [0.1, 0.3])];
	expect(highLow(rows, words)).toBe('most a least c');
	expect(highLow([...rows, row('d', 0.25, [0.1, 0.4])], words)).toBe('most a');
});

test('a row of few people that reaches past the next one keeps the highest and the lowest unnamed (G6)', () => {
	const rows = [row('a', 0.8, [0.7, 0.9]), row('b', 0.5, [0.4, 0.6]), row('c', 0.2, [0.1, 0.3])];
	expect(highLow([...rows, row('few', 0.4, [0.05, 0.95])], words)).toBe('unclear');
});

test('and neither where they overlap, where there are none, or where one row stands alone (G6)', () => {
	expect(highLow([row('a', 0, [0, 0.1]), row('b', 0, [0, 0.1])], words)).toBe('unclear');
	expect(highLow([row('a', 0.9), row('b', 0.1)], words)).toBe('unclear');
	expect(highLow([row('a', 0.9, [0.8, 1])], words)).toBe('unclear');
	expect(highLow([], words)).toBe('');
});

test('what stands out in a drawing is what its sentence names or counts, and nothing where it names nothing', () => {
	const rows = [row('b', 0.5, [0.4, 0.6]), row('a', 0.8, [0.7, 0.9]), row('c', 0.2, [0.1, 0.3])];
	expect(namedHighLow(rows)).toEqual(['a', 'c']);
	expect(namedHighLow([...rows, row('d', 0.25, [0.1, 0.4])])).toEqual(['a']);
	expect(namedHighLow([row('a', 0.9), row('b', 0.1)])).toEqual([]);
	const joint = (id: string, jointLow?: number, jointHigh?: number) => ({
		id,
		jointLow,
		jointHigh
	});
	const cards = [joint('above', 0.1, 0.4), joint('below', -0.4, -0.1), joint('both', -0.1, 0.1)];
	expect(countedAside([...cards, joint('few')]).map(({ id }) => id)).toEqual(['above', 'below']);
});
