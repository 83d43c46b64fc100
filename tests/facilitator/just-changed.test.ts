import { expect, test } from 'vitest';
import { createJustChanged } from '../../src/lib/facilitator/just-changed';

test('a step pressed just as somebody else made one is not made on top of it (L3)', () => {
	let now = 0;
	const watch = createJustChanged(() => now);
	watch.came(1, false);
	expect(watch.meantBefore('goto')).toBe(false);
	now = 5_000;
	watch.came(2, false);
	now += 100;
	expect([watch.meantBefore('next'), watch.meantBefore('goto')]).toEqual([true, true]);
	// what does not move the talk is as good as ever
	expect([watch.meantBefore('note'), watch.meantBefore('timer')]).toEqual([false, false]);
	now += 300;
	expect(watch.meantBefore('next')).toBe(false);
});

test('one’s own steps, and five hundred people who come in, hold nothing up', () => {
	let now = 0;
	const watch = createJustChanged(() => now);
	watch.came(1, false);
	watch.came(2, true);
	for (let join = 0; join < 500; join++) watch.came(2, false);
	now += 1;
	expect(watch.meantBefore('next')).toBe(false);
});
