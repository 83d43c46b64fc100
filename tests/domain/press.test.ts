import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	asked,
	begin,
	NO_PRESSES,
	painted,
	release,
	REST_MS,
	verdict,
	type Presses
} from '$lib/domain/press';

/** A press of one finger or key from down to up, on what stands there at the time. */
function press(presses: Presses, by: string, at: number, held = 0) {
	const down = begin(presses, by, at);
	return { does: verdict(down, by), after: release(down, by, at + held) };
}
const seen = (at: number) => painted(asked(NO_PRESSES), at);

test('a press before the first paint of a question does nothing, and one after it answers', () => {
	expect(press(asked(NO_PRESSES), 'touch', 10).does).toBe('nudge');
	// it came down before, although it is heard after
	expect(press(seen(10), 'touch', 9).does).toBe('nudge');
	expect(press(seen(10), 'touch', 10).does).toBe('take');
});

test('a press answers the question it began on and no other', () => {
	const down = begin(seen(10), 'mouse', 20);
	expect(verdict(down, 'mouse')).toBe('take');
	const next = painted(asked(down), 30);
	expect(verdict(next, 'mouse')).toBe('nudge');
	expect(press(next, 'touch', 40).does).toBe('take');
});

test('the same finger or key rests from when it was let go, another one does not', () => {
	const { after } = press(seen(0), 'Digit1', 100, 700);
	const next = painted(asked(after), 810);
	expect(press(next, 'Digit1', 800 + REST_MS - 1).does).toBe('nudge');
	expect(press(next, 'Digit1', 800 + REST_MS).does).toBe('take');
	expect(press(next, 'Digit2', 815).does).toBe('take');
});

test('who taps on and on is heard once until they pause', () => {
	let presses = seen(0);
	const does: string[] = [];
	for (let at = 100; at < 1500; at += 200) {
		const tap = press(presses, 'touch', at, 50);
		does.push(tap.does);
		presses = tap.does === 'take' ? painted(asked(tap.after), at + 60) : tap.after;
	}
	expect(does.filter((one) => one === 'take')).toHaveLength(1);
});

test('the first of two presses counts, though it is heard when the second has begun', () => {
	const first = release(begin(seen(0), 'touch', 100, 'touch 1'), 'touch', 101);
	const second = begin(first, 'touch', 102, 'touch 2');
	expect(verdict(second, 'touch 1')).toBe('take');
	expect(verdict(second, 'touch 2')).toBe('nudge');
});

test('a press of nobody does nothing', () => {
	expect(verdict(seen(0), 'touch')).toBe('nudge');
});

test('whatever is pressed, no answer is unseen and none follows a tap by accident', () => {
	const act = fc.record({
		after: fc.integer({ min: 0, max: 500 }),
		held: fc.integer({ min: 0, max: 500 }),
		/** until what comes next is painted */
		paint: fc.integer({ min: 1, max: 400 }),
		by: fc.constantFrom('mouse', 'touch', 'Digit1', 'Digit2')
	});
	fc.assert(
		fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
			let presses = asked(NO_PRESSES);
			let now = 0;
			let paints = 50;
			const lifted = new Map<string, number>();
			for (const { after, held, paint, by } of acts) {
				now += after;
				if (now >= paints) presses = painted(presses, paints);
				const tap = press(presses, by, now, held);
				const hasSeen = now >= paints;
				const rested = now - (lifted.get(by) ?? -Infinity) >= REST_MS;
				expect(tap.does).toBe(hasSeen && rested ? 'take' : 'nudge');
				now += held;
				lifted.set(by, now);
				presses = tap.after;
				if (tap.does === 'take') {
					presses = asked(presses);
					paints = now + paint;
				}
			}
		})
	);
});

test('four cards a second by different keys lose none', () => {
	let presses = seen(0);
	for (let card = 0; card < 24; card++) {
		const tap = press(presses, `Digit${(card % 3) + 1}`, 250 * (card + 1), 80);
		expect(tap.does).toBe('take');
		presses = painted(asked(tap.after), 250 * (card + 1) + 150);
	}
});
