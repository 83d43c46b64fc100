import { sumOf } from '../numbers/sum-of';

/**
 * How evenly people are spread over piles: Shannon entropy divided by its largest value, 0 (one
 * pile) to 1 (evenly). undefined for an empty group and for fewer than two piles.
 * @param counts people per pile
 */
export function normalisedEntropy(counts: readonly number[]): number | undefined {
	const total = sumOf(counts);
	if (total === 0 || counts.length < 2) return undefined;
	const entropy = counts.reduce((sum, count) => {
		const share = count / total;
		return share === 0 ? sum : sum - share * Math.log(share);
	}, 0);
	return entropy / Math.log(counts.length);
}
