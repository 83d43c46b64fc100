import { hiddenCells, SAFE_K } from './suppress';

/** A table of counts of which row and column sums may be known; a hidden cell is undefined. */
export interface PublishedTable {
	readonly totals: readonly (number | undefined)[];
	readonly cells: readonly (readonly (number | undefined)[])[];
}

/**
 * Hides cells of a table so that none follows from its sums (D12). All hidden cells lie in one
 * block of rows and columns, two or more of each; within it every row and column holds at least k.
 * In such a block each cell can be moved by k at least without any sum changing (it is a transport
 * problem with positive margins).
 * @param counts rows × columns; every row and column is a whole whose sum others may know
 * @param hiddenColumns columns whose own sum is hidden elsewhere: hidden here in every row
 */
export function publishedTable(
	counts: readonly (readonly number[])[],
	hiddenColumns: ReadonlySet<number> = new Set(),
	k = SAFE_K
): PublishedTable {
	const rowsOf = [...counts.keys()];
	const columnsOf = [...(counts[0] ?? []).keys()];
	const cell = (row: number, column: number) => counts[row]?.[column] ?? 0;
	const totals = rowsOf.map((row) => columnsOf.reduce((sum, at) => sum + cell(row, at), 0));
	const nothing = {
		totals: totals.map(() => undefined),
		cells: counts.map((row) => row.map(() => undefined))
	};
	const hiddenRows = hiddenCells(totals, k);
	if (!hiddenRows) return nothing;
	const rows = new Set(hiddenRows);
	const columns = new Set(hiddenRows.size > 0 ? columnsOf : hiddenColumns);
	if (hiddenColumns.size > 0) for (const row of rowsOf) rows.add(row);
	for (const row of rowsOf) {
		for (const column of columnsOf) {
			if (cell(row, column) >= k) continue;
			rows.add(row);
			columns.add(column);
		}
	}
	if (rows.size > 0 || columns.size > 0) {
		while (!holds(cell, rows, columns, k)) {
			const row = rowsOf.find((at) => !rows.has(at));
			const column = columnsOf.find((at) => !columns.has(at));
			if (row === undefined && column === undefined) return nothing;
			if (row !== undefined && (column === undefined || rows.size <= columns.size)) rows.add(row);
			else if (column !== undefined) columns.add(column);
		}
	}
	return {
		totals: totals.map((total, row) => (hiddenRows.has(row) ? undefined : total)),
		cells: counts.map((row, at) =>
			row.map((count, column) => (rows.has(at) && columns.has(column) ? undefined : count))
		)
	};
}

/** Two or more rows and columns, each with at least k within the block. */
function holds(
	cell: (row: number, column: number) => number,
	rows: ReadonlySet<number>,
	columns: ReadonlySet<number>,
	k: number
): boolean {
	if (rows.size < 2 || columns.size < 2) return false;
	const rowSum = (row: number) => [...columns].reduce((sum, at) => sum + cell(row, at), 0);
	const columnSum = (column: number) => [...rows].reduce((sum, at) => sum + cell(at, column), 0);
	return (
		[...rows].every((row) => rowSum(row) >= k) &&
		[...columns].every((column) => columnSum(column) >= k)
	);
}

/**
 * The table in the next edition: unchanged until it gained or lost k people; then with the same
 * cells hidden, or else all of them until it holds twice as many people. No two editions laid side
 * by side then differ by a few people in any cell or row that both publish.
 */
function nextPublishedTable(
	before: PublishedTable | undefined,
	people: { readonly before: number; readonly now: number },
	counts: readonly (readonly number[])[],
	hiddenColumns: ReadonlySet<number>,
	k = SAFE_K
): PublishedTable {
	const now = publishedTable(counts, hiddenColumns, k);
	if (!before) return now;
	if (Math.abs(people.now - people.before) < k) return before;
	const pattern = ({ totals, cells }: PublishedTable) =>
		[...totals, ...cells.flat()].map((count) => (count === undefined ? '-' : '+')).join('');
	const nothing = '-'.repeat(pattern(now).length);
	const doubled = pattern(before) === nothing && people.now >= 2 * people.before;
	if (doubled) return now;
	if (pattern(before) === pattern(now)) return differs(before, now, k) ? now : before;
	return {
		totals: now.totals.map(() => undefined),
		cells: now.cells.map((row) => row.map(() => undefined))
	};
}

/** An edition's table, with how many people it was about. */
export interface TableOf {
	readonly table: PublishedTable;
	readonly people: number;
}

/** The same held against every edition so far, the last one at the end; see nextRowAfter. */
export function nextTableAfter(
	editions: readonly TableOf[],
	people: number,
	counts: readonly (readonly number[])[],
	hiddenColumns: ReadonlySet<number>,
	k = SAFE_K
): PublishedTable {
	const after = (one: TableOf | undefined) =>
		nextPublishedTable(
			one?.table,
			{ before: one?.people ?? 0, now: people },
			counts,
			hiddenColumns,
			k
		);
	const last = editions.at(-1);
	const next = after(last);
	if (!last || next === last.table) return next;
	const told = ({ totals, cells }: PublishedTable) => [...totals, ...cells.flat()];
	const holds = editions.every((one) => {
		const beside = told(after(one));
		return (
			Math.abs(people - one.people) >= k &&
			differs(one.table, next, k) &&
			told(next).every((count, at) => count === undefined || beside[at] !== undefined)
		);
	});
	return holds ? next : last.table;
}

/** Whether every count that both editions publish changed by k or more. */
function differs(before: PublishedTable, now: PublishedTable, k: number): boolean {
	const cellsOf = ({ totals, cells }: PublishedTable) => [...totals, ...cells.flat()];
	const was = cellsOf(before);
	return cellsOf(now).every((cell, at) => {
		const earlier = was[at];
		return cell === undefined || earlier === undefined || Math.abs(cell - earlier) >= k;
	});
}
