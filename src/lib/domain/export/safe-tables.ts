import { nextPublishedRow, SAFE_K, type PublishedRow } from '../disclosure/suppress';
import { nextPublishedTable, type PublishedTable } from '../disclosure/suppress-table';
import { FIRM_CELLS } from '../group/distribution';
import { LETTERS } from '../scoring/profile';
import { SCORING_VERSION } from '../scoring/score';
import type { SafeCounts } from './safe-counts';
import type { Cell, Column } from './table';

/** What an edition tells; the only thing that is kept of it. */
export interface SafeTables {
	readonly profiles: PublishedRow;
	readonly cards: Readonly<Record<string, PublishedRow>>;
	readonly needs: Readonly<Record<string, PublishedRow>>;
	readonly byProfile: Readonly<Record<string, PublishedTable>>;
}

/**
 * The tables of the next edition, or undefined when the last one stands: a table that changed gained or lost
 * fewer than 10 people (D12).
 */
export function nextSafeTables(
	before: SafeTables | undefined,
	counts: SafeCounts,
	k = SAFE_K
): SafeTables | undefined {
	const profiles = nextPublishedRow(before?.profiles, counts.profiles, k);
	const cards = nextRows(before?.cards, counts.cards, k);
	const needs = nextRows(before?.needs, counts.needs, k);
	if (before && !mayAppear(before, counts, k)) return undefined;
	const byProfile = Object.fromEntries(
		Object.entries(counts.byProfile).map(([need, table]) => {
			const [was, now] = [before?.needs[need], needs[need]];
			const hidden = new Set(
				(now?.cells ?? []).flatMap((cell, at) => (cell === undefined ? [at] : []))
			);
			// as it was as long as the row of its sums is
			if (was && now === was && before?.byProfile[need]) return [need, before.byProfile[need]];
			const people = { before: was?.total ?? 0, now: sum(counts.needs[need] ?? []) };
			return [need, nextPublishedTable(before?.byProfile[need], people, table, hidden, k)];
		})
	);
	return { profiles, cards, needs, byProfile };
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

function nextRows(
	before: SafeTables['cards'] | undefined,
	counts: SafeCounts['cards'],
	k: number
): SafeTables['cards'] {
	return Object.fromEntries(
		Object.entries(counts).map(([id, cells]) => [id, nextPublishedRow(before?.[id], cells, k)])
	);
}

/** Whether something changed, and every table that did by k people or more. */
function mayAppear(before: SafeTables, counts: SafeCounts, k: number): boolean {
	const most = (rows: SafeTables['cards']) =>
		Math.max(0, ...Object.values(rows).map((row) => row.total ?? 0));
	const people = (rows: SafeCounts['cards']) => Math.max(0, ...Object.values(rows).map(sum));
	const changes = [
		[before.profiles.total ?? 0, sum(counts.profiles)],
		[most(before.cards), people(counts.cards)],
		[most(before.needs), people(counts.needs)]
	].map(([was = 0, is = 0]) => Math.abs(is - was));
	return changes.some((by) => by > 0) && changes.every((by) => by === 0 || by >= k);
}

/** The rows of one published table, in its own columns; what is hidden is empty and says so. */
export function safeRows(
	name: string,
	columns: readonly Column[],
	{ tables, deckVersion }: { readonly tables: SafeTables; readonly deckVersion: string }
): readonly (readonly Cell[])[] {
	const row = (cells: Readonly<Record<string, Cell>>) =>
		columns.map((column) => cells[column.name]);
	const share = (n: number | undefined, total: number | undefined) =>
		n === undefined || !total ? undefined : n / total;
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
					deck_version: deckVersion,
					scoring_version: SCORING_VERSION,
					n,
					total,
					share: share(n, total),
					suppressed: n === undefined
				});
			});
		case 'cards':
			return Object.entries(tables.cards).map(([card, { total, cells }]) => {
				const [helps, hinders, neutral, skip] = cells;
				const suppressed = cells.includes(undefined);
				const placed = (helps ?? 0) + (hinders ?? 0) + (neutral ?? 0);
				const open = !suppressed && helps !== undefined && hinders !== undefined && placed > 0;
				const net = open ? (helps - hinders) / placed : undefined;
				return row({
					card,
					n: total,
					helps,
					hinders,
					neutral,
					skip,
					net,
					polarisation:
						net === undefined ? undefined : ((helps ?? 0) + (hinders ?? 0)) / placed - net ** 2,
					suppressed
				});
			});
		case 'needs_summary':
			return Object.entries(tables.needs).map(([need, { total, cells }]) => {
				const [wanted, have, noNeed] = cells;
				return row({
					need,
					n: total,
					n_need: wanted,
					have,
					no_need: noNeed,
					suppressed: cells.includes(undefined)
				});
			});
		case 'needs_by_profile':
			return Object.entries(tables.byProfile).flatMap(([need, table]) =>
				LETTERS.flatMap((profile, at) =>
					['need', 'have', 'no_need'].map((answer, column) => {
						const cells = table.cells[at] ?? [];
						const n = cells[column];
						const skipped = cells[3];
						const all = table.totals[at];
						const total = all === undefined || skipped === undefined ? undefined : all - skipped;
						return row({
							status: 'firm',
							profile,
							need,
							answer,
							n,
							total,
							share: share(n, total),
							leave_out: 'own_factor',
							suppressed: n === undefined
						});
					})
				)
			);
		default:
			throw new Error(`no table ${name}`);
	}
}
