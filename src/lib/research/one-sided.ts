import type { IntervalRow } from '$lib/charts/interval-layout';

/** The sentence of how many rows have their whole interval above 0, and below it. */
export const oneSided = (
	rows: readonly IntervalRow[],
	say: (all: number, above: number, below: number) => string
): string =>
	say(
		rows.length,
		rows.filter(({ low }) => low !== undefined && low > 0).length,
		rows.filter(({ high }) => high !== undefined && high < 0).length
	);
