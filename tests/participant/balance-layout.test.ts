import { expect, test } from 'vitest';
import { balanceLayout, ON_A_PAN } from '../../src/lib/participant/talk/balance-layout';

const weighed = (lean: number, helps: readonly string[] = [], hinders: readonly string[] = []) => ({
	lean,
	helps,
	hinders
});
const sides = (lean: number, mirrored = false) => {
	const { pans } = balanceLayout(weighed(lean), mirrored);
	return Object.fromEntries(pans.map((pan) => [pan.side, pan.move.y]));
};

test('what weighs most hangs lowest, and the other side as much higher (S1)', () => {
	for (const mirrored of [false, true]) {
		const helped = sides(0.5, mirrored);
		expect(helped['helps']).toBeGreaterThan(0);
		expect(helped['hinders']).toBe(-(helped['helps'] ?? 0));
		expect(sides(-0.5, mirrored)['hinders']).toBe(helped['helps']);
	}
});

test('without a side it stands level (S2)', () => {
	expect(balanceLayout(weighed(0, ['a'], ['b']), false).turn).toBe(0);
	expect(sides(0)).toEqual({ helps: 0, hinders: 0 });
});

test('it tips further the more of the cards lie on one side, and a lead of one in nine is seen', () => {
	const turns = [0, 1 / 9, 0.2, 0.5, 0.8, 1].map(
		(lean) => -balanceLayout(weighed(lean), false).turn
	);
	expect(turns).toEqual([...turns].sort((a, b) => a - b));
	expect(new Set(turns).size).toBe(turns.length);
	expect(turns[1]).toBeGreaterThan(3);
	expect(balanceLayout(weighed(7), false).turn).toBe(balanceLayout(weighed(1), false).turn);
});

test('from right to left what helps lies at the right, as its pile does', () => {
	const x = (mirrored: boolean) =>
		balanceLayout(weighed(0.4, ['a'], ['b']), mirrored).pans.map((pan) => pan.cards[0]?.x ?? 0);
	const [helps = 0, hinders = 0] = x(false);
	expect(helps).toBeLessThan(hinders);
	expect(x(true)).toEqual([hinders, helps]);
});

test('at most three cards lie on a pan, the heaviest in the middle, none over another or outside', () => {
	const { pans, width, height } = balanceLayout(weighed(1, ['a', 'b', 'c', 'd'], []), false);
	const [helps, hinders] = pans;
	expect(helps?.cards).toHaveLength(ON_A_PAN);
	expect(helps?.cards[1]?.id).toBe('a');
	expect(hinders?.cards).toEqual([]);
	for (const [at, card] of (helps?.cards ?? []).entries()) {
		const next = helps?.cards[at + 1];
		if (next) expect(next.x - card.x).toBeGreaterThanOrEqual(card.size);
		expect(card.x + (helps?.move.x ?? 0)).toBeGreaterThanOrEqual(0);
		expect(card.x + card.size).toBeLessThanOrEqual(width);
		expect(card.y + card.size + (helps?.move.y ?? 0)).toBeLessThanOrEqual(height);
	}
});
