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
	if (rows.length === 0) return '';
	const { most, least } = apart(rows);
	const said = [
		most && words.most(most.label, most.value),
		least && words.least(least.label, least.value)
	].filter(Boolean);
	return said.join(' ') || words.unclear;
}

/** The ids of the rows that this sentence names. */
export function namedHighLow(rows: readonly IntervalRow[]): readonly string[] {
	const { most, least } = apart(rows);
	return [most, least].flatMap((row) => row?.id ?? []);
}

function apart(rows: readonly IntervalRow[]) {
	const sorted = rows.toSorted((a, b) => b.value - a.value);
	const [first, last] = [sorted[0], sorted.at(-1)];
	if (!first || !last || first === last) return {};
	const most = sorted.slice(1).every((other) => isAbove(first, other)) ? first : undefined;
	const least = sorted.slice(0, -1).every((other) => isAbove(other, last)) ? last : undefined;
	return { most, least };
}

const isAbove = (one: IntervalRow, other: IntervalRow): boolean =>
	one.low !== undefined && other.high !== undefined && one.low > other.high;
