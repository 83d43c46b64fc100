import { expect, test } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import type { Axis } from '$lib/domain/deck';
import { scoreSort } from '$lib/domain/scoring/score-sort';
import type { Sort } from '$lib/domain/sort';
import { careOf } from '$lib/participant/talk/how-sure';

const deck = builtInDecks[0]!;
const hand = (['intrinsic', 'external'] as Axis[]).flatMap((axis) =>
	deck.cards.filter((card) => card.kind === 'factor' && card.axis === axis).slice(0, 12)
);

/** Piles by first letter, of the twelve cards in you and twelve around you; a dot is not laid. */
function said(inYou: string, around: string) {
	const names: Record<string, string> = { h: 'helps', n: 'neutral', t: 'hinders', s: 'skip' };
	const sort = new Map(
		[...(inYou + around)].flatMap((letter, at) => {
			const pile = deck.piles.factor.find(({ id }) => id === names[letter]);
			return pile ? [[hand[at]!.id, { pile: pile.id }]] : [];
		})
	) as unknown as Sort;
	const score = scoreSort(deck, hand, sort, { emphasis: [], blocker: undefined });
	return score && careOf(score, deck.thresholds);
}

test('who laid every card is not told that they did not: many lie aside', () => {
	expect(said('hhhtssssssss', 'hhhhttttnnnn')).toBe('skipped');
	expect(said('ssssssssssss', 'ssssssssssss')).toBe('skipped');
});

test('who laid few is told so, whatever lies aside', () => {
	expect(said('hhht........', 'hhhhttttnnnn')).toBe('unlaid');
	expect(said('sss.........', 'hhhhttttnnnn')).toBe('unlaid');
	expect(said('............', '............')).toBe('unlaid');
});

test('a difference is called small where it is', () => {
	expect(said('hhhhhttttnnn', 'hhhhhhhhhttt')).toBe('near');
});

test('four to none is no small difference: it is of a few cards', () => {
	expect(said('hhhhnnnnnnnn', 'hhhhhhhhhttt')).toBe('thin');
});

test('nothing is said of a clear result, nor of one that has no side', () => {
	expect(said('hhhhhhhhhttt', 'ttttttttthhh')).toBeUndefined();
	expect(said('hhhhttttnnnn', 'hhhhhhhhhttt')).toBeUndefined();
});
