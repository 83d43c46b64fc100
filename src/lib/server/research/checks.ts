import type { ResearchRow } from '$lib/domain/export/research-row';
import { cohensKappa } from '$lib/domain/statistics/agreement-table';
import { bootstrapIntervals } from '$lib/domain/statistics/bootstrap-interval';
import { FIRM_CELLS, firmCell, type FirmCell } from '$lib/domain/statistics/distribution';
import { letterStability } from '$lib/domain/statistics/letter-stability';
import { peopleClusters } from '$lib/domain/statistics/people-clusters';
import { peopleGroups } from '$lib/domain/statistics/people-groups';
import {
	iccAgreement,
	retestSteps,
	weightedKappa,
	type RetestSteps
} from '$lib/domain/statistics/retest';
import { firstFactors, rowOf, type Study } from '$lib/domain/statistics/study';
import { LETTERS } from '$lib/domain/scoring/profile';
import type { FigureResults } from '$lib/protocol/research-figures';
import { sumOf } from '$lib/domain/numbers/sum-of';

const cellOf = (row: ResearchRow): FirmCell | undefined => row.score && firmCell(row.score.profile);
const SELVES = [...LETTERS, 'neither', 'unknown'] as const;

/** The rule's verdict against what people said of themselves before they saw it. */
export function* memberCheckFigure(
	study: Study,
	seed: number
): Generator<void, FigureResults['member-check']> {
	const dialogues = firstFactors(study).map((rows) =>
		rows.flatMap((row) => {
			const own = row.answers.fit.get(row.round);
			const cell = cellOf(row);
			return own && cell ? [{ own, cell }] : [];
		})
	);
	const said = dialogues.flat();
	yield;
	const countIn = (people: typeof said, cell: FirmCell, self: string) =>
		people.filter(
			({ cell: one, own }) => one === cell && own.order === 'before' && own.self === self
		).length;
	const count = (cell: FirmCell, self: string) => countIn(said, cell, self);
	const tables = dialogues.map((people) =>
		LETTERS.map((cell) => LETTERS.map((self) => countIn(people, cell, self)))
	);
	const kappa = cohensKappa(
		summedTables(
			tables,
			tables.map(() => 1)
		)
	);
	yield;
	const [interval] = yield* bootstrapIntervals(
		tables.map((table) => ({ people: sumOf(table.flat()), counts: table.flat() })),
		(times) => [cohensKappa(summedTables(tables, times))?.kappa],
		seed
	);
	return {
		table: FIRM_CELLS.map((profile) => ({
			profile,
			self: Object.fromEntries(SELVES.map((self) => [self, count(profile, self)]))
		})),
		kappa: kappa && {
			n: kappa.n,
			raw: kappa.raw,
			kappa: kappa.kappa,
			low: interval?.low,
			high: interval?.high
		},
		fit: (['before', 'after'] as const).map((order) => {
			const of = (fit: 'yes' | 'partly' | 'no') =>
				said.filter(({ own }) => own.order === order && own.fit === fit).length;
			return { order, yes: of('yes'), partly: of('partly'), no: of('no') };
		})
	};
}

/** How well one half of the cards agrees with the other (G8). */
export function* stabilityFigure(
	study: Study,
	seed: number
): Generator<void, FigureResults['stability']> {
	const rows = firstFactors(study).flat();
	return { people: rows.length, ...(yield* letterStability(study.deck, rows, seed)) };
}

/** Weighted sum of square tables. */
const summedTables = (
	tables: readonly (readonly (readonly number[])[])[],
	times: readonly number[]
): number[][] =>
	(tables[0] ?? []).map((row, a) =>
		row.map((_, b) =>
			tables.reduce((sum, table, at) => {
				const weight = times[at] as number;
				return weight === 0 ? sum : sum + weight * (table[a]?.[b] as number);
			}, 0)
		)
	);

type Pair = readonly [ResearchRow, ResearchRow];
const AXES = ['intrinsic', 'external'] as const;

