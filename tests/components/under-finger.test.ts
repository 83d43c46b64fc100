import { afterEach, beforeEach, expect, test } from 'vitest';
import { createUnderFinger } from '../../src/lib/facilitator/steering/under-finger';

let newest = 'practice';
let shown = 'practice';
let pressed: string[] = [];
let stop = () => {};
const button = document.createElement('button');
const field = document.createElement('input');

beforeEach(() => {
	newest = shown = 'practice';
	pressed = [];
	const finger = createUnderFinger<string>({
		shown: () => shown,
		newest: () => newest,
		put: (what) => (shown = what)
	});
	stop = finger.watch();
	arrives = (state) => {
		newest = state;
		if (!finger.held()) shown = state;
	};
	button.onclick = () => pressed.push(shown);
	document.body.replaceChildren(button, field);
});
afterEach(() => stop());
let arrives: (state: string) => void;

const point = (
	type: string,
	{ on = button as Element, ...init }: PointerEventInit & { on?: Element } = {}
) =>
	on.dispatchEvent(
		new PointerEvent(type, { bubbles: true, cancelable: true, pointerId: 1, button: 0, ...init })
	);
const click = (detail: number) =>
	button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
const key = (type: string, init: KeyboardEventInit = {}) =>
	button.dispatchEvent(
		new KeyboardEvent(type, { key: 'Enter', bubbles: true, cancelable: true, ...init })
	);
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

test('while a finger is down the button says and does what it said, and then the screen is new (L3)', async () => {
	point('pointerdown');
	arrives('sort');
	expect(shown).toBe('practice');
	point('pointerup');
	click(1);
	expect(pressed).toEqual(['practice']);
	await nextTask();
	expect(shown).toBe('sort');
});

test('a touch whose click comes long after the finger is up does what it came down on (L3)', async () => {
	point('pointerdown', { pointerType: 'touch' });
	point('pointerup', { pointerType: 'touch' });
	await nextTask();
	arrives('sort');
	expect(shown).toBe('sort');
	click(1);
	expect(pressed).toEqual(['practice']);
	await nextTask();
	expect(shown).toBe('sort');
});

test('two fingers: the screen waits for the last of them', async () => {
	point('pointerdown', { pointerId: 1 });
	point('pointerdown', { pointerId: 2 });
	arrives('sort');
	point('pointerup', { pointerId: 1 });
	await nextTask();
	expect(shown).toBe('practice');
	point('pointerup', { pointerId: 2 });
	await nextTask();
	expect(shown).toBe('sort');
});

test('a key that is held down presses once, on what it came down on', async () => {
	expect(key('keydown')).toBe(true);
	click(0);
	arrives('sort');
	expect(shown).toBe('practice');
	// what the browser would make a click of
	expect(key('keydown', { repeat: true })).toBe(false);
	key('keyup');
	await nextTask();
	expect([shown, ...pressed]).toEqual(['sort', 'practice']);
});

test('a press of a voice or a screen reader is of what stands there now', () => {
	point('pointerdown');
	point('pointercancel');
	arrives('sort');
	click(0);
	expect(pressed).toEqual(['sort']);
});

test.each(['pointercancel', 'contextmenu', 'blur'])(
	'%s ends a press: nothing stands still for ever',
	async (end) => {
		point('pointerdown');
		arrives('sort');
		if (end === 'blur') window.dispatchEvent(new Event('blur'));
		else point(end);
		await nextTask();
		expect(shown).toBe('sort');
	}
);

test('a mouse let go outside the window is let go', async () => {
	point('pointerdown', { pointerType: 'mouse', buttons: 1 });
	arrives('sort');
	point('pointermove', { pointerType: 'mouse', buttons: 1, on: document.body });
	await nextTask();
	expect(shown).toBe('practice');
	point('pointermove', { pointerType: 'mouse', buttons: 0, on: document.body });
	await nextTask();
	expect(shown).toBe('sort');
});

test('what is no button holds nothing up', () => {
	point('pointerdown', { on: field });
	field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
	point('pointerdown', { button: 2 });
	arrives('sort');
	expect(shown).toBe('sort');
});
