import { describe, expect, test } from 'vitest';
import { seeded } from '$lib/domain/seeded';
import {
	hiddenCells,
	nextPublishedRow,
	nextRowAfter,
	publishedRow,
	type PublishedRow
} from '$lib/domain/disclosure/suppress';
import { publishedTable } from '$lib/domain/disclosure/suppress-table';

/** All ways to put up to `most` people in so many cells. */
function wholes(cells: number, most: number): number[][] {
	if (cells === 0) return [[]];
	return Array.from({ length: most + 1 }, (_, count) =>
		wholes(cells - 1, most - count).map((rest) => [count, ...rest])
	).flat();
}

/**
 * The fewest values that a hidden cell can have, for somebody who knows the rules, over all data
 * that would have been published alike.
 */
function fewestValues<Data>(
	all: readonly Data[],
	publish: (data: Data) => unknown,
	hidden: (data: Data) => readonly (readonly [string, number])[]
): number {
	const seen = new Map<string, Map<string, Set<number>>>();
	for (const data of all) {
		const key = JSON.stringify(publish(data), (_, value: unknown) => value ?? null);
		let cells = seen.get(key);
		if (!cells) seen.set(key, (cells = new Map()));
		for (const [name, value] of hidden(data)) {
			const values = cells.get(name) ?? new Set();
			cells.set(name, values.add(value));
		}
	}
	let fewest = Infinity;
	for (const cells of seen.values()) {
		for (const values of cells.values()) fewest = Math.min(fewest, values.size);
	}
	return fewest;
}

const hiddenOf = (row: PublishedRow, counts: readonly number[], edition = '') =>
	counts.flatMap((count, at): [string, number][] =>
		row.cells[at] === undefined ? [[`${edition}${at}`, count]] : []
	);

describe('a table for publication', () => {
	test('by hand: one small cell takes another with it, and all stays where nothing is small', () => {
		expect([...(hiddenCells([40, 3, 20, 30]) ?? [])]).toEqual([1, 0]);
		expect([...(hiddenCells([2, 3, 20, 30]) ?? [])].sort()).toEqual([0, 1, 2]);
		expect(hiddenCells([40, 13, 20, 30])?.size).toBe(0);
		expect(hiddenCells([4, 5])).toBeUndefined();
	});

	test.each([
		[3, 3, 12],
		[4, 3, 9],
		[4, 2, 8],
		[2, 4, 14]
	])('of %i cells with k = %i hides each in at least two values (D12)', (cells, k, most) => {
		const fewest = fewestValues(
			wholes(cells, most),
			(counts) => publishedRow(counts, k),
			(counts) => hiddenOf(publishedRow(counts, k), counts)
		);
		expect(fewest).toBeGreaterThanOrEqual(Math.min(k, 3));
	});

	test('negative control: hiding small cells alone gives them away by the total', () => {
		const k = 3;
		const naive = (counts: readonly number[]) => ({
			total: counts.reduce((sum, count) => sum + count, 0),
			cells: counts.map((count) => (count < k ? undefined : count))
		});
		const fewest = fewestValues(wholes(3, 12), naive, (counts) => hiddenOf(naive(counts), counts));
		expect(fewest).toBe(1);
	});
});

describe('two editions of a table', () => {
	const pairs = (cells: number, most: number, onlyJoins: boolean) => {
		const all = wholes(cells, most);
		return all.flatMap((first) =>
			all
				.filter((second) => !onlyJoins || second.every((count, at) => count >= (first[at] ?? 0)))
				.map((second) => [first, second] as const)
		);
	};
	const fewestOfPairs = (
		cells: number,
		k: number,
		most: number,
		onlyJoins: boolean,
		next: (before: PublishedRow, counts: readonly number[]) => PublishedRow
	) =>
		fewestValues(
			pairs(cells, most, onlyJoins),
			([first, second]) => {
				const before = publishedRow(first, k);
				return [before, next(before, second)];
			},
			([first, second]) => {
				const before = publishedRow(first, k);
				const after = next(before, second);
				// an edition that stayed as it was says nothing of who came since
				return [
					...hiddenOf(before, first, 'first '),
					...(after === before ? [] : hiddenOf(after, second, 'second '))
				];
			}
		);

	test.each([
		[3, 2, 8, false],
		[3, 3, 9, false],
		[3, 2, 8, true],
		[3, 3, 13, true],
		[3, 2, 11, true],
		[4, 2, 8, true],
		[2, 4, 16, true]
	])(
		'of %i cells, k = %i: none hidden in one follows from the other (D12)',
		(cells, k, most, joins) => {
			const next = (before: PublishedRow, counts: readonly number[]) =>
				nextPublishedRow(before, counts, k);
			expect(fewestOfPairs(cells, k, most, joins, next)).toBeGreaterThanOrEqual(2);
		}
	);

	test('negative control: an edition for every newcomer tells what the one before hid', () => {
		const next = (_: PublishedRow, counts: readonly number[]) => publishedRow(counts, 3);
		expect(fewestOfPairs(3, 3, 10, true, next)).toBe(1);
	});

	test('stays as it was until ten people came or went', () => {
		const first = publishedRow([30, 20, 4, 12]);
		expect(nextPublishedRow(first, [34, 20, 4, 12])).toBe(first);
		// twelve came, and none of them in a cell that is told: that too is a number under ten
		expect(nextPublishedRow(first, [42, 20, 4, 12])).toBe(first);
		expect(nextPublishedRow(first, [42, 31, 4, 25])).not.toBe(first);
	});

	test('differs from the one before by ten or more in every cell that both tell, and in the rest (D12)', () => {
		const random = seeded(22);
		const draw = (most: number) => Math.floor(random() * most);
		let editions = 0;
		for (let life = 0; life < 400; life++) {
			const counts = [draw(60), draw(60), draw(30)];
			let last = publishedRow(counts);
			for (let step = 0; step < 12; step++) {
				for (const at of counts.keys()) counts[at] = Math.max(0, (counts[at] ?? 0) + draw(24) - 4);
				const next = nextPublishedRow(last, counts);
				if (next !== last && last.total !== undefined) {
					editions += 1;
					let rest = (next.total ?? 0) - last.total;
					let whole = true;
					for (const [at, cell] of next.cells.entries()) {
						const was = last.cells[at];
						if (cell === undefined || was === undefined) whole = false;
						else {
							expect(Math.abs(cell - was)).toBeGreaterThanOrEqual(10);
							rest -= cell - was;
						}
					}
					if (!whole) expect(Math.abs(rest)).toBeGreaterThanOrEqual(10);
				}
				last = next;
			}
		}
		expect(editions).toBeGreaterThan(400);
	});
});

