import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import Choice from '../../src/lib/ui/Choice.svelte';

const options = [
	{ value: 'yes', label: 'Ja' },
	{ value: 'some', label: 'Een beetje', hint: 'Het klopt niet helemaal' },
	{ value: 'no', label: 'Nee' }
];
const props = { legend: 'Past dit bij jou?', options, value: undefined };

test('the options are one group of radio buttons under the question', () => {
	render(Choice, { props });
	expect(screen.getByRole('group', { name: /Past dit bij jou/ })).toBeVisible();
	const radios = screen.getAllByRole('radio');
	expect(radios).toHaveLength(3);
	expect(new Set(radios.map((radio) => radio.getAttribute('name'))).size).toBe(1);
});

test('nothing is chosen until a person chooses', () => {
	render(Choice, { props });
	for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
});

test('a tap anywhere on the card chooses it and tells the owner', async () => {
	const onchange = vi.fn();
	render(Choice, { props: { ...props, onchange } });
	await fireEvent.click(screen.getByText('Nee'));
	expect(screen.getByRole('radio', { name: /Nee/ })).toBeChecked();
	expect(onchange).toHaveBeenCalledExactlyOnceWith('no');
	await fireEvent.click(screen.getByText('Ja'));
	expect(screen.getByRole('radio', { name: /Nee/ })).not.toBeChecked();
	expect(onchange).toHaveBeenLastCalledWith('yes');
});

test('the hint of an option describes its radio button', () => {
	render(Choice, { props });
	expect(screen.getByRole('radio', { name: /Een beetje/ })).toHaveAccessibleDescription(
		'Het klopt niet helemaal'
	);
});

test('two groups on a page do not share a choice', async () => {
	render(Choice, { props });
	render(Choice, { props: { ...props, legend: 'En dit?' } });
	const [first, second] = screen.getAllByRole('radio', { name: /Ja/ });
	await fireEvent.click(first!);
	await fireEvent.click(second!);
	expect(first).toBeChecked();
	expect(second).toBeChecked();
});

test('a disabled group takes no answer', () => {
	render(Choice, { props: { ...props, disabled: true } });
	for (const radio of screen.getAllByRole('radio')) expect(radio).toBeDisabled();
});
