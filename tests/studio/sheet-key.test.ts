import { describe, expect, test } from 'vitest';
import { sheetKey, type SheetWish } from '$lib/studio/sheet-key';

const size = { rows: 3, columns: 2 };
const where = {
	at: { row: 1, column: 0 },
	size,
	editing: false,
	kind: 'text',
	rtl: false
} as const;
const press = (
	keys: string,
	how: Partial<Parameters<typeof sheetKey>[1]> = {}
): SheetWish | undefined => {
	const parts = keys.split('+');
	const key = parts.at(-1) ?? '';
	return sheetKey(
		{
			key,
			ctrl: parts.includes('Ctrl'),
			shift: parts.includes('Shift'),
			alt: parts.includes('Alt')
		},
		{ ...where, ...how }
	);
};
const go = (row: number, column: number) => ({ kind: 'go', to: { row, column } });
const leave = (row: number, column: number) => ({ kind: 'leave', to: { row, column } });

describe('on a cell', () => {
	test('arrows go to the next one and stop at the edges', () => {
		expect(press('ArrowUp')).toEqual(go(0, 0));
		expect(press('ArrowLeft')).toEqual(go(1, 0));
		expect(press('ArrowRight')).toEqual(go(1, 1));
		expect(press('Ctrl+ArrowDown')).toEqual(go(2, 0));
		expect(press('Ctrl+End')).toEqual(go(2, 1));
	});
	test('arrows follow the direction of the page', () => {
		expect(press('ArrowLeft', { rtl: true })).toEqual(go(1, 1));
	});
	test('Enter, F2 and a letter begin to type; a tick is turned', () => {
		expect(press('Enter')).toEqual({ kind: 'edit' });
		expect(press('F2')).toEqual({ kind: 'edit' });
		expect(press('m')).toEqual({ kind: 'edit', typed: 'm' });
		expect(press(' ', { kind: 'tick' })).toEqual({ kind: 'toggle' });
	});
	test('rows are moved, added and taken away by keys', () => {
		expect(press('Alt+ArrowDown')).toEqual({ kind: 'move', by: 1 });
		expect(press('Ctrl+Enter')).toEqual({ kind: 'add' });
		expect(press('Ctrl+Delete')).toEqual({ kind: 'remove' });
		expect(press('Delete')).toEqual({ kind: 'clear' });
		expect(press('Ctrl+Z')).toEqual({ kind: 'undo' });
		expect(press('Ctrl+Shift+Z')).toEqual({ kind: 'redo' });
	});
	test('Tab is the browser’s: it leaves the sheet', () => {
		expect(press('Tab')).toBeUndefined();
	});
});

describe('in the field of a cell', () => {
	const editing = { editing: true };
	test('Enter goes down, and past the last row makes a new one', () => {
		expect(press('Enter', editing)).toEqual(leave(2, 0));
		expect(press('Enter', { ...editing, at: { row: 2, column: 0 } })).toEqual({ kind: 'add' });
	});
	test('Tab goes on, and out at the end', () => {
		expect(press('Tab', editing)).toEqual(leave(1, 1));
		expect(press('Shift+Tab', { ...editing, at: { row: 0, column: 0 } })).toEqual({ kind: 'out' });
	});
	test('letters and arrows are the field’s', () => {
		expect(press('m', editing)).toBeUndefined();
		expect(press('ArrowLeft', editing)).toBeUndefined();
		expect(press('Alt+ArrowDown', { ...editing, kind: 'choice' })).toBeUndefined();
	});
});