describe('a table of two sides for publication', () => {
	test.each([
		[2, 2, 2, 9],
		[3, 2, 2, 7],
		[2, 3, 2, 7]
	])(
		'of %i × %i, k = %i: no cell follows from the sums of rows and columns (D12)',
		(r, c, k, most) => {
			const tables = wholes(r * c, most).map((cells) =>
				Array.from({ length: r }, (_, row) => cells.slice(row * c, row * c + c))
			);
			const sums = (table: readonly (readonly number[])[]) =>
				Array.from({ length: c }, (_, at) => table.reduce((sum, row) => sum + (row[at] ?? 0), 0));
			// whoever sees it knows the columns' sums, unless they are hidden in their own table
			const columnsHidden = (table: readonly (readonly number[])[]) => hiddenCells(sums(table), k);
			const publish = (table: readonly (readonly number[])[]) => {
				const hidden = columnsHidden(table);
				return hidden
					? [
							sums(table).map((sum, at) => (hidden.has(at) ? undefined : sum)),
							sums(table).reduce((sum, one) => sum + one, 0),
							publishedTable(table, hidden, k)
						]
					: [];
			};
			const fewest = fewestValues(tables, publish, (table) => {
				const hidden = columnsHidden(table);
				if (!hidden) return [];
				const { cells } = publishedTable(table, hidden, k);
				return table.flatMap((row, at) =>
					row.flatMap((count, column): [string, number][] =>
						cells[at]?.[column] === undefined ? [[`${at} ${column}`, count]] : []
					)
				);
			});
			expect(fewest).toBeGreaterThanOrEqual(2);
		}
	);

	test('negative control: small cells alone follow from the sums', () => {
		const tables = wholes(4, 9).map((cells) => [cells.slice(0, 2), cells.slice(2)]);
		const naive = (table: readonly (readonly number[])[]) => [
			[0, 1].map((at) => table.reduce((sum, row) => sum + (row[at] ?? 0), 0)),
			table.map((row) => row.map((count) => (count < 2 ? undefined : count))),
			table.map((row) => row.reduce((sum, count) => sum + count, 0))
		];
		const fewest = fewestValues(tables, naive, (table) =>
			table.flatMap((row, at) =>
				row.flatMap((count, column): [string, number][] =>
					count < 2 ? [[`${at} ${column}`, count]] : []
				)
			)
		);
		expect(fewest).toBe(1);
	});

	/** The smallest difference of any two editions of many lives in which people come and leave. */
	function fewestBetween(
		next: (editions: readonly PublishedRow[], counts: readonly number[]) => PublishedRow
	): { readonly fewest: number; readonly editions: number } {
		const random = seeded(23);
		const draw = (most: number) => Math.floor(random() * most);
		let [fewest, all] = [Infinity, 0];
		for (let life = 0; life < 200; life++) {
			const counts = [20 + draw(30), 20 + draw(30), 20 + draw(30)];
			const editions = [publishedRow(counts)];
			for (let step = 0; step < 16; step++) {
				// many come, or as many leave again and perhaps one person more
				const by = 10 + draw(4);
				const sign = step % 2 === 0 ? 1 : -1;
				for (const at of counts.keys()) {
					counts[at] = Math.max(0, (counts[at] ?? 0) + sign * (by + draw(2)));
				}
				const one = next(editions, counts);
				if (one === editions.at(-1)) continue;
				for (const other of editions) {
					const pairs = one.cells.map((cell, at) => [cell, other.cells[at]] as const);
					for (const [is, was] of [...pairs, [one.total, other.total] as const]) {
						if (is !== undefined && was !== undefined) {
							fewest = Math.min(fewest, Math.abs(is - was));
						}
					}
				}
				editions.push(one);
			}
			all += editions.length;
		}
		return { fewest, editions: all };
	}

	test('differs from every edition so far by ten or more, whoever came and left again (D12, D16)', () => {
		const { fewest, editions } = fewestBetween((all, counts) => nextRowAfter(all, counts));
		expect(fewest).toBeGreaterThanOrEqual(10);
		expect(editions).toBeGreaterThan(300);
	});

	test('negative control: held against the last edition alone, two others differ by one person', () => {
		const { fewest } = fewestBetween((all, counts) => nextPublishedRow(all.at(-1), counts));
		expect(fewest).toBeLessThanOrEqual(1);
	});
});
