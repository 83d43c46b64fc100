import { expect, test } from 'vitest';
import { asClock, leftOf, longerBy } from '../../../src/lib/domain/steering/time-left';

const now = 1_000_000;
const running = { state: 'running', endsAt: now + 90_000 } as const;

test('a running clock counts down and stops at nothing (L5)', () => {
	expect(leftOf(running, now)).toBe(90_000);
	expect(leftOf(running, now + 100_000)).toBe(0);
	expect(leftOf({ state: 'paused', left: 5000 }, now)).toBe(5000);
	expect(leftOf({ state: 'none' }, now)).toBeUndefined();
});

test('the clock reads 0:00 only at the end', () => {
	expect([90_000, 61_000, 500, 0].map(asClock)).toEqual(['1:30', '1:01', '0:01', '0:00']);
});

test('two minutes more are added to what is left', () => {
	expect(longerBy(running, 2, now)).toBe(3.5);
	expect(longerBy(running, 2, now + 200_000)).toBe(2);
	expect(longerBy({ state: 'none' }, 5, now)).toBe(5);
});
