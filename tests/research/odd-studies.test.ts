import { describe, expect, test } from 'vitest';
import type { ResearchRow } from '$lib/domain/export/research-row';
import { scoreSort } from '$lib/domain/scoring/score-sort';
import type { Study } from '$lib/domain/statistics/study';
import type { FigureId, FigureResults } from '$lib/protocol/research-figures';
import { FIGURE_OF, SEED } from '$lib/server/research/figures';
import { toEnd } from '../domain/to-end';
import { aStudy } from './a-study';

/** Studies somebody will have some day: every figure is given them, and claims only what it may. */
const study = aStudy();
const only = (wanted: (at: number) => boolean): Study => ({
	...study,
	dialogues: study.dialogues.filter((_, at) => wanted(at))
});
const eachRow = (of: Study, change: (row: ResearchRow) => ResearchRow): Study => ({
	...of,
	dialogues: of.dialogues.map((people) =>
		people.map((person) => ({ ...person, rows: person.rows.map(change) }))
	)
});
/** Everybody laid every card on one pile, or needs everything. */
const alike = eachRow(study, (row) => {
	const pile = row.part === 'needs' ? 'need' : 'helps';
	const sort = new Map([...row.sort].map(([card, placed]) => [card, { ...placed, pile }]));
	const score =
		row.part === 'factors'
			? scoreSort(row.deck, row.hand, sort, { emphasis: [], blocker: undefined })
			: undefined;
	return { ...row, sort, score };
});
const [first = [], ...others] = study.dialogues;
const dominant: Study = {
	...study,
	dialogues: [[...first, ...others.slice(3).flat()], ...others.slice(0, 3)]
};
const plainDeck = { ...study.deck, axes: [], dimensions: [], facets: [] };
const withoutAxes: Study = {
	...eachRow(study, (row) => ({ ...row, deck: plainDeck, score: undefined })),
	deck: plainDeck
};

const STUDIES: Readonly<Record<string, Study>> = {
	'two dialogues': only((at) => at < 2),
	'nine dialogues': only((at) => at < 9),
	'ten dialogues': only((at) => at < 10),
	'one dominant dialogue': dominant,
	'one dialogue of everybody, as an import without groups': {
		...study,
		dialogues: [study.dialogues.flat()]
	},
	'everybody a dialogue of their own': {
		...study,
		dialogues: study.dialogues.flat().map((person) => [person])
	},
	'everybody sorted alike': alike,
	'a set without axes': withoutAxes
};
/** Figures that take long are drawn less often elsewhere; here what they tell is looked at once. */
const QUICK = (Object.keys(FIGURE_OF) as FigureId[]).filter(
	(id) => !['groups', 'latent-classes', 'needs-by-profile', 'stability'].includes(id)
);
const known = new Map<string, unknown>();
/** Worked out once. */
function figure<Id extends FigureId>(id: Id, of: Study): FigureResults[Id] {
	const key = `${id} ${Object.values(STUDIES).indexOf(of)}`;
	if (!known.has(key)) known.set(key, toEnd(FIGURE_OF[id](of, SEED)));
	return known.get(key) as FigureResults[Id];
}

/** Every number of a figure with where it stands. */
function* numbersIn(value: unknown, at: string): Generator<readonly [string, number]> {
	if (typeof value === 'number') yield [at, value];
	else if (value && typeof value === 'object')
		for (const [key, one] of Object.entries(value)) yield* numbersIn(one, `${at}.${key}`);
}
/** Every object of a figure that has an interval. */
function* intervalsIn(value: unknown): Generator<Readonly<Record<string, number | undefined>>> {
	if (!value || typeof value !== 'object') return;
	if ('low' in value || 'jointLow' in value)
		yield value as Readonly<Record<string, number | undefined>>;
	for (const one of Object.values(value)) yield* intervalsIn(one);
}

describe.each(Object.entries(STUDIES))('%s', (name, of) => {
	test.each(QUICK)('%s is told, in numbers, with ends round its values', (id) => {
		const found = figure(id, of);
		for (const [at, value] of numbersIn(found, id)) expect(Number.isFinite(value), at).toBe(true);
		for (const one of intervalsIn(found)) {
			const value = one['share'] ?? one['net'] ?? one['balance'] ?? one['kappa'];
			expect(one['low'] === undefined, id).toBe(one['high'] === undefined);
			if (one['low'] === undefined || value === undefined) continue;
			expect(one['low'], id).toBeLessThanOrEqual(value + 1e-9);
			expect(one['high'], id).toBeGreaterThanOrEqual(value - 1e-9);
		}
	});

	test('too few or too unequal dialogues give no interval that speaks of others (G3, G4, G6)', () => {
		const sizes = of.dialogues.map((people) => people.length);
		const total = sizes.reduce((sum, n) => sum + n, 0);
		const effective = total ** 2 / sizes.reduce((sum, n) => sum + n * n, 0);
		const pattern = figure('pattern', of).filter((row) => row.of === 'all');
		const cards = figure('cards', of);
		if (effective < 3) {
			expect(cards.cards.every(({ low }) => low === undefined)).toBe(true);
			expect(figure('needs', of).every(({ low }) => low === undefined)).toBe(true);
		}
		if (effective < 5) {
			expect(pattern.every(({ low }) => low === undefined)).toBe(true);
			expect(cards.agreement?.fleissLow).toBeUndefined();
		}
		if (name === 'ten dialogues') expect(pattern.some(({ low }) => low !== undefined)).toBe(true);
	});
});

test('of people who all sorted alike nothing is told that needs a difference', () => {
	expect(figure('latent-classes', alike).models).toEqual([]);
	expect(figure('stability', alike)).toMatchObject({ intrinsic: undefined, external: undefined });
	const { agreement, consensus } = figure('cards', alike);
	expect(agreement?.fleiss).toBeUndefined();
	expect(consensus.length).toBeGreaterThan(0);
	const { groups, tests } = figure('needs-by-profile', alike);
	expect(groups.length).toBeGreaterThan(0);
	expect(tests.every(({ p }) => p === undefined || p > 0.05)).toBe(true);
});
