import { describe, expect, test } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';
import { withCardMoved, withCards, withCell, withoutCard } from '$lib/studio/edit-cards';
import { withSides, withoutSides } from '$lib/studio/edit-sides';
import { placeOf } from '$lib/studio/parts';

const draft: DraftDeck = { ...builtInDecks[0]!, taken: [] };
const factors = (deck: DraftDeck) => deck.cards.filter(({ kind }) => kind === 'factor');
const card = (deck: DraftDeck, id: string) => deck.cards.find((one) => one.id === id);

describe('cards of a draft', () => {
	test('a new card comes after the one that was chosen, with an id of its words', () => {
		const [first] = factors(draft);
		const next = withCards(draft, 'nl', [{ text: 'De bus', axis: 'external' }], first?.id);
		expect(factors(next)[1]).toMatchObject({ id: 'de-bus', axis: 'external', core: true });
		expect(factors(next)[1]?.text['nl']).toBe('De bus');
	});

	test('a topic brings its dimension and its side', () => {
		const facet = draft.facets.find(({ dimension }) => dimension === 'social')!;
		const [first] = factors(draft);
		const next = withCell(draft, 'nl', { row: first!.id, column: 'facet', value: facet.id });
		expect(card(next, first!.id)).toMatchObject({ dimension: 'social', axis: 'external' });
	});

	test('two cards become a pair, and a card that goes leaves no half of one', () => {
		const next = withCards(draft, 'nl', [{ text: 'Mijn baas' }, { text: 'Mijn begeleider' }]);
		const paired = withCell(next, 'nl', {
			row: 'mijn-baas',
			column: 'swap',
			value: 'mijn-begeleider'
		});
		expect(card(paired, 'mijn-begeleider')).toMatchObject({
			swap: 'mijn-baas',
			for: 'not-employed'
		});
		const alone = card(withoutCard(paired, 'mijn-baas'), 'mijn-begeleider');
		expect(alone?.swap).toBeUndefined();
		expect(alone?.for).toBe('all');
	});

	test('cards move among their own kind', () => {
		const ids = factors(draft).map(({ id }) => id);
		const moved = factors(withCardMoved(draft, 'factor', 0, 2)).map(({ id }) => id);
		expect(moved.slice(0, 3)).toEqual([ids[1], ids[2], ids[0]]);
	});

	test('without sides no card has one, and with sides nothing else changed', () => {
		const without = withoutSides(draft);
		expect(without.cards.some(({ axis }) => axis)).toBe(false);
		expect(withSides(without, ['in jou', 'om je heen']).axes.map(({ id }) => id)).toEqual([
			'intrinsic',
			'external'
		]);
		expect(without.cards.map(({ id }) => id)).toEqual(draft.cards.map(({ id }) => id));
	});

	test('a path leads to its cell', () => {
		const [, second] = factors(draft);
		expect(placeOf(draft, `cards.${second?.id}.hint.nl`)).toEqual({
			part: 'cards',
			cell: { row: 1, column: 1 }
		});
		expect(placeOf(draft, 'questions.factor.nl')).toEqual({ part: 'piles' });
		expect(placeOf(draft, `cards.${second?.id}.openmoji`)).toEqual({ part: 'pictures' });
	});
});
