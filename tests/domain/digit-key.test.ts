import { expect, test } from 'vitest';
import { digitOfKey } from '$lib/domain/digit-key';

const key = (key: string, code: string, shiftKey = false) => digitOfKey({ key, code, shiftKey });

test('a key is the digit it types, in every script', () => {
	expect(key('1', 'Digit1')).toBe(1);
	expect(key('4', 'Numpad4')).toBe(4);
	// Arabic, Persian, Devanagari, full-width
	expect(['١', '۲', '३', '４'].map((one) => key(one, 'Digit9'))).toEqual([1, 2, 3, 4]);
	// a phone says no place
	expect(key('2', '')).toBe(2);
	expect(key('٠', 'Digit1')).toBeUndefined();
	expect(key('0', 'Digit0')).toBeUndefined();
});

test('where digits need Shift the place of a key counts', () => {
	// French, Czech, a dead key
	expect([key('&', 'Digit1'), key('é', 'Digit2'), key('"', 'Digit3')]).toEqual([1, 2, 3]);
	expect([key('+', 'Digit1'), key('Dead', 'Digit4')]).toEqual([1, 4]);
	// and with Shift it types the digit
	expect(key('1', 'Digit1', true)).toBe(1);
	expect(key('!', 'Digit1', true)).toBeUndefined();
});

test('on a number pad that types none the place counts, letters and zero lay nothing', () => {
	expect([key('End', 'Numpad1'), key('ArrowDown', 'Numpad2')]).toEqual([1, 2]);
	expect(key('Insert', 'Numpad0')).toBeUndefined();
	expect(key('End', 'End')).toBeUndefined();
	expect(key('a', 'KeyQ')).toBeUndefined();
	expect(key('Enter', 'NumpadEnter')).toBeUndefined();
});
