/**
 * The regularised incomplete beta function I_x(a, b): the mass of Beta(a, b) below x. By its
 * continued fraction (Lentz's method), accurate to about 1e-13 for a, b up to some thousands.
 * @param x in [0, 1]
 * @param a above 0
 * @param b above 0
 */
export function incompleteBeta(x: number, a: number, b: number): number {
	if (x <= 0) return 0;
	if (x >= 1) return 1;
	// the fraction converges fast only on this side of the mean
	if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
	const scale = logGamma(a + b) - logGamma(a) - logGamma(b);
	const front = Math.exp(scale + a * Math.log(x) + b * Math.log1p(-x));
	return (front / a) * fraction(x, a, b);
}

function fraction(x: number, a: number, b: number): number {
	let d = away(1 - ((a + b) * x) / (a + 1));
	d = 1 / d;
	let c = 1;
	let result = d;
	for (let m = 1; m <= 10_000; m++) {
		const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 / away(1 + even * d);
		c = away(1 + even / c);
		result *= d * c;
		const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 / away(1 + odd * d);
		c = away(1 + odd / c);
		result *= d * c;
		if (Math.abs(d * c - 1) < 1e-15) return result;
	}
	throw new RangeError(`no convergence of the incomplete beta at ${x}, ${a}, ${b}`);
}

/** Keeps a divisor away from zero. */
function away(value: number): number {
	return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

/** ln Γ(z) for z > 0: recurrence up to 15, then Stirling's series. */
function logGamma(z: number): number {
	let shift = 0;
	let at = z;
	for (; at < 15; at++) shift += Math.log(at);
	const r = 1 / (at * at);
	const series = (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r / 1188)))) / at;
	return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - shift;
}
