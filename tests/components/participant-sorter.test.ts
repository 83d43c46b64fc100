import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, expect, test } from 'vitest';
import llo from '../../src/lib/decks/llo.json';
import type { Deck } from '../../src/lib/domain/deck';
import type { Entry, Move } from '../../src/lib/domain/entry';
import type { Unnumbered } from '../../src/lib/live/outbox';
import Sorter from '../../src/lib/participant/sorting/Sorter.svelte';
import { withTexts } from './with-texts';

const deck = llo as unknown as Deck;
const cards = deck.cards.filter((card) => card.kind === 'factor').slice(0, 3);
const titles = cards.map((card) => card.text['nl']);

let entries: readonly Entry[] = [];
beforeEach(() => (entries = []));

async function open() {
	entries = [];
	const props = (): Record<string, unknown> => ({ entries });
	const { rerender, unmount } = render(Sorter, {
		props: {
			question: 'Hoe is dat nu voor jou?',
			cards,
			piles: deck.piles.factor,
			round: 'factors-1',
			entries,
			language: 'nl',
			say: (entry: Unnumbered) => {
				entries = [...entries, { ...entry, seq: entries.length + 1 }];
			}
		},
		context: await withTexts(['common', 'participant'])
	});
	return {
		unmount,
		tap: async (name: RegExp | string) => {
			await fireEvent.click(screen.getByRole('button', { name }));
			await rerender(props());
		},
		key: async (key: string, more: KeyboardEventInit = {}) => {
			await fireEvent.keyDown(document.body, { key, ...more });
			await rerender(props());
		}
	};
}

const moves = () => entries as readonly Move[];
const current = () => screen.getByRole('heading', { level: 2 }).textContent;

test('taps and keys make the same moves but for the way they came (S8)', async () => {
	const byTap = await open();
	await byTap.tap(/^Helpt mij nu/);
	await byTap.tap(/^Houdt mij nu tegen/);
	await byTap.tap(/^Sla over/);
	const tapped = moves();
	byTap.unmount();
	const byKey = await open();
	await byKey.key('1');
	await byKey.key('3');
	await byKey.key('4');
	expect(tapped.map((move) => [move.card, move.pile, move.shown])).toEqual([
		[cards[0]?.id, 'helps', 1],
		[cards[1]?.id, 'hinders', 2],
		[cards[2]?.id, 'skip', 3]
	]);
	expect(tapped.every((move) => move.via === 'tap')).toBe(true);
	expect(moves()).toEqual(tapped.map((move) => ({ ...move, via: 'key' })));
});

test('undo takes the last card back into the hand (S8)', async () => {
	const sorter = await open();
	await sorter.tap(/^Helpt mij nu/);
	expect(current()).toBe(titles[1]);
	await sorter.tap('Terug');
	expect(moves().at(-1)).toMatchObject({ card: cards[0]?.id, pile: null });
	expect(current()).toBe(titles[0]);
	expect(screen.getByRole('button', { name: 'Terug' })).toBeDisabled();
});

test('the key for undo takes the last card back too', async () => {
	const sorter = await open();
	await sorter.key('2');
	await sorter.key('z', { ctrlKey: true });
	expect(moves().at(-1)).toMatchObject({ card: cards[0]?.id, pile: null, via: 'key' });
});

test('a card put off comes back after the others and is no move', async () => {
	const sorter = await open();
	await sorter.tap('Later');
	expect(entries).toEqual([]);
	expect(current()).toBe(titles[1]);
	await sorter.key('1');
	await sorter.key('1');
	expect(current()).toBe(titles[0]);
});

test('a key typed in a field moves no card', async () => {
	await open();
	const field = document.body.appendChild(document.createElement('input'));
	await fireEvent.keyDown(field, { key: '1' });
	field.remove();
	expect(entries).toEqual([]);
});

test('the last card gives the review, and a card there can be moved to another pile', async () => {
	const sorter = await open();
	for (const key of ['1', '1', '1']) await sorter.key(key);
	expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Alle kaarten liggen');
	await sorter.tap(`Verplaats ${titles[0]}`);
	await sorter.tap('Houdt mij nu tegen');
	expect(moves().at(-1)).toMatchObject({ card: cards[0]?.id, pile: 'hinders', via: 'menu' });
});
