import { isPossible, type KnownSum, type Range } from './cell-bounds';
import type { Bin, ServedPlane, StripWord } from './picture';
import { leastSide, strictMajority } from './pile-word';
import type { Sides } from './sides';

type Words = Pick<ServedPlane, 'strips' | 'quarter'>;
const CORNERS = { A: 2, B: 8, C: 0, D: 6 } as const;
const NO_LETTER = [1, 3, 4, 5, 7];
/** Cells on the helping, hindering and no side of each axis. */
const LINES = {
	intrinsic: { helps: [2, 5, 8], hinders: [0, 3, 6], none: [1, 4, 7] },
	external: { helps: [0, 1, 2], hinders: [6, 7, 8], none: [3, 4, 5] }
} as const;

const binOf = (count: number): Bin => (count >= 6 ? 'many' : count >= 3 ? 'some' : 'few');

/** The ways in which a strip's word can have arisen, each as a list of what is then known. */
function waysOf(axis: keyof typeof LINES, word: StripWord, people: number): readonly KnownSum[][] {
	const majority = strictMajority(people);
	const side = leastSide(people);
	const { helps, hinders, none } = LINES[axis];
	const atLeast = (cells: readonly number[], least: number) => ({ cells, least, most: Infinity });
	const atMost = (cells: readonly number[], most: number) => ({ cells, least: 0, most });
	const noMajority = [helps, hinders, none].map((cells) => atMost(cells, majority - 1));
	switch (word) {
		case 'most-help':
			return [[atLeast(helps, majority)]];
		case 'most-hinder':
			return [[atLeast(hinders, majority)]];
		case 'most-no-side':
			return [[atLeast(none, majority)]];
		case 'divided':
			return [[...noMajority, atLeast(helps, side), atLeast(hinders, side)]];
		case 'differs':
			return [
				[...noMajority, atMost(helps, side - 1)],
				[...noMajority, atMost(hinders, side - 1)]
			];
	}
}

const rangeOf = (bin: Bin, people: number): Range => {
	if (bin === 'few') return { least: 0, most: 2 };
	return bin === 'some' ? { least: 3, most: 5 } : { least: 6, most: people };
};

/** Whether shades and words together leave a cell only one value, and that value 0, 1 or 2. */
function pinsCell(bins: readonly Bin[], people: number, { strips, quarter }: Words): boolean {
	const majority = strictMajority(people);
	const corners = Object.entries(CORNERS).map(([letter, cell]) =>
		letter === quarter
			? { cells: [cell], least: majority, most: people }
			: { cells: [cell], least: 0, most: majority - 1 }
	);
	// shaded, for one cell of five is under 3: if no corner is, those without a letter are
	const isCornerSmall = Object.values(CORNERS).some((cell) => bins[cell] === 'few');
	const small = isCornerSmall ? [] : [{ cells: NO_LETTER, least: 0, most: 2 }];
	const all = { cells: bins.map((_, cell) => cell), least: people, most: people };
	const ways = waysOf('intrinsic', strips.intrinsic, people).flatMap((one) =>
		waysOf('external', strips.external, people).map((other) => [
			all,
			...corners,
			...small,
			...one,
			...other
		])
	);
	const ranges = bins.map((bin) => rangeOf(bin, people));
	const canBe = (cell: number, value: number) =>
		ways.some((sums) => isPossible(ranges.with(cell, { least: value, most: value }), sums));
	return bins.some(
		(bin, cell) => bin === 'few' && [0, 1, 2].filter((value) => canBe(cell, value)).length === 1
	);
}

/**
 * Shades of the 3 × 3 plane (D6): rows external helps, no side, hinders; columns intrinsic hinders,
 * no side, helps. undefined where they would, with the words beside them, pin a cell to 0, 1 or 2;
 * that depends only on what would be served.
 */
export function planeBins(sides: readonly Sides[], words: Words): ServedPlane['bins'] {
	const bins = [1, 0, -1].map((external) =>
		[-1, 0, 1].map((intrinsic) =>
			binOf(sides.filter((s) => s.external === external && s.intrinsic === intrinsic).length)
		)
	);
	return pinsCell(bins.flat(), sides.length, words) ? undefined : bins;
}
