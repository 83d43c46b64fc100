import { expect, test } from 'vitest';
import type { DistributionCell } from '$lib/protocol/research-overview';
import { mostOften } from '$lib/research/most-often';

const cell = (profile: string, n: number, ends?: readonly [number, number]): DistributionCell => ({
	round: 'factors-1',
	status: 'firm',
	profile,
	n,
	total: 40,
	share: n / 40,
	low: ends?.[0],
	high: ends?.[1],
	jointLow: undefined,
	jointHigh: undefined,
	deff: undefined,
	method: ends ? 'wilson_deff_t' : 'none',
	dialogues: 12,
	effective: ends ? 12 : 2
});

test('a letter is called the most frequent where its interval lies above the next (G6)', () => {
	expect(mostOften([cell('A', 6, [0.05, 0.3]), cell('B', 24, [0.4, 0.8])])).toEqual({
		kind: 'most',
		profile: 'B',
		share: 0.6
	});
});

test('and not where the two intervals touch, nor where there is none (G3, G6)', () => {
	expect(mostOften([cell('A', 16, [0.3, 0.5]), cell('B', 17, [0.31, 0.52])]).kind).toBe('unclear');
	expect(mostOften([cell('A', 4), cell('B', 24)]).kind).toBe('too-few');
});

test('nor where the third letter, of few dialogues, reaches it (G6)', () => {
	const cells = [cell('A', 6, [0.05, 0.3]), cell('B', 24, [0.4, 0.8]), cell('C', 2, [0, 0.45])];
	expect(mostOften(cells).kind).toBe('unclear');
});

test('nor of people without a letter, however many they are (G3)', () => {
	const none = [cell('A', 0, [0, 0.1]), cell('none', 40, [0.9, 1])];
	expect(mostOften(none).kind).toBe('nobody');
	expect(mostOften([]).kind).toBe('nobody');
});
