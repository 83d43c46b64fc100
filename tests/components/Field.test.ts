import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import Field from '../../src/lib/ui/Field.svelte';

test('label, hint and error belong to the field', () => {
	render(Field, {
		props: { label: 'Code', value: '', hint: '8 cijfers', error: 'Te kort', inputmode: 'numeric' }
	});
	const field = screen.getByRole('textbox', { name: /Code/ });
	expect(field).toHaveAccessibleDescription('8 cijfers Te kort');
	expect(field).toBeInvalid();
	expect(screen.getByRole('alert')).toHaveTextContent('Te kort');
});

test('a field without an error is valid and its alert is empty', () => {
	render(Field, { props: { label: 'Code', value: '' } });
	expect(screen.getByRole('textbox', { name: /Code/ })).toBeValid();
	expect(screen.getByRole('alert')).toBeEmptyDOMElement();
});

test('an error that comes later is spoken by a region that was there before', async () => {
	const { rerender } = render(Field, { props: { label: 'Code', value: '' } });
	const region = screen.getByRole('alert');
	await rerender({ error: 'Te kort' });
	expect(region).toHaveTextContent('Te kort');
});

test('what is typed reaches the owner as text, also from a number field', async () => {
	const oninput = vi.fn();
	render(Field, { props: { label: 'Aantal', value: '', type: 'number', oninput } });
	await fireEvent.input(screen.getByRole('spinbutton'), { target: { value: '12' } });
	expect(oninput).toHaveBeenLastCalledWith('12');
});

test('more than one line makes a text area', async () => {
	const oninput = vi.fn();
	render(Field, { props: { label: 'Notitie', value: 'a', lines: 4, oninput } });
	const area = screen.getByRole('textbox', { name: /Notitie/ });
	expect(area.tagName).toBe('TEXTAREA');
	await fireEvent.input(area, { target: { value: 'twee\nregels' } });
	expect(oninput).toHaveBeenLastCalledWith('twee\nregels');
});
