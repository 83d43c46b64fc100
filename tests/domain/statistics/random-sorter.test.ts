import { describe, expect, test } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import { handOf, type Deck } from '$lib/domain/deck';
import { pooledNet } from '$lib/domain/statistics/pooled-net';
import { net } from '$lib/domain/statistics/net';
import { randomSorter } from '$lib/domain/statistics/random-sorter';

const deck = builtInDecks[0] as Deck;

test.each([
	['core', 0.12, 0.62],
	['full', 0.23, 0.56]
] as const)(
	'a random sorter of the %s set is firm in %s and provisional in %s (S2)',
	(size, firm, provisional) => {
		const cells = randomSorter(handOf(deck, 'factor', size, 'employed'), deck.thresholds);
		expect(cells.A + cells.B + cells.C + cells.D).toBeCloseTo(firm, 2);
		expect(cells.provisional).toBeCloseTo(provisional, 2);
		expect(Object.values(cells).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
	}
);

describe('a net share over dialogues (G1)', () => {
	const even = (dialogues: number) =>
		Array.from({ length: dialogues }, () => ({ up: 3, down: 1, n: 6 }));

	test('dialogues that are all alike take the floor of the design effect', () => {
		// n̄ = 6: deff 1.25; t of 11 degrees 2.200985
		const found = pooledNet(even(12), 1);
		expect(found?.net).toBeCloseTo(1 / 3, 12);
		expect(found?.interval?.low).toBeCloseTo(net(28.8, 9.6, 57.6, 2.2009852)?.low ?? 0, 7);
	});

	test('fewer than three dialogues of one size give no interval, and more cards a wider one', () => {
		expect(pooledNet(even(2), 24)).toEqual({ net: 1 / 3, interval: undefined, joint: undefined });
		const { interval, joint } = pooledNet(even(12), 24) ?? {};
		expect(joint?.low).toBeLessThan(interval?.low ?? -1);
		expect(pooledNet([], 1)).toBeUndefined();
	});

	test('people who agree with their dialogue widen it', () => {
		const apart = Array.from({ length: 12 }, (_, at) =>
			at % 2 ? { up: 6, down: 0, n: 6 } : { up: 0, down: 2, n: 6 }
		);
		expect(pooledNet(apart, 1)?.net).toBeCloseTo(1 / 3, 12);
		expect(pooledNet(apart, 1)?.interval?.low).toBeLessThan(
			(pooledNet(even(12), 1)?.interval?.low ?? 0) - 0.1
		);
	});
});
