import { expect, test } from 'vitest';
import { shortcutOf } from '../../src/lib/facilitator/shortcuts';

const press = (key: string, change: object = {}) =>
	shortcutOf({
		key,
		ctrlKey: false,
		metaKey: false,
		altKey: false,
		repeat: false,
		target: null,
		...change
	});

test('five keys do something and the others nothing', () => {
	expect(['ArrowRight', 'ArrowLeft', 'b', 'F', '?'].map((key) => press(key))).toEqual([
		'next',
		'back',
		'blank',
		'freeze',
		'help'
	]);
	expect(['Enter', ' ', 'x', 'ArrowUp', '1'].map((key) => press(key))).toEqual([
		undefined,
		undefined,
		undefined,
		undefined,
		undefined
	]);
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
