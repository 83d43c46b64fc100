import { cardCounts } from '$lib/domain/statistics/card-counts';
import { net } from '$lib/domain/statistics/net';
import { normalQuantile } from '$lib/domain/numbers/normal';
import { consensus, polarisation } from '$lib/domain/statistics/polarisation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCard, aDeck, aSort } from '../small-deck';

const Z = normalQuantile(0.975);

describe('the counts of a card', () => {
	it('are among those who placed it, apart from those who skipped or only got it (G1)', () => {
		const deck = aDeck([aCard('a'), aCard('b')]);
		const hand = ['a', 'b'];
		const people = [
			{ hand, sort: aSort({ a: 'helps', b: 'hinders' }) },
			{ hand, sort: aSort({ a: 'hinders' }) },
			{ hand, sort: aSort({ a: 'neutral', b: 'skip' }) },
			{ hand: ['a'], sort: aSort({ a: 'helps', own1: 'helps' }) }
		];
		const [a, b] = cardCounts(deck.cards, deck.piles.factor, people);
		expect(a).toMatchObject({ card: 'a', got: 4, helps: 2, hinders: 1, neutral: 1, placed: 4 });
		expect(a?.net?.net).toBe(0.25);
		expect(b).toMatchObject({ card: 'b', got: 3, hinders: 1, skip: 1, placed: 1 });
		expect(b?.consensus).toBe('hinders');
	});

	it('of a card nobody placed have no net, polarisation or consensus (G1, G2)', () => {
		const deck = aDeck([aCard('a')]);
		expect(cardCounts(deck.cards, deck.piles.factor, [])).toEqual([
			{
				card: 'a',
				got: 0,
				helps: 0,
				hinders: 0,
				neutral: 0,
				skip: 0,
				placed: 0,
				net: undefined,
				polarisation: undefined,
				consensus: undefined
			}
		]);
	});
});

describe('the net share', () => {
	it('has the Bonett-Price interval worked by hand (G1)', () => {
		// (9−3)/14 ± z·√((12/14 − 36/196)/14)
		const result = net(8, 2, 12, Z);
		expect(result?.net).toBe(0.5);
		expect(result?.low).toBeCloseTo(6 / 14 - 0.429877, 5);
		expect(result?.high).toBeCloseTo(6 / 14 + 0.429877, 5);
	});

	it('of nobody there is none', () => {
		expect(net(0, 0, 0, Z)).toBeUndefined();
	});

	it('turns its sign with the piles, and stays within −1 and 1 (G1)', () => {
		const count = fc.integer({ min: 0, max: 50 });
		fc.assert(
			fc.property(count, count, count, (h, s, u) => {
				const one = net(h, s, h + s + u, Z);
				const other = net(s, h, h + s + u, Z);
				if (one === undefined || other === undefined) {
					expect(h + s + u).toBe(0);
					return;
				}
				expect(one.net).toBeCloseTo(-other.net, 12);
				expect(one.low).toBeCloseTo(-other.high, 12);
				expect(one.low).toBeGreaterThanOrEqual(-1);
				expect(one.high).toBeLessThanOrEqual(1);
			})
		);
	});
});

describe('polarisation', () => {
	it('is 1 half against half, 0.27 with many neutral, 0 when unanimous or all neutral (G2)', () => {
		expect(polarisation(4, 4, 8)).toBe(1);
		expect(polarisation(4, 4, 30)).toBeCloseTo(0.27, 2);
		expect(polarisation(9, 0, 9)).toBe(0);
		expect(polarisation(0, 0, 9)).toBe(0);
		expect(polarisation(0, 0, 0)).toBeUndefined();
	});

	it('is the variance of helps 1, neutral 0 and hinders −1 (G2)', () => {
		const count = fc.integer({ min: 0, max: 30 });
		fc.assert(
			fc.property(count, count, fc.integer({ min: 1, max: 30 }), (h, s, u) => {
				const scores = [
					...Array<number>(h).fill(1),
					...Array<number>(s).fill(-1),
					...Array<number>(u).fill(0)
				];
				const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
				const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
				expect(polarisation(h, s, h + s + u)).toBeCloseTo(squares / scores.length, 10);
			})
		);
	});
});

describe('consensus', () => {
	it('is the pile of at least nine in ten (G2)', () => {
		expect(consensus({ helps: 9, hinders: 1, neutral: 0 })).toBe('helps');
		expect(consensus({ helps: 8, hinders: 1, neutral: 0 })).toBeUndefined();
		expect(consensus({ helps: 0, hinders: 0, neutral: 3 })).toBe('neutral');
		expect(consensus({ helps: 0, hinders: 0, neutral: 0 })).toBeUndefined();
		for (let tens = 1; tens <= 50; tens++) {
			expect(consensus({ helps: tens, hinders: 9 * tens, neutral: 0 })).toBe('hinders');
		}
	});
});
