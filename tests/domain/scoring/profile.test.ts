import type { Letter } from '$lib/domain/deck';
import { letterOf, profileOf } from '$lib/domain/scoring/profile';
import type { AxisScore, Side, Strength } from '$lib/domain/scoring/score';
import { describe, expect, it } from 'vitest';

function anAxis(strength: Strength, side: Side | undefined, complete = true): AxisScore {
	const counts = { cards: 12, helps: 0, hinders: 0, neutral: 0, skip: 0, n: 0, d: 0 };
	return {
		axis: 'intrinsic',
		...counts,
		balance: undefined,
		strength,
		side,
		complete,
		margin: 0,
		signIndex: 0.5
	};
}

describe('the letter of two sides', () => {
	it.each([
		[1, 1, 'A'],
		[1, -1, 'B'],
		[-1, 1, 'C'],
		[-1, -1, 'D'],
		[1, undefined, undefined],
		[undefined, -1, undefined],
		[undefined, undefined, undefined]
	] as const)('%s inside and %s outside is %s (S3)', (inside, outside, letter) => {
		expect(letterOf(inside, outside)).toBe(letter);
	});
});

describe('the status of a profile', () => {
	it('is firm only when both axes are clear (S3)', () => {
		const clear = anAxis('clear', 1);
		const leaning = anAxis('leaning', -1);
		expect(profileOf(clear, clear)).toMatchObject({ status: 'firm', letter: 'A' });
		expect(profileOf(clear, leaning)).toMatchObject({ status: 'provisional', letter: 'B' });
		expect(profileOf(leaning, clear)).toMatchObject({ status: 'provisional', letter: 'C' });
		expect(profileOf(leaning, leaning)).toMatchObject({ status: 'provisional', letter: 'D' });
	});

	it.each<[Side | undefined, Side | undefined, Letter[]]>([
		[undefined, 1, ['A', 'C']],
		[undefined, -1, ['B', 'D']],
		[1, undefined, ['A', 'B']],
		[-1, undefined, ['C', 'D']],
		[undefined, undefined, ['A', 'B', 'C', 'D']]
	])('is none with the letters still possible at %s and %s (S3)', (inside, outside, letters) => {
		const axis = (side: Side | undefined) => anAxis(side === undefined ? 'mixed' : 'clear', side);
		expect(profileOf(axis(inside), axis(outside))).toEqual({
			status: 'none',
			letter: undefined,
			candidates: letters,
			incomplete: false
		});
	});

	it('is none without candidates when either axis is incomplete (S2)', () => {
		const clear = anAxis('clear', 1);
		const short = anAxis('clear', 1, false);
		for (const profile of [profileOf(clear, short), profileOf(short, clear)]) {
			expect(profile).toMatchObject({ status: 'none', candidates: [], incomplete: true });
		}
	});
});
