import { expect, test } from 'vitest';
import { shortcutOf, SHORTCUTS } from '../../src/lib/facilitator/steering/shortcut-of';

const press = (key: string, change: object = {}, clicker = false) =>
	shortcutOf(
		{
			key,
			ctrlKey: false,
			metaKey: false,
			altKey: false,
			repeat: false,
			target: document.body,
			...change
		},
		clicker
	);

test('every key of the list does what the list says, in either case, and no key is there twice', () => {
	const all = SHORTCUTS.flatMap((one): readonly (readonly [string, string])[] => one.keys);
	for (const [key, does] of all) {
		expect([key, press(key)]).toEqual([key, does]);
		if (key.length === 1) expect(press(key.toUpperCase())).toBe(does);
	}
	expect(new Set(all.map(([key]) => key)).size).toBe(all.length);
	expect([' ', 'x', 'ArrowUp', 'Escape', '9'].map((key) => press(key))).toEqual(
		Array(5).fill(undefined)
	);
});

test.each(['ctrlKey', 'metaKey', 'altKey', 'repeat'])(
	'a key with %s is not ours (2.1.4)',
	(held) => {
		expect(press('b', { [held]: true })).toBeUndefined();
	}
);

test('keys that are typed or that a choice uses stay there (2.1.4)', () => {
	for (const name of ['input', 'textarea', 'select'] as const) {
		expect(press('b', { target: document.createElement(name) })).toBeUndefined();
		expect(press('ArrowRight', { target: document.createElement(name) })).toBeUndefined();
	}
	expect(press('b', { target: document.createElement('button') })).toBe('blank');
});

test('Enter belongs to what has the focus; only with nothing focused it presses the large button', () => {
	expect(press('Enter')).toBe('act');
	expect(press('Enter', { target: document.createElement('button') })).toBeUndefined();
});

test('a clicker goes through the steps only where it was asked for', () => {
	expect(['PageDown', 'PageUp'].map((key) => press(key))).toEqual([undefined, undefined]);
	expect(['PageDown', 'PageUp'].map((key) => press(key, {}, true))).toEqual(['next', 'back']);
});
