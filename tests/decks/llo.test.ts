import { describe, expect, test } from 'vitest';
import { handOf, pileOf, type Work } from '$lib/domain/deck';
import { unmarked } from '$lib/decks/deck-references';
import { llo } from './a-deck';

const deck = llo();
const ids = (kind: 'factor' | 'need') => deck.cards.filter((card) => card.kind === kind);

describe('the deck llo', () => {
	test('has 42 factor cards and 22 needs, factors first', () => {
		expect(ids('factor')).toHaveLength(42);
		expect(ids('need')).toHaveLength(22);
		expect(deck.cards.slice(0, 42).every(({ kind }) => kind === 'factor')).toBe(true);
	});

	test.each<Work>(['employed', 'not-employed'])(
		'gives a person who is %s a short set of 24 with 12 on each axis',
		(work) => {
			const hand = handOf(deck, 'factor', 'core', work);
			expect(hand.filter(({ axis }) => axis === 'intrinsic')).toHaveLength(12);
			expect(hand.filter(({ axis }) => axis === 'external')).toHaveLength(12);
		}
	);

	test('gives the full set with 20 cards about the person and at least 17 about the surroundings', () => {
		const external = (work: Work) =>
			handOf(deck, 'factor', 'full', work).filter(({ axis }) => axis === 'external').length;
		const hand = handOf(deck, 'factor', 'full', 'employed');
		expect(hand.filter(({ axis }) => axis === 'intrinsic')).toHaveLength(20);
		expect([external('employed'), external('not-employed'), external('unsaid')]).toEqual([
			20, 19, 17
		]);
	});

	test('names a source for every card, and every source it lists is used', () => {
		const used = new Set(deck.cards.flatMap(({ sources }) => sources.map(unmarked)));
		expect(deck.cards.every(({ sources }) => sources.length > 0)).toBe(true);
		expect(Object.keys(deck.sources).sort()).toEqual([...used].sort());
	});

	test('swaps three pairs, and each card of a pair names the other', () => {
		const pairs = deck.cards.flatMap(({ id, swap }) => (swap ? [[id, swap]] : []));
		expect(pairs).toHaveLength(6);
		for (const [id, swap] of pairs) {
			expect(deck.cards.find((card) => card.id === swap)?.swap).toBe(id);
		}
	});

	test('has needs that each answer a factor card that exists (G6)', () => {
		const factors = new Set(ids('factor').map(({ id }) => id));
		for (const need of ids('need')) {
			expect(need.answers?.length).toBeGreaterThan(0);
			expect(need.answers?.filter((answer) => !factors.has(answer))).toEqual([]);
		}
	});

	test('takes the personal dimension as the axis in you (METHOD §2)', () => {
		for (const card of ids('factor')) {
			expect(card.axis === 'intrinsic').toBe(card.dimension === 'personal');
		}
	});

	test('lays helps and hinders on either side of neutral, with skip last (S0)', () => {
		expect(deck.piles.factor.map(({ id, score }) => [id, score])).toEqual([
			['helps', 1],
			['neutral', 0],
			['hinders', -1],
			['skip', null]
		]);
		expect(deck.piles.need.map(({ id, score }) => [id, score])).toEqual([
			['need', 1],
			['have', 0],
			['no-need', -1],
			['skip', null]
		]);
		expect(pileOf(deck, 'factor', 'skip')?.role).toBe('skip');
	});

	test('says now on every pile but skip and have (METHOD §7)', () => {
		const piles = [...deck.piles.factor, ...deck.piles.need];
		const without = piles.filter(({ text }) => !/\bnu\b/.test(text.nl ?? '')).map(({ id }) => id);
		expect(without).toEqual(['skip', 'have', 'skip']);
	});

	test('calls a sort complete from two thirds of an axis (S2)', () => {
		expect(deck.thresholds).toEqual({
			clear: { n: 6, d: 3, balance: 0.2 },
			leaning: { n: 3, d: 1 },
			placed: 2 / 3
		});
	});

	test('never says anonymous', () => {
		expect(JSON.stringify(deck)).not.toMatch(/anoniem|anonym/i);
	});
});
