/**
 * The quantile of the standard normal distribution: Wichura's algorithm AS 241 (PPND16), Applied
 * Statistics 37 (1988), accurate to about 1e-15.
 * @param p in (0, 1)
 */
export function normalQuantile(p: number): number {
	if (!(p > 0 && p < 1)) throw new RangeError(`a quantile wants 0 < p < 1, not ${p}`);
	const q = p - 0.5;
	if (Math.abs(q) <= 0.425) {
		const r = 0.180625 - q * q;
		return (q * polynomial(CENTRE_TOP, r)) / polynomial(CENTRE_BOTTOM, r);
	}
	const r = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
	const size =
		r <= 5
			? polynomial(MIDDLE_TOP, r - 1.6) / polynomial(MIDDLE_BOTTOM, r - 1.6)
			: polynomial(TAIL_TOP, r - 5) / polynomial(TAIL_BOTTOM, r - 5);
	return q < 0 ? -size : size;
}

/** The standard normal's mass further from 0 than z, on both sides; accurate to about 1e-14. */
export function twoSided(z: number): number {
	const size = Math.abs(z);
	const density = Math.exp((-size * size) / 2) / Math.sqrt(2 * Math.PI);
	if (size < 3) {
		// Marsaglia, Journal of Statistical Software 11(4), 2004: z + z³/3 + z⁵/15 + …
		let [term, sum] = [size, size];
		for (let k = 3; term > 1e-17; k += 2) sum += term *= (size * size) / k;
		return 1 - 2 * density * sum;
	}
	let ratio = size;
	for (let k = 200; k > 0; k--) ratio = size + k / ratio;
	return (2 * density) / ratio;
}

/** Coefficients from the constant term up. */
function polynomial(coefficients: readonly number[], x: number): number {
	return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

const CENTRE_TOP = [
	3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
	45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727
];
const CENTRE_BOTTOM = [
	1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867,
	39307.89580009271061, 28729.085735721942674, 5226.495278852545925
];
const MIDDLE_TOP = [
	1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
	1.27045825245236838258, 0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4
];
const MIDDLE_BOTTOM = [
	1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459,
	0.0151986665636164571966, 5.475938084995344946e-4, 1.05075007164441684324e-9
];
const TAIL_TOP = [
	6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123,
	0.026532189526576123093, 0.0012426609473880784386, 2.71155556874348757815e-5,
	2.01033439929228813265e-7
];
const TAIL_BOTTOM = [
	1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525,
	7.868691311456132591e-4, 1.8463183175100546818e-5, 1.4215117583164458887e-7,
	2.04426310338993978564e-15
];
