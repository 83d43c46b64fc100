import { expect, test } from 'vitest';
import { commandOf, turnOf } from '../../src/lib/wall/presenter';
import { aWall } from './wall-snapshot';

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
	turnOf({ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, ...more });

test('the keys of a clicker turn, with no modifier and not while they are held', () => {
	expect(['PageDown', 'ArrowRight'].map((key) => press(key))).toEqual(['next', 'next']);
	expect(['PageUp', 'ArrowLeft'].map((key) => press(key))).toEqual(['back', 'back']);
	expect(['b', 'B', '.'].map((key) => press(key))).toEqual(['blank', 'blank', 'blank']);
	expect(press('b', { ctrlKey: true })).toBeUndefined();
	expect(press('PageDown', { repeat: true })).toBeUndefined();
	expect(press('x')).toBeUndefined();
});

test('a turn names the stage it was pressed on, and an empty wall comes back (L3)', () => {
	const snapshot = aWall('sort');
	expect(commandOf('next', snapshot)).toEqual({ type: 'next', from: 'sort' });
	expect(commandOf('back', snapshot)).toEqual({ type: 'back', from: 'sort' });
	expect(commandOf('blank', snapshot)).toEqual({ type: 'wall', value: 'blank' });
	const blank = { ...snapshot, switches: { ...snapshot.switches, wall: 'blank' as const } };
	expect(commandOf('blank', blank)).toEqual({ type: 'wall', value: 'follow' });
	expect(commandOf('next', aWall('sort', { lifecycle: 'ended' }))).toBeUndefined();
});
