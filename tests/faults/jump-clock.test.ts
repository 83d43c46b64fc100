import { expect, test } from 'vitest';
import { jumpClock } from './jump-clock';

test('a clock that jumps a year on and back, and stands wrong at a restart, orders nothing, counts nobody out and erases nothing', async () => {
	expect(await jumpClock(1, 8)).toMatchObject({ jumps: 6, wrong: 0, damaged: [] });
});
