import { expect, test } from 'vitest';
import { asClock, leftOf } from '../../../src/lib/domain/steering/time-left';

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
