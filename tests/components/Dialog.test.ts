import { fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import Dialog from '../../src/lib/ui/Dialog.svelte';

const children = createRawSnippet(() => ({ render: () => '<p>Weet je het zeker?</p>' }));

function opener(): HTMLButtonElement {
	const button = document.createElement('button');
	document.body.append(button);
	button.focus();
	return button;
}

const props = { open: true, title: 'Stoppen', closeLabel: 'Sluiten', children };

test('a dialog is named by its title and shows its text', () => {
	render(Dialog, { props });
	expect(screen.getByRole('dialog', { name: /Stoppen/ })).toHaveTextContent('Weet je het zeker?');
});

test('what cannot be undone is an alertdialog that is read out whole', () => {
	render(Dialog, { props: { ...props, kind: 'alert' } });
	expect(screen.getByRole('alertdialog')).toHaveAccessibleDescription('Weet je het zeker?');
});

test('the close button closes it, says so once and gives the focus back', async () => {
	const button = opener();
	const onclose = vi.fn();
	render(Dialog, { props: { ...props, onclose } });
	expect(button).not.toHaveFocus();
	await fireEvent.click(screen.getByRole('button', { name: /Sluiten/ }));
	expect(screen.queryByRole('dialog')).toBeNull();
	expect(onclose).toHaveBeenCalledTimes(1);
	expect(button).toHaveFocus();
	button.remove();
});

test('Escape closes the dialog and nothing beneath it', async () => {
	const beneath = vi.fn();
	document.addEventListener('keydown', beneath);
	const onclose = vi.fn();
	render(Dialog, { props: { ...props, onclose } });
	await fireEvent.keyDown(screen.getByText('Weet je het zeker?'), { key: 'Escape' });
	expect(screen.queryByRole('dialog')).toBeNull();
	expect(onclose).toHaveBeenCalledTimes(1);
	expect(beneath).not.toHaveBeenCalled();
	document.removeEventListener('keydown', beneath);
});

test('other keys pass through the dialog', async () => {
	const beneath = vi.fn();
	document.addEventListener('keydown', beneath);
	render(Dialog, { props });
	await fireEvent.keyDown(screen.getByRole('dialog'), { key: 'a' });
	expect(beneath).toHaveBeenCalledTimes(1);
	document.removeEventListener('keydown', beneath);
});

test('a tap beside a plain dialog closes it; an alert stays', async () => {
	const { rerender } = render(Dialog, { props: { ...props, kind: 'alert' } });
	await fireEvent.click(screen.getByRole('alertdialog'));
	expect(screen.getByRole('alertdialog')).toBeVisible();
	await rerender({ kind: 'plain' });
	await fireEvent.click(screen.getByText('Weet je het zeker?'));
	expect(screen.getByRole('dialog')).toBeVisible();
	await fireEvent.click(screen.getByRole('dialog'));
	expect(screen.queryByRole('dialog')).toBeNull();
});

test('closed by its owner it gives the focus back too', async () => {
	const button = opener();
	const { rerender } = render(Dialog, { props });
	await rerender({ open: false });
	expect(screen.queryByRole('dialog')).toBeNull();
	expect(button).toHaveFocus();
	button.remove();
});
