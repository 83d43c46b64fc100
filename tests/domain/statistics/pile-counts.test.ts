import { describe, expect, test } from 'vitest';
import type { Pile } from '$lib/domain/deck';
import { pileCounts } from '$lib/domain/statistics/pile-counts';
import type { Sort } from '$lib/domain/sort';
import { card } from '../disclosure/small-deck';

const pile = (id: string, role: Pile['role'] = 'answer'): Pile => ({
	id,
	score: null,
	role,
	text: {},
	hint: {},
	openmoji: []
});
const piles = [pile('a'), pile('b'), pile('c'), pile('d'), pile('skip', 'skip')];
const sort = (placed: Record<string, string>): Sort =>
	new Map(
		Object.entries(placed).map(([id, on], at) => [
			id,
			{ card: id, pile: on, position: at + 1, changes: 0, via: 'paper' as const }
		])
	);

describe('cards on piles that take no side (S0)', () => {
	// x: 3 on a, 1 on b; y: 2 on b, 2 on c; z: one skip, one on d
	const found = pileCounts([card('x'), card('y'), card('z')], piles, [
		sort({ x: 'a', y: 'b', z: 'skip' }),
		sort({ x: 'a', y: 'b', z: 'd' }),
		sort({ x: 'a', y: 'c' }),
		sort({ x: 'b', y: 'c' })
	]);

	test('are counted a pile; a skipped card is on none', () => {
		expect(found.piles).toEqual(['a', 'b', 'c', 'd']);
		expect(found.cards.map(({ counts }) => counts)).toEqual([
			[3, 1, 0, 0],
			[0, 2, 2, 0],
			[0, 0, 0, 1]
		]);
		expect(found.cards.map(({ topShare }) => topShare)).toEqual([0.75, 0.5, 1]);
		expect(found.cards.map(({ consensus }) => consensus)).toEqual([undefined, undefined, 'd']);
	});

	test('entropy and κ, worked out by hand (G8)', () => {
		// −(0.75 ln 0.75 + 0.25 ln 0.25)/ln 4, and ln 2/ln 4
		expect(found.cards[0]?.entropy).toBeCloseTo(0.405639, 5);
		expect(found.cards[1]?.entropy).toBeCloseTo(0.5, 12);
		expect(found.cards[2]?.entropy).toBe(0);
		// P: x 6/12, y 4/12, mean 5/12; π: .375 .375 .25 0, Σπ² = .34375; κ = .072917 / .65625
		expect(found.agreement?.fleiss).toBeCloseTo(0.111111, 5);
		// p_e = Σπ(1−π)/3 = .65625/3 = .21875; AC1 = (.416667 − .21875)/.78125
		expect(found.agreement?.ac1).toBeCloseTo(0.253333, 5);
	});
});
