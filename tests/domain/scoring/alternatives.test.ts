import type { Card } from '$lib/domain/deck';
import { disagrees, type Said } from '$lib/domain/scoring/alternatives';
import { scoreSort } from '$lib/domain/scoring/score-sort';
import { describe, expect, it } from 'vitest';
import { aCard, aDeck, aSort, axisCards, sidesOf } from '../small-deck';

const inside = axisCards('intrinsic', 12);
const outside = axisCards('external', 12);

function scored(
	piles: Record<string, string>,
	said: Partial<Said> = {},
	cards: readonly Card[] = [...inside, ...outside]
) {
	const deck = aDeck(cards);
	const score = scoreSort(deck, cards, aSort(piles), { emphasis: [], blocker: undefined, ...said });
	if (score === undefined) throw new Error('a deck with axes has a score');
	return score;
}

describe('the alternatives beside the letter', () => {
	it('count the emphasised cards twice where they help or hinder (S5)', () => {
		// intrinsic 4 against 5; in1 in2 in3 help and count twice: 7 against 5
		const piles = { ...sidesOf(inside, 4, 5), ...sidesOf(outside, 7, 1) };
		const score = scored(piles, { emphasis: ['in1', 'in2', 'in3'] });
		expect(score.profile).toMatchObject({ letter: 'C', status: 'provisional' });
		expect(score.alternatives.weighted).toEqual({ intrinsic: 1, external: 1, letter: 'A' });
		expect(disagrees(score, score.alternatives.weighted)).toBe(true);
	});

	it('do not count an emphasised card that lies on neutral (S5)', () => {
		const piles = { ...sidesOf(inside, 4, 5), ...sidesOf(outside, 7, 1) };
		const { weighted } = scored(piles, { emphasis: ['in12'] }).alternatives;
		expect(weighted).toEqual({ intrinsic: undefined, external: 1, letter: undefined });
	});

	it('need three cards and a lead of two for a side (S5)', () => {
		const alternative = (helps: number, hinders: number) =>
			scored({ ...sidesOf(inside, helps, hinders), ...sidesOf(outside, 7, 1) }).alternatives
				.weighted.intrinsic;
		expect(alternative(2, 0)).toBeUndefined();
		expect(alternative(3, 0)).toBe(1);
		expect(alternative(3, 2)).toBeUndefined();
		expect(alternative(3, 1)).toBe(1);
		expect(alternative(1, 3)).toBe(-1);
	});

	it('look only at motivation and confidence inside for will, and at all outside (S5)', () => {
		const facets = ['motivation', 'motivation', 'confidence', 'confidence', 'health'];
		const cards = inside.map((card, index) => ({ ...card, facet: facets[index] ?? 'skills' }));
		// the four will cards hinder 1 against 3; the other eight all help
		const piles: Record<string, string> = { ...sidesOf(inside, 12, 0), ...sidesOf(outside, 2, 8) };
		Object.assign(piles, { in2: 'hinders', in3: 'hinders', in4: 'hinders' });
		const score = scored(piles, {}, [...cards, ...outside]);
		expect(score.profile.letter).toBe('B');
		expect(score.alternatives.will).toEqual({ intrinsic: -1, external: -1, letter: 'D' });
	});

	it('leave contestable cards out for strict, on both axes (S5)', () => {
		const contestable = (card: Card, index: number) => ({ ...card, contestable: index < 5 });
		const cards = [...inside.map(contestable), ...outside.map(contestable)];
		// 6 against 4 inside: of the contestable five all help, so 1 against 4 is left
		const piles = { ...sidesOf(inside, 6, 4), ...sidesOf(outside, 7, 0) };
		const score = scored(piles, {}, cards);
		expect(score.profile.letter).toBe('A');
		expect(score.alternatives.strict).toEqual({
			intrinsic: -1,
			external: undefined,
			letter: undefined
		});
	});

	it('count the axis of the blocker card as hindering, wherever that card lies (S5)', () => {
		const piles = { ...sidesOf(inside, 8, 2), ...sidesOf(outside, 7, 1) };
		const score = scored(piles, { blocker: 'out1' });
		expect(score.profile.letter).toBe('A');
		expect(score.alternatives.blocker).toEqual({ intrinsic: 1, external: -1, letter: 'B' });
		expect(disagrees(score, score.alternatives.blocker)).toBe(true);
	});

	it('change nothing for a person without a blocker, and say nothing for one not asked (S5)', () => {
		const piles = { ...sidesOf(inside, 8, 2), ...sidesOf(outside, 7, 1) };
		expect(scored(piles, { blocker: null }).alternatives.blocker.letter).toBe('A');
		expect(scored(piles, { blocker: 'own-card-1' }).alternatives.blocker.letter).toBe('A');
		expect(scored(piles).alternatives.blocker).toEqual({
			intrinsic: undefined,
			external: undefined,
			letter: undefined
		});
	});

	it('never take a need for the blocker of an axis (S5)', () => {
		const need = aCard('need1', { kind: 'need', axis: 'external' });
		const piles = { ...sidesOf(inside, 8, 2), ...sidesOf(outside, 7, 1) };
		const score = scored(piles, { blocker: 'need1' }, [...inside, ...outside, need]);
		expect(score.alternatives.blocker.letter).toBe('A');
	});

	it('disagree only where both give a side on the same axis (S5)', () => {
		const piles = { ...sidesOf(inside, 4, 4), ...sidesOf(outside, 7, 1) };
		const score = scored(piles);
		expect(disagrees(score, { intrinsic: -1, external: 1, letter: 'C' })).toBe(false);
		expect(disagrees(score, { intrinsic: 1, external: undefined, letter: undefined })).toBe(false);
		expect(disagrees(score, { intrinsic: undefined, external: -1, letter: undefined })).toBe(true);
	});
});
