import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asClock, leftOf } from '../../src/lib/domain/steering/time-left';
import { createServerClock } from '../../src/lib/live/server-clock';

const NOON = Date.UTC(2026, 10, 24, 12);
const HOUR = 3_600_000;

/** A device whose clock is wrong, and whose steady clock counts from some other moment. */
function device(wrongBy: number, started = 5_000) {
	let real = NOON;
	let wrong = wrongBy;
	const clock = createServerClock(
		() => real - NOON + started,
		() => real + wrong
	);
	return {
		clock,
		pass: (milliseconds: number) => (real += milliseconds),
		setRight: () => (wrong = 0),
		/** The server's word, this long on its way. */
		hear: (late = 0) => clock.heard(real - late),
		off: () => clock.now() - real
	};
}

describe('the time left on a screen (L5)', () => {
	const fiveMinutes = { state: 'running', endsAt: NOON + 300_000 } as const;

	test.each([-25 * HOUR, -3 * HOUR, 7 * HOUR, 400 * 24 * HOUR])(
		'is right on a device that is %i milliseconds wrong',
		(wrongBy) => {
			const { clock, hear, pass } = device(wrongBy);
			hear();
			pass(60_000);
			expect(asClock(leftOf(fiveMinutes, clock.now()) ?? 0)).toBe('4:00');
		}
	);

	test('stays right when somebody sets the clock of the device in the middle', () => {
		const one = device(-3 * HOUR);
		one.hear();
		one.setRight();
		expect(one.off()).toBe(0);
	});

	test('is the device’s own until the server is heard', () => {
		expect(device(-HOUR).off()).toBe(-HOUR);
	});

	test('a word that was long on its way does not set it back', () => {
		const one = device(HOUR);
		one.hear(40);
		one.pass(15_000);
		one.hear(9_000);
		expect(one.off()).toBe(-40);
	});

	test('a new line counts anew: the server’s own clock may have been set', () => {
		const one = device(HOUR);
		one.clock.heard(NOON + HOUR);
		one.clock.renewed();
		one.hear(10);
		expect(one.off()).toBe(-10);
	});

	test('is never ahead of the server, and behind it by no more than the quickest word took', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -1e10, max: 1e10 }),
				fc.array(fc.tuple(fc.nat(60_000), fc.nat(20_000)), { minLength: 1, maxLength: 20 }),
				(wrongBy, words) => {
					const one = device(wrongBy);
					for (const [after, late] of words) {
						one.pass(after);
						one.hear(late);
					}
					const quickest = Math.min(...words.map(([, late]) => late));
					expect(one.off()).toBe(0 - quickest);
				}
			)
		);
	});
});
