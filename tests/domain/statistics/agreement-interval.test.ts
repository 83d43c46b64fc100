import { expect, test } from 'vitest';
import { agreementIntervals } from '$lib/domain/statistics/agreement-interval';
import { chanceCorrected } from '$lib/domain/statistics/chance-corrected';

const dialogue = (at: number) => [
	[4 + (at % 3), 2, 1],
	[1, 3 + (at % 2), 2],
	[2, 1, 4]
];
const many = Array.from({ length: 8 }, (_, at) => dialogue(at));
const people = many.map(() => 7);

test('κ and AC1 lie in their intervals, which dialogues that are alike make narrow (G8)', () => {
	const sum = [0, 1, 2].map((card) =>
		[0, 1, 2].map((pile) => many.reduce((all, one) => all + (one[card]?.[pile] ?? 0), 0))
	);
	const { fleiss, ac1 } = chanceCorrected(sum) ?? {};
	const found = agreementIntervals(many, people);
	expect(found.fleiss?.low).toBeLessThan(fleiss ?? 0);
	expect(found.fleiss?.high).toBeGreaterThan(fleiss ?? 0);
	expect(found.ac1?.low).toBeLessThan(ac1 ?? 0);
	const same = agreementIntervals(
		many.map(() => dialogue(0)),
		people
	);
	const width = (one: typeof found) => (one.fleiss?.high ?? 1) - (one.fleiss?.low ?? -1);
	expect(width(same)).toBeLessThan(width(found) / 3);
});

test('under an effective number of 5 dialogues there is none (G8)', () => {
	const none = { fleiss: undefined, ac1: undefined };
	expect(agreementIntervals(many.slice(0, 4), people.slice(0, 4))).toEqual(none);
	// one as large as all others together
	expect(agreementIntervals(many, [49, 7, 7, 7, 7, 7, 7, 7])).toEqual(none);
	expect(agreementIntervals([], [])).toEqual(none);
});
