import { normalQuantile } from '../numbers/normal';
import { wilson, type Interval } from './wilson';
import { sumOf } from '../numbers/sum-of';

/**
 * Goodman's simultaneous intervals of the shares of a multinomial (Technometrics 7, 1965): all of
 * them hold together at least at `level`. Each is a Wilson interval at 1 − (1 − level)/k.
 * @param counts one per cell, at least one cell
 * @returns one interval per cell, or undefined when nobody was counted
 */
export function goodman(counts: readonly number[], level = 0.95): readonly Interval[] | undefined {
	const n = sumOf(counts);
	if (n === 0) return undefined;
	const quantile = jointQuantile(counts.length, level, normalQuantile);
	return counts.map((count) => wilson(count / n, n, quantile) as Interval);
}

/** The two-sided quantile at which `cells` intervals hold together (Bonferroni, as in Goodman). */
export function jointQuantile(
	cells: number,
	level: number,
	quantileOf: (p: number) => number
): number {
	return quantileOf(1 - (1 - level) / (2 * cells));
}
