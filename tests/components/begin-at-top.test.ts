import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import TopThree from '$lib/participant/questions/TopThree.svelte';
import { withTexts } from './with-texts';

test('who chose far down a list reads the next screen of the same question from its top', async () => {
	const scrolled = vi.spyOn(globalThis, 'scrollTo').mockImplementation(() => {});
	const cards = builtInDecks[0]!.cards.filter(({ kind }) => kind === 'factor').slice(0, 12);
	const context = await withTexts(['common', 'afterCards']);
	render(TopThree, {
		props: { question: 'Wat is het belangrijkst?', cards, language: 'nl', done: () => {} },
		context
	});
	await fireEvent.click(screen.getAllByRole('checkbox')[0]!);
	expect(scrolled).not.toHaveBeenCalled();
	await fireEvent.click(screen.getByRole('button', { name: /^Verder/ }));
	await screen.findByRole('heading', { name: 'Waarom?' });
	expect(scrolled).toHaveBeenCalledWith(0, 0);
	scrolled.mockRestore();
});
