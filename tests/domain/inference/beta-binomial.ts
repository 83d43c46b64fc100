import { standardNormal } from '$lib/domain/numbers/standard-normal';

/**
 * How many of n people say yes where people of one dialogue are alike by rho: the chance of the
 * dialogue is a Beta around p, and everybody in it follows that (beta-binomial).
 */
export function betaBinomial(n: number, p: number, rho: number, random: () => number): number {
	const chance = rho === 0 ? p : beta((p * (1 - rho)) / rho, ((1 - p) * (1 - rho)) / rho, random);
	let yes = 0;
	for (let one = 0; one < n; one++) if (random() < chance) yes += 1;
	return yes;
}

function beta(a: number, b: number, random: () => number): number {
	const [x, y] = [logGamma(a, random), logGamma(b, random)];
	// in logs: for a small parameter both can be too small to be told from 0
	return 1 / (1 + Math.exp(y - x));
}

/** The logarithm of a draw of Gamma(shape, 1), after Marsaglia and Tsang (2000). */
function logGamma(shape: number, random: () => number): number {
	if (shape < 1) return logGamma(shape + 1, random) + Math.log(1 - random()) / shape;
	const d = shape - 1 / 3;
	const c = 1 / Math.sqrt(9 * d);
	for (;;) {
		const x = standardNormal(random);
		const v = (1 + c * x) ** 3;
		if (v <= 0) continue;
		if (Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return Math.log(d * v);
	}
}
