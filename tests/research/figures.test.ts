import { expect, test } from 'vitest';
import { net } from '$lib/domain/statistics/net';
import { normalQuantile } from '$lib/domain/numbers/normal';
import type { Study } from '$lib/domain/statistics/study';
import { toEnd } from '../domain/to-end';
import type { FigureId, FigureResults } from '$lib/protocol/research-figures';
import { FIGURE_OF, SEED } from '$lib/server/research/figures';
import { aStudy } from './a-study';

/** What figures deliver of a whole study, of one dialogue of it, and of too few. */
const study = aStudy();
const figure = <Id extends FigureId>(id: Id, of: Study = study): FigureResults[Id] =>
	toEnd(FIGURE_OF[id](of, SEED));
const only = (wanted: (at: number) => boolean): Study => ({
	...study,
	dialogues: study.dialogues.filter((_, at) => wanted(at))
});

test('of one dialogue a shift has the interval of Bonett and Price over its people, and says so (G7)', () => {
	// the third dialogue put five cards again
	const rows = figure(
		'shift',
		only((at) => at === 2)
	);
	expect(rows).toHaveLength(5);
	for (const { over, both, up, down, low, high, jointLow, jointHigh } of rows) {
		expect(over).toBe('people');
		expect({ low, high }).toEqual(
			expect.objectContaining(ends(net(up, down, both, normalQuantile(0.975))))
		);
		expect({ low: jointLow, high: jointHigh }).toEqual(
			expect.objectContaining(ends(net(up, down, both, normalQuantile(1 - 0.05 / 10))))
		);
	}
});
const ends = (one: ReturnType<typeof net>) => ({ low: one?.low, high: one?.high });

test('of several dialogues it is one over dialogues, for every card (G7)', () => {
	const rows = figure('shift');
	expect(new Set(rows.map(({ over }) => over))).toEqual(new Set(['dialogues']));
	for (const { low, high, net: seen } of rows) {
		expect(low).toBeLessThanOrEqual(seen);
		expect(high).toBeGreaterThanOrEqual(seen);
	}
});

test('κ, AC1, ICC, same results and differences have an interval, and none under 5 dialogues (G6, G7, G8)', () => {
	const intervalsOf = (of: Study) => {
		const retest = figure('retest', of);
		const { agreement } = figure('cards', of);
		return [
			[retest.sameLow, retest.sameLetter, retest.sameHigh],
			[retest.intrinsicLow, retest.intrinsic, retest.intrinsicHigh],
			[retest.externalLow, retest.external, retest.externalHigh],
			...retest.cards.map((one) => [one.low, one.kappa, one.high]),
			[agreement?.fleissLow, agreement?.fleiss, agreement?.fleissHigh],
			[agreement?.ac1Low, agreement?.ac1, agreement?.ac1High]
		];
	};
	for (const [low, value, high] of intervalsOf(study)) {
		expect(low).toBeLessThanOrEqual(value as number);
		expect(high).toBeGreaterThanOrEqual(value as number);
		expect(low).toBeLessThan(high as number);
	}
	for (const [low, , high] of intervalsOf(only((at) => at < 4))) {
		expect([low, high]).toEqual([undefined, undefined]);
	}
});

test('a group of needs differs from the others together, by hand; provisional and none are compared with nobody (G6)', () => {
	const { groups } = figure('needs-by-profile');
	const plain = groups.filter(({ by }) => by === 'profile');
	const [first] = plain;
	const own = plain.filter(({ need }) => need === first?.need);
	const letters = own.filter(({ group }) => group.length === 1);
	const [a, ...others] = letters;
	const needed = others.reduce((sum, one) => sum + one.needed, 0);
	const placed = others.reduce((sum, one) => sum + one.placed, 0);
	expect(a?.difference).toBeCloseTo((a?.share ?? 0) - needed / placed, 12);
	expect(a?.differenceLow).toBeLessThan(a?.difference ?? 0);
	for (const one of own.filter(({ group }) => group.length > 1)) {
		expect(one.difference).toBeUndefined();
	}
});

test('needs by letter stand under every rule; those of the rule itself are those of (c) (S5, G6)', () => {
	const { needs, letters, people } = figure('alternatives');
	const rules = letters.filter(({ none }) => none < people).map(({ rule }) => rule);
	expect(new Set(needs.map(({ rule }) => rule))).toEqual(new Set(rules));
	const plain = figure('needs-by-profile').groups.filter(
		({ by, group }) => by === 'profile' && group.length === 1
	);
	const primary = needs.filter(({ rule }) => rule === 'primary');
	expect(primary).toHaveLength(plain.length);
	for (const { need, group, needed, placed, low } of plain) {
		expect(primary).toContainEqual(
			expect.objectContaining({ need, letter: group, needed, placed, low })
		);
	}
});

test('every figure is told of nobody, and of one dialogue that put no card again and did not sort twice', () => {
	const once: Study = {
		...study,
		dialogues: only((at) => at === 0).dialogues.map((people) =>
			people.map((person) => ({ ...person, rows: person.rows.slice(0, 1) }))
		)
	};
	for (const id of Object.keys(FIGURE_OF) as FigureId[]) {
		for (const of of [only(() => false), once]) {
			expect(() => figure(id, of), id).not.toThrow();
		}
	}
	expect(figure('shift', once)).toEqual([]);
});
