import { bootstrapIntervals } from './bootstrap-interval';
import { cramersV, pearson } from './pearson';
import type { Interval } from './wilson';
import { sumOf } from '../numbers/sum-of';

/**
 * The 95 % interval of Cramér's V by drawing whole dialogues again (G6). Undefined under an
 * effective number of 5 dialogues.
 * @param tables people by answer (2) × profile (4), flat, one per dialogue
 * @yields between slices of work
 */
export function* vInterval(
	tables: readonly (readonly number[])[],
	seed: number
): Generator<void, Interval | undefined> {
	const [found] = yield* bootstrapIntervals(
		tables.map((table) => ({ people: sumOf(table), counts: table })),
		(times) => [vOf(tables, times)],
		seed,
		[0, 1]
	);
	return found;
}

function vOf(tables: readonly (readonly number[])[], times: readonly number[]): number {
	const sum = new Array<number>(8).fill(0);
	tables.forEach((table, dialogue) => {
		const weight = times[dialogue] as number;
		if (weight === 0) return;
		table.forEach((count, cell) => (sum[cell] = (sum[cell] as number) + weight * count));
	});
	const one = pearson([sum.slice(0, 4), sum.slice(4)]);
	// answers or profiles that are all alike show no association
	return one ? cramersV(one) : 0;
}
