import type { IntervalRow } from './interval-layout';

interface HighLowWords {
	readonly most: (label: string, value: number) => string;
	readonly least: (label: string, value: number) => string;
	/** neither is separated from the next */
	readonly unclear: string;
}

/**
 * The sentence of the highest and the lowest row, each only if its interval is disjoint from the
 * next one's (G6); empty without rows.
 */
export function highLow(rows: readonly IntervalRow[], words: HighLowWords): string {
	const sorted = rows.toSorted((a, b) => b.value - a.value);
	const [first, second] = sorted;
	const [last, before] = [sorted.at(-1), sorted.at(-2)];
	if (!first || !last) return '';
	const said = [
		second && isAbove(first, second) && words.most(first.label, first.value),
		before && isAbove(before, last) && words.least(last.label, last.value)
	].filter(Boolean);
	return said.join(' ') || words.unclear;
}

const isAbove = (one: IntervalRow, other: IntervalRow): boolean =>
	one.low !== undefined && other.high !== undefined && one.low > other.high;
