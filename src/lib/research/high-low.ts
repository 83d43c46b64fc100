import type { IntervalRow } from '$lib/charts/interval-layout';

/** The sentence of the highest and the lowest row; empty without rows. */
export function highLow(
	rows: readonly IntervalRow[],
	say: (high: string, highest: number, low: string, lowest: number) => string
): string {
	const sorted = rows.toSorted((a, b) => b.value - a.value);
	const [first, last] = [sorted[0], sorted.at(-1)];
	return first && last ? say(first.label, first.value, last.label, last.value) : '';
}
