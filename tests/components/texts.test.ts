import { afterEach, expect, test } from 'vitest';
import { createLanguage } from '../../src/lib/messages/texts.svelte';

afterEach(() => document.documentElement.removeAttribute('lang'));

test('texts are there after they were asked for', async () => {
	const holder = createLanguage('nl');
	expect(holder.has(['common'])).toBe(false);
	expect(() => holder.texts('common')).toThrow('<Texts>');
	await holder.need(['common']);
	expect(holder.has(['common'])).toBe(true);
	expect(holder.texts('common').close).toBe('Sluiten');
});

test('turning the language turns every section at once', async () => {
	const holder = createLanguage('nl');
	await holder.need(['common', 'home']);
	const turning = holder.turn('en');
	expect(holder.current).toBe('nl');
	expect(holder.texts('common').close).toBe('Sluiten');
	await turning;
	expect(holder.current).toBe('en');
	expect(holder.texts('common').close).toBe('Close');
	expect(holder.texts('home').join).toBe('Join');
});

test('of two turns the last one stands', async () => {
	const holder = createLanguage('nl');
	await holder.need(['common']);
	await Promise.all([holder.turn('en'), holder.turn('nl')]);
	expect(holder.current).toBe('nl');
	expect(holder.texts('common').close).toBe('Sluiten');
});

test('a section asked for while the language turns comes in the new language', async () => {
	const holder = createLanguage('nl');
	await holder.need(['common']);
	await Promise.all([holder.turn('en'), holder.need(['home'])]);
	expect(holder.current).toBe('en');
	expect(holder.has(['common', 'home'])).toBe(true);
	expect(holder.texts('home').join).toBe('Join');
});
