import { bootstrapIntervals } from './bootstrap-interval';
import { chanceCorrectedOf } from './chance-corrected';
import type { Interval } from './wilson';
import { sumOf } from '../numbers/sum-of';

/** One dialogue: a row per card, with the number of people per pile. */
type PilesOfDialogue = readonly (readonly number[])[];

/**
 * 95 % intervals of Fleiss' κ and Gwet's AC1 by drawing whole dialogues again (G8), none under an
 * effective number of 5. A dialogue that is drawn twice is not paired with its own copy: its people
 * would always agree with themselves.
 * @param people of each dialogue, in the order of `dialogues`
 * @yields between slices of work
 */
export function* agreementIntervals(
	dialogues: readonly PilesOfDialogue[],
	people: readonly number[],
	seed: number
): Generator<void, { readonly fleiss: Interval | undefined; readonly ac1: Interval | undefined }> {
	const cards = dialogues[0]?.length ?? 0;
	const piles = dialogues[0]?.[0]?.length ?? 0;
	const own = dialogues.map((one) =>
		one.map((row) => {
			const n = sumOf(row);
			const squares = row.reduce((sum, count) => sum + count * count, 0);
			return { row, n, squares };
		})
	);
	const figuresOf = (times: readonly number[]) => {
		const drawn = Array.from({ length: cards }, () => ({
			row: new Array<number>(piles).fill(0),
			n: 0,
			pairs: 0,
			agree: 0
		}));
		own.forEach((one, at) => {
			const weight = times[at] as number;
			if (weight === 0) return;
			one.forEach(({ row, n, squares }, card) => {
				const sum = drawn[card] as (typeof drawn)[number];
				row.forEach((count, pile) => {
					sum.row[pile] = (sum.row[pile] as number) + weight * count;
				});
				sum.n += weight * n;
				// without the pairs of two copies, and of a person with themselves
				sum.pairs += weight * (n * (n - 1) - weight * n * n);
				sum.agree += weight * (squares - n - weight * squares);
			});
		});
		const found = chanceCorrectedOf(
			drawn.map(({ row, n, pairs, agree }) => ({
				row,
				n,
				pairs: n * n + pairs,
				agree: row.reduce((sum, count) => sum + count * count, 0) + agree
			}))
		);
		return [found?.fleiss, found?.ac1];
	};
	const [fleiss, ac1] = yield* bootstrapIntervals(
		dialogues.map((one, at) => ({ people: people[at] as number, counts: one.flat() })),
		figuresOf,
		seed
	);
	return { fleiss, ac1 };
}
