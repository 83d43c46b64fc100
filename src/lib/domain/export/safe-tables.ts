import { nextRowAfter, SAFE_K, type PublishedRow } from '../disclosure/suppress';
import { nextTableAfter, type PublishedTable, type TableOf } from '../disclosure/suppress-table';
import { sumOf } from '../numbers/sum-of';
import { FIRM_CELLS } from '../statistics/distribution';
import type { PooledShare } from '../statistics/pooled-share';
import { LETTERS } from '../scoring/profile';
import { SCORING_VERSION } from '../scoring/score';
import type { SafeCounts, SafeStudy } from './safe-counts';
import type { Cell, Column } from './table';

/** The interval of a told share (G3), to three decimals: more would tell more than the share. */
interface SafeInterval {
	readonly low: number | undefined;
	readonly high: number | undefined;
	readonly method: string;
	readonly dialogues: number;
	readonly deff: number | undefined;
}

/** What an edition tells; the only part of it that is kept. */
export interface SafeTables {
	/** the rest is one cell: earlier editions had skipping by itself, and told next to nothing */
	readonly rest: true;
	readonly profiles: PublishedRow;
	readonly cards: Readonly<Record<string, PublishedRow>>;
	readonly needs: Readonly<Record<string, PublishedRow>>;
	readonly byProfile: Readonly<Record<string, PublishedTable>>;
	/** as the cells of `profiles`; undefined where that is hidden */
	readonly profileIntervals: readonly (SafeInterval | undefined)[];
	/** as the rows of `byProfile` */
	readonly needIntervals: Readonly<Record<string, readonly (SafeInterval | undefined)[]>>;
}

/**
 * The tables of the next edition, or undefined when the last one stands: nothing changed, or a
 * table that did gained or lost fewer than 10 people (D12).
 * @param editions all so far, the last one at the end: a row that differs from that of any of them
 * by too few stays as it was
 */
export function nextSafeTables(
	editions: readonly SafeTables[],
	study: SafeStudy,
	k = SAFE_K
): SafeTables | undefined {
	const before = editions.at(-1);
	if (before && !mayAppear(before, study, k)) return undefined;
	const profiles = nextRowAfter(
		editions.map((one) => one.profiles),
		study.profiles,
		k
	);
	const cards = nextRows(
		editions.map((one) => one.cards),
		study.cards,
		k
	);
	const needs = nextRows(
		editions.map((one) => one.needs),
		study.needs,
		k
	);
	const byProfile = Object.fromEntries(
		Object.entries(study.byProfile).map(([need, table]) => {
			const [was, now] = [before?.needs[need], needs[need]];
			// unchanged as long as the row of its sums is
			if (was && now === was && before?.byProfile[need]) return [need, before.byProfile[need]];
			const earlier = editions.flatMap((one): TableOf[] => {
				const told = one.byProfile[need];
				return told ? [{ table: told, people: one.needs[need]?.total ?? 0 }] : [];
			});
			// among column sums, those who need it are told if the need's own row tells them
			const hidden = new Set(now?.cells[0] === undefined ? [0, 1] : []);
			return [need, nextTableAfter(earlier, sumOf(study.needs[need] ?? []), table, hidden, k)];
		})
	);
	const next: SafeTables = {
		rest: true,
		profiles,
		cards,
		needs,
		byProfile,
		profileIntervals:
			before && profiles === before.profiles
				? before.profileIntervals
				: profiles.cells.map((cell, at) => intervalOf(cell, study.profileShares[at])),
		needIntervals: Object.fromEntries(
			Object.entries(byProfile).map(([need, table]) => [
				need,
				before && table === before.byProfile[need]
					? (before.needIntervals[need] ?? [])
					: table.cells.map(([cell], at) => intervalOf(cell, study.needShares[need]?.[at]))
			])
		)
	};
	return before && JSON.stringify(next) === JSON.stringify(before) ? undefined : next;
}

function intervalOf(
	cell: number | undefined,
	share: PooledShare | undefined
): SafeInterval | undefined {
	if (cell === undefined || !share) return undefined;
	const short = (value: number | undefined) =>
		value === undefined ? undefined : Math.round(value * 1000) / 1000;
	const { interval, method, dialogues, deff } = share;
	return {
		low: short(interval?.low),
		high: short(interval?.high),
		method,
		dialogues,
		deff: short(deff)
	};
}

