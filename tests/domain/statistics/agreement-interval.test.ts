import { expect, test } from 'vitest';
import { agreementIntervals } from '$lib/domain/statistics/agreement-interval';
import { chanceCorrected } from '$lib/domain/statistics/chance-corrected';
import { toEnd } from '../to-end';

const dialogue = (at: number) => [
	[4 + (at % 3), 2, 1],
	[1, 3 + (at % 2), 2],
	[2, 1, 4]
];
const many = Array.from({ length: 8 }, (_, at) => dialogue(at));
const people = many.map(() => 7);
const intervals = (dialogues: readonly (readonly number[][])[], sizes: readonly number[]) =>
	toEnd(agreementIntervals(dialogues, sizes, 7));

test('κ and AC1 lie in their intervals, which dialogues that are alike make narrow (G8)', () => {
	const sum = [0, 1, 2].map((card) =>
		[0, 1, 2].map((pile) => many.reduce((all, one) => all + (one[card]?.[pile] ?? 0), 0))
	);
	const { fleiss, ac1 } = chanceCorrected(sum) ?? {};
	const found = intervals(many, people);
	expect(found.fleiss?.low).toBeLessThan(fleiss ?? 0);
	expect(found.fleiss?.high).toBeGreaterThan(fleiss ?? 0);
	expect(found.ac1?.low).toBeLessThan(ac1 ?? 0);
	const same = intervals(
		many.map(() => dialogue(0)),
		people
	);
	const width = (one: typeof found) => (one.fleiss?.high ?? 1) - (one.fleiss?.low ?? -1);
	expect(width(same)).toBeLessThan(width(found) / 3);
});

test('under an effective number of 5 dialogues there is none (G8)', () => {
	const none = { fleiss: undefined, ac1: undefined };
	expect(intervals(many.slice(0, 4), people.slice(0, 4))).toEqual(none);
	// one as large as all others together
	expect(intervals(many, [49, 7, 7, 7, 7, 7, 7, 7])).toEqual(none);
	expect(intervals([], [])).toEqual(none);
});

test('dialogues in any order give the same (G8)', () => {
	const turned = intervals(many.toReversed(), people);
	expect(turned.fleiss?.low).toBeCloseTo(intervals(many, people).fleiss?.low ?? 0, 12);
});

test('nobody is paired with their own copy: where people agree with nobody else, κ does not rise above it', () => {
	// of every dialogue one person, and on each of 3 cards piles in turn
	const alone = Array.from({ length: 12 }, (_, at) =>
		[0, 1, 2].map((card) => [0, 1, 2].map((pile) => Number((at + card) % 3 === pile)))
	);
	const { fleiss } = intervals(
		alone,
		alone.map(() => 1)
	);
	// 3 of 11 others agree where 1 in 3 would by chance
	const kappa = (3 / 11 - 1 / 3) / (1 - 1 / 3);
	expect(((fleiss?.low ?? 0) + (fleiss?.high ?? 0)) / 2).toBeCloseTo(kappa, 12);
});
