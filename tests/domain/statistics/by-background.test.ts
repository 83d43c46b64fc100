import { expect, test } from 'vitest';
import type { ResearchRow } from '$lib/domain/export/research-row';
import { byBackground } from '$lib/domain/statistics/by-background';
import { firstFactors } from '$lib/domain/statistics/study';
import { aStudy } from '../../research/a-study';

const rows = firstFactors(aStudy(4)).flat();
const skips = new Set(['skip']);
const speaking = (languages: Readonly<Record<string, number>>): readonly ResearchRow[] => {
	const tags = Object.entries(languages).flatMap(([tag, n]) => new Array<string>(n).fill(tag));
	return tags.map((tag, at) => ({
		...(rows[at % rows.length] as ResearchRow),
		language: tag === '' ? undefined : tag
	}));
};
const told = (languages: Readonly<Record<string, number>>) =>
	byBackground(speaking(languages), skips)
		.filter(({ column }) => column === 'language')
		.map(({ value, people }) => [value, people]);

test('a group of fewer than 5 people is told of with the rest, and never by subtraction (D9, D12)', () => {
	expect(told({ nl: 9, ar: 5 })).toEqual([
		['nl', 9],
		['ar', 5]
	]);
	// 4 by themselves would be what is left of 18
	expect(told({ nl: 9, ar: 5, tr: 4 })).toEqual([
		['nl', 9],
		[undefined, 9]
	]);
	expect(told({ nl: 9, ar: 3, tr: 4 })).toEqual([
		['nl', 9],
		[undefined, 7]
	]);
	expect(told({ nl: 9, '': 2 })).toEqual([]);
});

test('a column that parts nobody is left out; every person and card is counted once', () => {
	expect(told({ nl: 12 })).toEqual([]);
	const groups = byBackground(rows, skips).filter(({ column }) => column === 'work');
	expect(groups.reduce((sum, { people }) => sum + people, 0)).toBe(rows.length);
	for (const { people, firm } of groups)
		expect(Object.values(firm).reduce((sum, n) => sum + n, 0)).toBe(people);
	expect(groups.reduce((sum, { got }) => sum + got, 0)).toBe(
		rows.reduce((sum, { hand }) => sum + hand.length, 0)
	);
});
