import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { messages } from '../../src/lib/messages/common/nl';
import {
	applyPreferences,
	defaultPreferences,
	keepPreferences,
	readPreferences
} from '../../src/lib/ui/preferences';
import Preferences from '../../src/lib/ui/Preferences.svelte';

const languages = [
	{ value: 'nl', label: 'Nederlands' },
	{ value: 'en', label: 'English' }
];
const props = {
	texts: messages.preferences,
	failed: messages.notLoaded,
	preferences: defaultPreferences,
	languages,
	language: 'nl'
};

test('the menu opens by its button and stays open while a person tries things', async () => {
	const onchange = vi.fn();
	render(Preferences, { props: { ...props, onchange } });
	expect(screen.queryByRole('dialog')).toBeNull();
	await fireEvent.click(screen.getByRole('button', { name: /Taal en lezen/ }));
	await fireEvent.click(await screen.findByRole('radio', { name: /^Groot/ }));
	await fireEvent.click(screen.getByRole('radio', { name: /Meer ruimte/ }));
	await fireEvent.click(screen.getByRole('radio', { name: /Donker/ }));
	await fireEvent.click(screen.getByRole('radio', { name: /English/ }));
	expect(onchange.mock.calls.flat()).toEqual([
		{ text: 'large' },
		{ spacing: 'wide' },
		{ theme: 'dark' },
		{ language: 'en' }
	]);
	expect(screen.getByRole('dialog', { name: /Taal en lezen/ })).toBeVisible();
});

test('each language is named in itself and marked as such (WCAG 3.1.2)', async () => {
	render(Preferences, { props: { ...props, onchange: () => {} } });
	await fireEvent.click(screen.getByRole('button', { name: /Taal en lezen/ }));
	expect(await screen.findByText('English')).toHaveAttribute('lang', 'en');
	expect(screen.getByRole('radio', { name: /Nederlands/ })).toBeChecked();
});

test('what is kept is read back', () => {
	const chosen = {
		theme: 'dark',
		text: 'larger',
		spacing: 'wide',
		contrast: 'more',
		motion: 'less',
		speech: 'normal',
		language: 'en'
	} as const;
	keepPreferences(localStorage, chosen);
	expect(readPreferences(localStorage)).toEqual(chosen);
});

test.each([
	['nothing', null],
	['no JSON', '{'],
	['null', 'null'],
	['a list', '[1]'],
	['values we do not know', '{"theme":"pink","text":7,"spacing":null,"language":3}'],
	['a prototype', '{"__proto__":{"theme":"dark"}}']
])('%s in the storage gives the defaults', (_, kept) => {
	expect(readPreferences({ getItem: () => kept })).toEqual(defaultPreferences);
});

test('a storage that refuses throws nowhere', () => {
	const refuse = () => {
		throw new DOMException('denied', 'SecurityError');
	};
	expect(readPreferences({ getItem: refuse })).toEqual(defaultPreferences);
	expect(() => keepPreferences({ setItem: refuse }, defaultPreferences)).not.toThrow();
	expect(readPreferences(undefined)).toEqual(defaultPreferences);
});

test('the root element carries what differs from the default and nothing else', () => {
	const root = document.createElement('html');
	const chosen = { theme: 'dark', text: 'large', spacing: 'wide', contrast: 'more' } as const;
	applyPreferences(root, { ...defaultPreferences, ...chosen, speech: 'normal' });
	expect({ ...root.dataset }).toEqual({ ...chosen, speech: 'normal' });
	applyPreferences(root, defaultPreferences);
	expect({ ...root.dataset }).toEqual({});
});
