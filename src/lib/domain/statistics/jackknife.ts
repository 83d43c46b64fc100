/** What one dialogue adds to a share or a balance: `y` of `n`. */
export interface Cluster {
	readonly y: number;
	readonly n: number;
}

/**
 * How many dialogues of one size would weigh as much as these (G3): G* = n²/Σn_g². One large
 * dialogue among small ones counts for little more than one. 0 for an empty group.
 */
export function effectiveDialogues(clusters: readonly Cluster[]): number {
	const total = clusters.reduce((sum, { n }) => sum + n, 0);
	return total === 0 ? 0 : total ** 2 / summed(clusters.map(({ n }) => n * n));
}

/**
 * The variance of Σy/Σn over dialogues (G3, G4): what each of them moves it by when it is left out,
 * (G−1)/G·Σ(e_g/(n−n_g))² with e_g = y_g − p·n_g (Tukey's jackknife, centred on p).
 * @param clusters at least two, each with n above 0
 */
export function jackknifeVariance(clusters: readonly Cluster[]): number {
	const groups = clusters.length;
	const total = clusters.reduce((sum, { n }) => sum + n, 0);
	const p = summed(clusters.map(({ y }) => y)) / total;
	const moves = clusters.map(({ y, n }) => ((y - p * n) / (total - n)) ** 2);
	return ((groups - 1) / groups) * summed(moves);
}

/** Smallest first, so that the order of dialogues does not show in the last digit. */
const summed = (terms: readonly number[]): number =>
	terms.toSorted((a, b) => a - b).reduce((sum, term) => sum + term, 0);