/** Two sorts of one person with nothing shown between (G7); intervals by resampling dialogues. */
export function* retestFigure(
	study: Study,
	seed: number
): Generator<void, FigureResults['retest']> {
	const dialogues = study.dialogues
		.map((people) =>
			people.flatMap((person): Pair[] => {
				const [first, second] = [rowOf(person, 'factors-1'), rowOf(person, 'factors-2')];
				// what the room saw in between makes it a shift
				return first && second && !person.released.has('factors-1') ? [[first, second]] : [];
			})
		)
		.filter((pairs) => pairs.length > 0);
	yield;
	const steps = retestSteps(study.deck.piles.factor);
	const { ordered } = steps;
	const tables = tablesOfCards(study, dialogues, steps);
	const balances = AXES.map((axis) =>
		dialogues.map((pairs) =>
			pairs
				.flatMap(([first, second]) => {
					const [a, b] = [first.score?.[axis].balance, second.score?.[axis].balance];
					return a === undefined || b === undefined ? [] : [[a, b] as const];
				})
				.sort(([a, b], [c, d]) => a - c || b - d)
		)
	);
	const cells = dialogues.map((pairs) =>
		pairs.flatMap(([first, second]) => {
			const [a, b] = [cellOf(first), cellOf(second)];
			return a && b ? [{ first: a, second: b }] : [];
		})
	);
	const same = cells.map((list) => ({
		n: list.length,
		y: list.filter(({ first, second }) => first === second).length
	}));
	const figuresOf = (times: readonly number[]) => {
		const [n, y] = (['n', 'y'] as const).map((of) =>
			sumOf(same.map((one, at) => one[of] * (times[at] as number)))
		) as [number, number];
		return [
			n === 0 ? undefined : y / n,
			...balances.map((each) =>
				iccAgreement(
					each.flatMap((pairs, at) =>
						new Array<typeof pairs>(times[at] as number).fill(pairs).flat()
					)
				)
			),
			...tables.map(({ each }) => weightedKappa(summedTables(each, times), ordered)?.kappa)
		];
	};
	yield;
	const once = dialogues.map(() => 1);
	const [sameLetter, intrinsic, external] = figuresOf(once);
	const [ofSame, ofIntrinsic, ofExternal, ...ofCards] = yield* bootstrapIntervals(
		dialogues.map((pairs, at) => ({
			people: pairs.length,
			counts: tables.flatMap(({ each }) => each[at]?.flat() ?? [])
		})),
		figuresOf,
		seed
	);
	const all = cells.flat();
	return {
		people: sumOf(dialogues.map((pairs) => pairs.length)),
		dialogues: dialogues.length,
		ordered,
		cards: tables.flatMap(({ card, each }, at) => {
			const found = weightedKappa(summedTables(each, once), ordered);
			if (!found) return [];
			return [{ card, ...found, low: ofCards[at]?.low, high: ofCards[at]?.high }];
		}),
		intrinsic,
		intrinsicLow: ofIntrinsic?.low,
		intrinsicHigh: ofIntrinsic?.high,
		external,
		externalLow: ofExternal?.low,
		externalHigh: ofExternal?.high,
		letters: FIRM_CELLS.flatMap((first) =>
			FIRM_CELLS.flatMap((second) => {
				const people = all.filter((one) => one.first === first && one.second === second).length;
				return people > 0 ? [{ first, second, people }] : [];
			})
		),
		sameLetter,
		// a share
		sameLow: ofSame && Math.max(0, ofSame.low),
		sameHigh: ofSame?.high
	};
}

/** Where each card lay the first and the second time, hinders to helps, dialogue by dialogue. */
function tablesOfCards(
	{ deck }: Study,
	dialogues: readonly (readonly Pair[])[],
	{ of, categories }: RetestSteps
) {
	return deck.cards
		.filter(({ kind }) => kind === 'factor')
		.map(({ id }) => ({
			card: id,
			each: dialogues.map((pairs) => {
				const table = Array.from({ length: categories }, () =>
					new Array<number>(categories).fill(0)
				);
				for (const pair of pairs) {
					const [a, b] = pair.map((row) => of.get(row.sort.get(id)?.pile ?? ''));
					const row = a === undefined || b === undefined ? undefined : table[a];
					if (row) row[b as number] = (row[b as number] as number) + 1;
				}
				return table;
			})
		}));
}

/** Do people cluster naturally, and are the clusters the four profiles? (G5) */
export function* groupsFigure(
	study: Study,
	seed: number
): Generator<void, FigureResults['groups']> {
	const people = firstFactors(study)
		.flat()
		.map((row) => {
			const cell = cellOf(row);
			return { sort: row.sort, firm: LETTERS.find((letter) => letter === cell) };
		});
	return {
		people: people.length,
		plane: yield* peopleGroups(study.deck, people, seed),
		cards: yield* peopleClusters(
			people.map(({ sort }) => sort),
			seed
		)
	};
}
