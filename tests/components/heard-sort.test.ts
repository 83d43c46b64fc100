import { virtual } from '@guidepup/virtual-screen-reader';
import { render } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import llo from '../../src/lib/decks/llo.json';
import type { Deck } from '../../src/lib/domain/deck';
import HeardSorter from './HeardSorter.svelte';
import { withTexts } from './with-texts';

const deck = llo as unknown as Deck;
const SIZE = 24;
const cards = deck.cards.filter((card) => card.kind === 'factor').slice(0, SIZE);

beforeEach(() => {
	vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 20 });
	// jsdom knows no pseudo-elements, and says so each time it is asked
	const styleOf = globalThis.getComputedStyle;
	vi.spyOn(globalThis, 'getComputedStyle').mockImplementation((element) => styleOf(element));
});
afterEach(async () => {
	await virtual.stop();
	vi.useRealTimers();
	vi.restoreAllMocks();
});

/** Long enough for the one polite message to be said. */
const pause = () => vi.advanceTimersByTimeAsync(1200);

/** What the polite region says; that it is emptied between two sentences is not heard. */
const messagesIn = (heard: readonly string[]) =>
	heard.filter((phrase) => phrase.startsWith('polite: ') && phrase.trim() !== 'polite:');

test('a whole sort is heard: each card once it has the focus, one polite message a move, then the piles', async () => {
	render(HeardSorter, {
		props: { deck, size: SIZE },
		context: await withTexts(['common', 'participant'])
	});
	await virtual.start({ container: document.body });
	for (const [at, card] of cards.entries()) {
		const before = (await virtual.spokenPhraseLog()).length;
		await virtual.press(at % 2 === 0 ? '1' : '3');
		await pause();
		const heard = (await virtual.spokenPhraseLog()).slice(before);
		const pile = at % 2 === 0 ? 'Helpt mij nu' : 'Houdt mij nu tegen';
		const said = messagesIn(heard);
		expect(said).toEqual([
			`polite: Kaart ${at + 1} van ${SIZE} ligt bij: ${pile}. Ongedaan maken kan.`
		]);
		// the focus is on the next card, or on the title of what came in its place
		const focused = document.activeElement;
		const next = cards[at + 1];
		if (next) {
			expect(focused?.getAttribute('aria-label')).toContain(next.text['nl']);
			expect(heard.some((phrase) => phrase.includes(next.text['nl'] ?? '?'))).toBe(true);
		} else expect(focused?.textContent).toBe('Alle kaarten liggen');
		expect(card.id).not.toBe('');
	}
	// undo is heard too, and brings the card back into the hand
	const before = (await virtual.spokenPhraseLog()).length;
	await virtual.press('Control+z');
	await pause();
	const heard = (await virtual.spokenPhraseLog()).slice(before);
	expect(messagesIn(heard)).toEqual([`polite: ${cards.at(-1)?.text['nl']} is terug in je hand.`]);
	expect(document.activeElement?.getAttribute('aria-label')).toContain(cards.at(-1)?.text['nl']);
});

test('who goes through a card hears its topic, its hint, the question, the piles with their count, and the tools', async () => {
	render(HeardSorter, {
		props: { deck, size: 3 },
		context: await withTexts(['common', 'participant'])
	});
	await virtual.start({ container: document.querySelector('main') ?? document.body });
	while ((await virtual.lastSpokenPhrase()) !== 'end of main') await virtual.next();
	const heard = (await virtual.spokenPhraseLog()).join('\n');
	const [card] = cards;
	const order = [
		card?.text['nl'],
		card?.hint['nl'],
		'heading, Hoe is dat nu voor jou?',
		'button, Helpt mij nu',
		'button, Maakt voor mij nu niet uit',
		'button, Houdt mij nu tegen',
		'button, Terug',
		'button, Later',
		'button, Sla over',
		'button, Mijn stapels'
	].map((words) => heard.indexOf(words ?? '?'));
	expect(order.every((at) => at >= 0)).toBe(true);
	expect(order).toEqual([...order].sort((a, b) => a - b));
});
