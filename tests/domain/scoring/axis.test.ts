import { scoreAxis } from '$lib/domain/scoring/axis';
import { describe, expect, it } from 'vitest';
import { aDeck, aSort, axisCards, sidesOf } from '../small-deck';

const deck = aDeck([]);

function axisOf(helps: number, hinders: number, cards = 40) {
	const own = axisCards('intrinsic', cards);
	const sort = aSort(sidesOf(own, helps, hinders));
	return scoreAxis(own, sort, deck.piles.factor, 'intrinsic', deck.thresholds);
}

describe('scoring one axis', () => {
	it('counts helps, hinders and neutral, and takes the balance over the first two (S1)', () => {
		expect(axisOf(8, 2, 12)).toMatchObject({
			axis: 'intrinsic',
			cards: 12,
			helps: 8,
			hinders: 2,
			neutral: 2,
			skip: 0,
			n: 10,
			d: 6,
			balance: 0.6,
			strength: 'clear',
			side: 1,
			complete: true,
			margin: 3
		});
	});

	it('has no balance and no side where nothing takes a side (S1)', () => {
		expect(axisOf(0, 0)).toMatchObject({ balance: undefined, strength: 'few', side: undefined });
	});

	it.each([
		[2, 0, 'few', undefined],
		[1, 1, 'few', undefined],
		[3, 0, 'leaning', 1],
		[2, 1, 'leaning', 1],
		[2, 2, 'mixed', undefined],
		[5, 0, 'leaning', 1],
		[6, 0, 'clear', 1],
		[0, 6, 'clear', -1],
		[4, 2, 'leaning', 1],
		[5, 2, 'clear', 1],
		[2, 5, 'clear', -1],
		[9, 6, 'clear', 1],
		[10, 7, 'leaning', 1],
		[12, 8, 'clear', 1],
		[13, 9, 'leaning', 1]
	] as const)('calls %i helps and %i hinders %s (S2)', (helps, hinders, strength, side) => {
		expect(axisOf(helps, hinders)).toMatchObject({ strength, side });
	});

	it('takes its bounds from the deck (S2)', () => {
		const own = axisCards('intrinsic', 12);
		const thresholds = { ...deck.thresholds, clear: { n: 10, d: 3, balance: 0.2 } };
		const sort = aSort(sidesOf(own, 8, 1));
		const score = scoreAxis(own, sort, deck.piles.factor, 'intrinsic', thresholds);
		expect(score.strength).toBe('leaning');
	});

	it('lets weights count in helps and hinders, and not in what was placed (S5)', () => {
		const own = axisCards('intrinsic', 6);
		const weights = new Map([
			['in1', 2],
			['in3', 2]
		]);
		const sort = aSort({ in1: 'helps', in2: 'hinders', in3: 'neutral' });
		const score = scoreAxis(own, sort, deck.piles.factor, 'intrinsic', deck.thresholds, weights);
		expect(score).toMatchObject({ helps: 2, hinders: 1, neutral: 1, complete: false });
	});
});
