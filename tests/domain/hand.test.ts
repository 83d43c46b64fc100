import { expect, test } from 'vitest';
import { handOfRound, inOwnOrder, workOf } from '$lib/domain/hand';
import { waitingCards } from '$lib/participant/sorting/waiting-cards';
import { aCard, aDeck, axisCards } from './small-deck';

const deck = aDeck([
	...axisCards('intrinsic', 6),
	aCard('boss', { for: 'employed', swap: 'office' }),
	aCard('office', { for: 'not-employed', swap: 'boss' }),
	aCard('childcare', { kind: 'need' })
]);
const factors = { part: 'factors' } as const;
const ids = (cards: readonly { id: string }[]) => cards.map((card) => card.id);

test('the dialogue decides which swap cards there are, unless it asks each person', () => {
	expect(workOf({ work: 'employed' }, 'not-employed')).toBe('employed');
	expect(workOf({ work: 'ask' }, 'not-employed')).toBe('not-employed');
});

test('who would rather not say gets the cards for all', () => {
	const hand = (said: string | undefined) =>
		ids(handOfRound(deck, { size: 'core', work: 'ask' }, said, factors));
	expect(hand(undefined)).toEqual(['in1', 'in2', 'in3', 'in4', 'in5', 'in6']);
	expect(hand('unsaid')).toEqual(hand(undefined));
	expect(hand('employed')).toContain('boss');
	expect(hand('employed')).not.toContain('office');
});

test('a needs round has the need cards, a replace round only the cards it names', () => {
	const settings = { size: 'core', work: 'employed' } as const;
	expect(ids(handOfRound(deck, settings, undefined, { part: 'needs' }))).toEqual(['childcare']);
	const again = { part: 'replace', cards: ['in2', 'boss'] } as const;
	expect(ids(handOfRound(deck, settings, undefined, again))).toEqual(['in2', 'boss']);
	const asked = { size: 'core', work: 'ask' } as const;
	// whoever has no work never got the card about a boss, whatever is put again
	expect(ids(handOfRound(deck, asked, 'not-employed', again))).toEqual(['in2']);
});

test('each person has an order of their own, the same on every device', () => {
	const hand = axisCards('intrinsic', 12);
	expect(inOwnOrder(hand, 7)).toEqual(inOwnOrder(hand, 7));
	expect(ids(inOwnOrder(hand, 7)).sort()).toEqual(ids(hand).sort());
	const orders = new Set(
		Array.from({ length: 50 }, (_, seed) => ids(inOwnOrder(hand, seed)).join())
	);
	expect(orders.size).toBe(50);
});

test('a card put off comes after the others, and those put off in the order of putting off', () => {
	const order = ['a', 'b', 'c', 'd'];
	const none = () => false;
	expect(waitingCards(order, none, [])).toEqual(order);
	expect(waitingCards(order, none, ['c', 'a'])).toEqual(['b', 'd', 'c', 'a']);
	expect(waitingCards(order, (card) => card === 'c', ['c', 'a'])).toEqual(['b', 'd', 'a']);
});
