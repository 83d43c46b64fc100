import { expect, test } from 'vitest';
import { clockOf } from '../../src/lib/wall/clock';

test('the wall shows what is left and stands at 0:00 when it is over (L5)', () => {
	expect(clockOf({ state: 'running', endsAt: 65_000 }, 0)).toBe('1:05');
	expect(clockOf({ state: 'running', endsAt: 65_000 }, 70_000)).toBe('0:00');
	expect(clockOf({ state: 'paused', left: 30_000 }, 0)).toBe('0:30');
	expect(clockOf({ state: 'none' }, 0)).toBeUndefined();
});
