import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { adjustedRand } from '$lib/domain/statistics/adjusted-rand';
import { averageLinkage, type Merge } from '$lib/domain/statistics/average-linkage';
import { cutTree } from './cut-tree';
import { chanceCorrected } from '$lib/domain/statistics/chance-corrected';
import { normalisedEntropy } from '$lib/domain/statistics/entropy';
import { similarity } from '$lib/domain/statistics/similarity';
import type { Sort } from '$lib/domain/sort';
import { card, deckOf } from '../disclosure/small-deck';

/**
 * A real closed sort (18 wines, 26 people, 3 piles) with the values that R gives, in the folder
 * that REFERENCE_DATA names: `name.csv` and `expected_name_*.csv`. Skipped where it is not set.
 */
const folder = process.env['REFERENCE_DATA'] ?? '';
const NAME = 'wines_closed3_novices_18x26';
const has = folder !== '' && existsSync(join(folder, `${NAME}.csv`));

function read(file: string): { head: string[]; rows: string[][] } {
	const [head = '', ...lines] = readFileSync(join(folder, file), 'utf8')
		.trim()
		.replaceAll('"', '')
		.split(/\r?\n/);
	return { head: head.split(','), rows: lines.map((line) => line.split(',')) };
}

describe.skipIf(!has)('a real closed sort, as R works it out', () => {
	const { rows } = has ? read(`${NAME}.csv`) : { rows: [] };
	const wines = rows.map(([wine = '']) => wine);
	const piles = rows.map(([, ...placed]) => placed.map(Number));
	const people = piles[0]?.length ?? 0;
	const counts = piles.map((row) =>
		[1, 2, 3].map((pile) => row.filter((one) => one === pile).length)
	);
	const sorts: Sort[] = Array.from(
		{ length: people },
		(_, person) =>
			new Map(
				wines.map((wine, at) => [
					wine,
					{
						card: wine,
						pile: ['helps', 'neutral', 'hinders'][(piles[at]?.[person] ?? 0) - 1] ?? '',
						position: at + 1,
						changes: 0,
						via: 'tap' as const
					}
				])
			)
	);
	const deck = deckOf(wines.map((wine) => card(wine)));
	const found = similarity(deck.cards, deck.piles.factor, sorts);
	const share = found.same.map((row, a) => row.map((same, b) => same / (found.both[a]?.[b] ?? 0)));
	const distance = share.map((row) => row.map((one) => 1 - one));
	const merges = averageLinkage(distance);

	test('placements, largest pile and entropy', () => {
		for (const [at, [wine, one, two, three, top, entropy]] of read(
			`expected_${NAME}_placements.csv`
		).rows.entries()) {
			expect(wine).toBe(wines[at]);
			expect(counts[at]).toEqual([one, two, three].map(Number));
			expect(Math.max(...(counts[at] ?? [])) / people).toBeCloseTo(Number(top), 5);
			expect(normalisedEntropy(counts[at] ?? [])).toBeCloseTo(Number(entropy), 5);
		}
	});

	test('similarity of every pair', () => {
		const expected = read(`expected_${NAME}_similarity.csv`);
		expect(expected.head.slice(1)).toEqual(found.cards);
		for (const [a, [, ...row]] of expected.rows.entries()) {
			for (const [b, value] of row.entries()) {
				expect(share[a]?.[b]).toBeCloseTo(Number(value), 5);
			}
		}
	});

	test('average linkage: the heights, and the groups at every height that is no tie', () => {
		const expected = read(`expected_${NAME}_hclust_average.csv`).rows.map(([, a, b, height]) => ({
			a: Number(a),
			b: Number(b),
			height: Number(height)
		}));
		// R numbers leaves −1 … −n and clusters 1 … n−1 by step
		const leaf = (one: number) => (one < 0 ? -one - 1 : wines.length + one - 1);
		const theirs: Merge[] = expected.map(({ a, b, height }) => ({
			a: leaf(a),
			b: leaf(b),
			height
		}));
		for (const [step, { height }] of expected.entries()) {
			expect(merges[step]?.height).toBeCloseTo(height, 5);
		}
		for (let k = 2; k < wines.length; k++) {
			const [last, next] = [expected[wines.length - k - 1], expected[wines.length - k]];
			if (last && next && Math.abs(last.height - next.height) < 1e-6) continue;
			expect(adjustedRand(cutTree(merges, k), cutTree(theirs, k))).toBe(1);
		}
	});

	test('κ of Fleiss, and the mean adjusted Rand between two people', () => {
		expect(chanceCorrected(counts)?.fleiss).toBeCloseTo(0.318098, 5);
		const own = Array.from({ length: people }, (_, person) => piles.map((row) => row[person]));
		const pairs = own.flatMap((one, at) =>
			own.slice(at + 1).map((other) => adjustedRand(one, other))
		);
		const mean = pairs.reduce<number>((sum, one) => sum + (one ?? 0), 0) / pairs.length;
		expect(mean).toBeCloseTo(0.163405, 5);
	});
});
