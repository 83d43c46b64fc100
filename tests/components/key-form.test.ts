import { render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import KeyForm from '../../src/lib/research/KeyForm.svelte';
import { withTexts } from './with-texts';

test('a researcher’s key is hidden while typed, may be pasted, and is sent as it was given', async () => {
	const sent: unknown[] = [];
	vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
		sent.push(JSON.parse(String(init.body)));
		return new Response(null, { status: 204 });
	});
	const onenter = vi.fn();
	render(KeyForm, { props: { onenter }, context: await withTexts(['research', 'common']) });
	const field = screen.getByLabelText<HTMLInputElement>(/sleutel/i);
	expect(field.type).toBe('password');
	const key = `Aé ${'x'.repeat(90)}!?:;`;
	field.value = key;
	field.dispatchEvent(new Event('input', { bubbles: true }));
	screen.getByRole('button').click();
	await expect.poll(() => onenter).toHaveBeenCalledOnce();
	expect(sent).toEqual([{ role: 'researcher', key }]);
	vi.unstubAllGlobals();
});
