import type { Letter } from '$lib/domain/deck';
import { scoreSort } from '$lib/domain/scoring/score-sort';
import type { Status } from '$lib/domain/scoring/score';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCard, aDeck, aSort, axisCards, sidesOf } from '../small-deck';

const SILENT = { emphasis: [], blocker: undefined };

/** Scores helps and hinders per axis, the other cards neutral. */
function scored(
	perAxis: number,
	counts: readonly [number, number, number, number],
	rest = 'neutral'
) {
	const inside = axisCards('intrinsic', perAxis);
	const outside = axisCards('external', perAxis);
	const deck = aDeck([...inside, ...outside]);
	const sort = aSort({
		...sidesOf(inside, counts[0], counts[1], rest),
		...sidesOf(outside, counts[2], counts[3], rest)
	});
	const score = scoreSort(deck, deck.cards, sort, SILENT);
	if (score === undefined) throw new Error('a deck with axes has a score');
	return score;
}

const VECTORS: readonly [
	counts: [number, number, number, number],
	status: Status,
	letters: Letter[],
	strength?: string
][] = [
	[[8, 2, 7, 1], 'firm', ['A']],
	[[9, 3, 2, 8], 'firm', ['B']],
	[[2, 7, 6, 3], 'firm', ['C']],
	[[1, 9, 0, 8], 'firm', ['D']],
	[[5, 4, 2, 8], 'provisional', ['B']],
	[[4, 4, 6, 1], 'none', ['A', 'C'], 'mixed'],
	[[1, 0, 7, 2], 'none', ['A', 'C'], 'few'],
	[[0, 0, 0, 0], 'none', ['A', 'B', 'C', 'D'], 'few'],
	[[4, 1, 6, 2], 'provisional', ['A']],
	[[11, 8, 8, 11], 'provisional', ['B']],
	[[7, 7, 3, 3], 'none', ['A', 'B', 'C', 'D'], 'mixed']
];

describe('the profile of a sort', () => {
	for (const [counts, status, letters, strength] of VECTORS) {
		const sizes = counts[0] + counts[1] > 12 ? [20] : [12, 20];
		for (const size of sizes) {
			it(`scores (${counts}) of ${size} cards an axis as ${status} ${letters.join('/')} (S7)`, () => {
				const { profile, intrinsic } = scored(size, counts);
				expect(profile.status).toBe(status);
				expect(profile.candidates).toEqual(letters);
				expect(profile.letter).toBe(status === 'none' ? undefined : letters[0]);
				expect(profile.incomplete).toBe(false);
				if (strength !== undefined) expect(intrinsic.strength).toBe(strength);
			});
		}
	}

	it('gives a person who sorts everything neutral no letter (S3)', () => {
		expect(scored(12, [0, 0, 0, 0]).profile.letter).toBeUndefined();
	});

	it('gives an incomplete sort no letter and no candidates, however clear it is (S2)', () => {
		const { profile, intrinsic, alternatives } = scored(12, [7, 0, 7, 0], 'skip');
		expect(intrinsic.strength).toBe('clear');
		expect(intrinsic.skip).toBe(5);
		expect(profile).toEqual({
			status: 'none',
			letter: undefined,
			candidates: [],
			incomplete: true
		});
		expect(alternatives.weighted.letter).toBeUndefined();
	});

	it('calls a sort complete at exactly two thirds, though the deck writes 0.6667 (S2)', () => {
		expect(scored(12, [8, 0, 8, 0], '').profile.letter).toBe('A');
		expect(scored(12, [8, 0, 7, 0], '').profile.incomplete).toBe(true);
		expect(scored(20, [14, 0, 14, 0], '').profile.incomplete).toBe(false);
		expect(scored(20, [13, 0, 14, 0], '').profile.incomplete).toBe(true);
	});

	it('does not score a deck without axes (S0)', () => {
		const deck = aDeck(axisCards('intrinsic', 3), { axes: [] });
		expect(scoreSort(deck, deck.cards, aSort({ in1: 'helps' }), SILENT)).toBeUndefined();
	});

	it('counts no own cards, no needs and no cards the person did not get (S1)', () => {
		const inside = axisCards('intrinsic', 4);
		const need = aCard('need1', { kind: 'need', axis: 'intrinsic' });
		const deck = aDeck([...inside, need]);
		const sort = aSort({ in1: 'helps', in4: 'helps', own1: 'helps', need1: 'need' });
		const score = scoreSort(deck, [...inside.slice(0, 3), need], sort, SILENT);
		expect(score?.intrinsic).toMatchObject({ cards: 3, helps: 1, n: 1 });
	});

	it('reads piles by their score, whatever they are called (S0)', () => {
		const inside = axisCards('intrinsic', 3);
		const own = aDeck([]).piles;
		const renamed = own.factor.map((pile) => ({ ...pile, id: `${pile.id}-renamed` }));
		const deck = aDeck(inside, { piles: { ...own, factor: renamed } });
		const sort = aSort({ in1: 'helps-renamed', in2: 'hinders-renamed', in3: 'skip-renamed' });
		const score = scoreSort(deck, inside, sort, SILENT);
		expect(score?.intrinsic).toMatchObject({ helps: 1, hinders: 1, neutral: 0, skip: 1 });
	});

	it('turns A into D when every helps and hinders change places (S3)', () => {
		const turned: Record<string, string> = { A: 'D', B: 'C', C: 'B', D: 'A' };
		const count = fc.integer({ min: 0, max: 6 });
		fc.assert(
			fc.property(count, count, count, count, (a, b, c, d) => {
				const one = scored(12, [a, b, c, d]).profile;
				const other = scored(12, [b, a, d, c]).profile;
				expect(other.status).toBe(one.status);
				expect([...other.candidates].sort()).toEqual(
					one.candidates.map((letter) => turned[letter]).sort()
				);
			})
		);
	});
});