function nextRows(
	editions: readonly SafeTables['cards'][],
	counts: SafeCounts['cards'],
	k: number
): SafeTables['cards'] {
	return Object.fromEntries(
		Object.entries(counts).map(([id, cells]) => [
			id,
			nextRowAfter(
				editions.map((one) => one[id]),
				cells,
				k
			)
		])
	);
}

/** Whether something changed, and every table that did by k people or more. */
function mayAppear(before: SafeTables, counts: SafeCounts, k: number): boolean {
	const most = (rows: SafeTables['cards']) =>
		Math.max(0, ...Object.values(rows).map((row) => row.total ?? 0));
	const people = (rows: SafeCounts['cards']) => Math.max(0, ...Object.values(rows).map(sumOf));
	const changes = [
		[before.profiles.total ?? 0, sumOf(counts.profiles)],
		[most(before.cards), people(counts.cards)],
		[most(before.needs), people(counts.needs)]
	].map(([was = 0, is = 0]) => Math.abs(is - was));
	return changes.some((by) => by > 0) && changes.every((by) => by === 0 || by >= k);
}

/** An edition from before the rest was one cell, in the form of today. */
export function withRest(tables: SafeTables): SafeTables {
	if (tables.rest) return tables;
	const together = (...cells: readonly (number | undefined)[]) =>
		cells.includes(undefined) ? undefined : sumOf(cells.map((cell) => cell ?? 0));
	const rows = (of: SafeTables['cards'], [a, b, c]: readonly [number, number, number]) =>
		Object.fromEntries(
			Object.entries(of).map(([id, { total, cells }]) => [
				id,
				{ total, cells: [cells[a], cells[b], together(cells[c], cells[3])] }
			])
		);
	return {
		...tables,
		rest: true,
		cards: rows(tables.cards, [0, 1, 2]),
		needs: rows(tables.needs, [0, 2, 1]),
		byProfile: Object.fromEntries(
			Object.entries(tables.byProfile).map(([need, { totals, cells }]) => [
				need,
				{ totals, cells: cells.map(([first, ...others]) => [first, together(...others)]) }
			])
		),
		profileIntervals: [],
		needIntervals: {}
	};
}

const NO_INTERVAL: Partial<SafeInterval> = {};
const share = (n: number | undefined, total: number | undefined) =>
	n === undefined || !total ? undefined : n / total;
const told = ({ low, high, method, dialogues, deff } = NO_INTERVAL) => ({
	ci_low: low,
	ci_high: high,
	ci_method: method,
	n_dialogues: dialogues,
	deff
});

/** The rows of one published table, in its own columns; what is hidden is empty and says so. */
export function safeRows(
	name: string,
	columns: readonly Column[],
	{
		tables,
		deck,
		deckVersion
	}: { readonly tables: SafeTables; readonly deck: string; readonly deckVersion: string }
): readonly (readonly Cell[])[] {
	const row = (cells: Readonly<Record<string, Cell>>) =>
		columns.map((column) => cells[column.name]);
	switch (name) {
		case 'profile_distribution':
			return FIRM_CELLS.map((profile, at) => {
				const { total } = tables.profiles;
				const n = tables.profiles.cells[at];
				return row({
					group_by: 'all',
					group: 'all',
					status: 'firm',
					profile,
					round: 'factors-1',
					deck,
					deck_version: deckVersion,
					scoring_version: SCORING_VERSION,
					n,
					total,
					share: share(n, total),
					...told(tables.profileIntervals[at]),
					suppressed: n === undefined
				});
			});
		case 'cards':
			return Object.entries(tables.cards).map(([card, { total, cells }]) => {
				const [helps, hinders] = cells;
				const suppressed = cells.includes(undefined);
				return row({ card, n: total, helps, hinders, suppressed });
			});
		case 'needs_summary':
			return Object.entries(tables.needs).map(([need, { total, cells }]) => {
				const [wanted, noNeed] = cells;
				const suppressed = cells.includes(undefined);
				return row({ need, n: total, n_need: wanted, no_need: noNeed, suppressed });
			});
		case 'needs_by_profile':
			return Object.entries(tables.byProfile).flatMap(([need, table]) =>
				LETTERS.map((profile, at) => {
					const n = table.cells[at]?.[0];
					const total = table.totals[at];
					return row({
						status: 'firm',
						profile,
						need,
						answer: 'need',
						n,
						total,
						share: share(n, total),
						...told(tables.needIntervals[need]?.[at]),
						leave_out: 'own_factor',
						suppressed: n === undefined
					});
				})
			);
		default:
			throw new Error(`no table ${name}`);
	}
}
