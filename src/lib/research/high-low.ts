import type { IntervalRow } from './interval-layout';

interface HighLowWords {
	readonly most: (label: string, value: number) => string;
	readonly least: (label: string, value: number) => string;
	/** neither is separated from all others */
	readonly unclear: string;
}

/**
 * The sentence of the highest and the lowest row, each only if its interval is disjoint from those
 * of all others (G6): a row of few people may reach past the next. Empty without rows.
 */
export function highLow(rows: readonly IntervalRow[], words: HighLowWords): string {
	const sorted = rows.toSorted((a, b) => b.value - a.value);
	const [first, last] = [sorted[0], sorted.at(-1)];
	if (!first || !last) return '';
	if (first === last) return words.unclear;
	const said = [
		sorted.slice(1).every((other) => isAbove(first, other)) && words.most(first.label, first.value),
		sorted.slice(0, -1).every((other) => isAbove(other, last)) &&
			words.least(last.label, last.value)
	].filter(Boolean);
	return said.join(' ') || words.unclear;
}

const isAbove = (one: IntervalRow, other: IntervalRow): boolean =>
	one.low !== undefined && other.high !== undefined && one.low > other.high;
