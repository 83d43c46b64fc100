/**
 * The mass of Beta(helps+1, hinders+1) above one half (S4), as the exact sum of binomials
 * Σ_{i=0}^{helps} C(n+1, i) / 2^{n+1} with n = helps + hinders. In (0, 1); one half when both are
 * equal. For researchers only: not a probability about the person.
 */
export function signIndex(helps: number, hinders: number): number {
	const trials = helps + hinders + 1;
	// each term from the one before: no factorial, so nothing overflows
	let term = 2 ** -trials;
	let sum = term;
	for (let i = 1; i <= helps; i++) {
		term *= (trials - i + 1) / i;
		sum += term;
	}
	return sum;
}

/** Cards to move to the other side before the side is gone: ⌈|d|/2⌉ (S4). */
export function margin(d: number): number {
	return Math.ceil(Math.abs(d) / 2);
}
