import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPossible, type KnownSum, type Range } from '$lib/domain/disclosure/cell-bounds';
import { planeBins } from '$lib/domain/disclosure/plane-bins';
import type { Sides } from '$lib/domain/disclosure/sides';
import { servedPlane } from '$lib/domain/disclosure/served-plane';
import { COUNTED, profile, sorter } from './small-deck';
import type { Letter } from '$lib/domain/deck';

const range = fc
	.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 3 }))
	.map(([least, more]): Range => ({ least, most: least + more }));
const sum = fc
	.tuple(
		fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1 }),
		fc.integer({ min: 0, max: 14 }),
		fc.integer({ min: 0, max: 4 })
	)
	.map(([cells, least, more]): KnownSum => ({ cells, least, most: least + more }));

/** Tries every table of four cells. */
function possibleByTrying(ranges: readonly Range[], sums: readonly KnownSum[]): boolean {
	const fill = (done: readonly number[]): boolean => {
		const next = ranges[done.length];
		if (!next) {
			return sums.every(({ cells, least, most }) => {
				const total = cells.reduce((all, cell) => all + (done[cell] ?? 0), 0);
				return total >= least && total <= most;
			});
		}
		for (let value = next.least; value <= next.most; value++) {
			if (fill([...done, value])) return true;
		}
		return false;
	};
	return fill([]);
}

test('what can lie in cells is found as by trying every table', () => {
	fc.assert(
		fc.property(
			fc.tuple(range, range, range, range),
			fc.array(sum, { maxLength: 4 }),
			(ranges, sums) => {
				expect(isPossible(ranges, sums)).toBe(possibleByTrying(ranges, sums));
			}
		),
		{ numRuns: 2_000 }
	);
});

const side = fc.constantFrom<1 | 0 | -1>(1, 0, -1);
const someone: fc.Arbitrary<Sides> = fc.record({ intrinsic: side, external: side });

describe('shades of the plane', () => {
	test('are those of 0-2, 3-5 and 6 or more, wherever they are served (D6)', () => {
		fc.assert(
			fc.property(fc.array(someone, { minLength: 20, maxLength: 60 }), (sides) => {
				const bins = planeBins(sides, {
					strips: { intrinsic: 'differs', external: 'differs' },
					quarter: undefined
				});
				if (!bins) return;
				for (const [row, external] of [1, 0, -1].entries()) {
					for (const [column, intrinsic] of [-1, 0, 1].entries()) {
						const count = sides.filter(
							(one) => one.external === external && one.intrinsic === intrinsic
						).length;
						const bin = bins[row]?.[column];
						expect(bin).toBe(count <= 2 ? 'few' : count <= 5 ? 'some' : 'many');
					}
				}
			})
		);
	});

	test('leave every cell of few people at least two values (D6, D14)', () => {
		// a leaning group, where words tie the cells together most
		const leaning = fc.array(
			fc.oneof(
				{ weight: 4, arbitrary: fc.constant<Sides>({ intrinsic: 1, external: -1 }) },
				someone
			),
			{ minLength: 20, maxLength: 22 }
		);
		let served = 0;
		fc.assert(
			fc.property(leaning, (sides) => {
				const plane = servedPlane(
					sides.map((one) => sorter({}, { profile: profileOf(one) })),
					COUNTED
				);
				if (!plane.bins) return;
				served += 1;
				const counts = countsOf(sides);
				const flat = plane.bins.flat();
				for (const [cell, bin] of flat.entries()) {
					if (bin !== 'few') continue;
					// tables that differ by one or two people: does another count look alike?
					const alike = [...near(counts)].some(
						(table) =>
							table[cell] !== counts[cell] &&
							JSON.stringify(servedPlane(peopleOf(table), COUNTED)) === JSON.stringify(plane)
					);
					expect(alike).toBe(true);
				}
			}),
			{ numRuns: 25 }
		);
		expect(served).toBeGreaterThan(5);
	});
});

const CELLS: readonly Sides[] = [1, 0, -1].flatMap((external) =>
	[-1, 0, 1].map((intrinsic) => ({ intrinsic, external }) as Sides)
);
const LETTERS: Readonly<Record<string, Letter>> = {
	'1,1': 'A',
	'1,-1': 'B',
	'-1,1': 'C',
	'-1,-1': 'D'
};

function profileOf({ intrinsic, external }: Sides) {
	const possible = Object.entries(LETTERS)
		.filter(([key]) => {
			const [i, e] = key.split(',').map(Number);
			return (intrinsic === 0 || i === intrinsic) && (external === 0 || e === external);
		})
		.map(([, letter]) => letter);
	return profile(possible.length === 1 ? possible[0] : undefined, possible);
}
const countsOf = (sides: readonly Sides[]) =>
	CELLS.map(
		(cell) =>
			sides.filter((one) => one.intrinsic === cell.intrinsic && one.external === cell.external)
				.length
	);
const peopleOf = (counts: readonly number[]) =>
	counts.flatMap((count, cell) =>
		Array.from({ length: count }, () => sorter({}, { profile: profileOf(CELLS[cell] as Sides) }))
	);
function moved(counts: readonly number[], from: number, to: number): number[] {
	return counts.map((count, at) => count + (at === to ? 1 : 0) - (at === from ? 1 : 0));
}
/** The tables one move away, then those two moves away. */
function* near(counts: readonly number[]): Generator<number[]> {
	const pairs = CELLS.flatMap((_, from) => CELLS.map((__, to) => [from, to] as const)).filter(
		([from, to]) => from !== to
	);
	const steps = (table: readonly number[]) =>
		pairs.filter(([from]) => (table[from] ?? 0) > 0).map(([from, to]) => moved(table, from, to));
	const first = steps(counts);
	yield* first;
	for (const table of first) yield* steps(table);
}
