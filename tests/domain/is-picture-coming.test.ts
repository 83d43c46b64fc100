import { expect, test } from 'vitest';
import { isPictureComing } from '$lib/domain/is-picture-coming';

test('a picture is promised from the people it needs, by those who laid their own cards (D2, D15)', () => {
	const open = (finished: number, own?: number) =>
		isPictureComing({ state: 'open', finished, own }, 5);
	expect([open(4), open(5), open(9, 4), open(9, 5)]).toEqual([false, true, false, true]);
	expect(isPictureComing({ state: 'open', finished: 7 }, 8)).toBe(false);
});

test('one that is made comes, whoever is left; one that is shown, and that of no round, does not (D2)', () => {
	for (const state of ['closed', 'previewed'] as const) {
		expect(isPictureComing({ state, finished: 0, own: 0 }, 5)).toBe(true);
	}
	expect(isPictureComing({ state: 'released', finished: 9 }, 5)).toBe(false);
	expect(isPictureComing(undefined, 5)).toBe(false);
});
