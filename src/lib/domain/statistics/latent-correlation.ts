/** Nodes and weights of Gauss and Legendre on [0, 1], eight of them. */
const NODES = [
	0.0198550717512319, 0.1016667612931866, 0.2372337950418355, 0.4082826787521751,
	0.5917173212478249, 0.7627662049581645, 0.8983332387068134, 0.9801449282487681
];
const WEIGHTS = [
	0.0506142681451881, 0.1111905172266872, 0.1568533229389437, 0.181341891689181, 0.181341891689181,
	0.1568533229389437, 0.1111905172266872, 0.0506142681451881
];
/** Beyond this correlation two normal numbers count as the same. */
const MOST = 0.999;

/**
 * The correlation of two normal numbers whose cut pieces have this covariance: each is cut at its
 * own thresholds and counts those it exceeds. The slope of that covariance in ρ is the sum of
 * normal densities at pairs of thresholds (Plackett, Biometrika 41, 1954), so it rises: bisect.
 */
export function latentCorrelation(
	a: readonly number[],
	b: readonly number[],
	covariance: number
): number {
	const far = a.length === 0 || b.length === 0 || covariance === 0;
	if (far) return 0;
	let [low, high] = covariance > 0 ? [0, MOST] : [-MOST, 0];
	for (let step = 0; step < 40; step++) {
		const middle = (low + high) / 2;
		if (cutCovariance(a, b, middle) < covariance) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

/** Covariance of two correlated standard normals, each counted by the thresholds it exceeds. */
export function cutCovariance(a: readonly number[], b: readonly number[], rho: number): number {
	// ρ = sin φ removes the steep end at |ρ| = 1
	const end = Math.asin(rho);
	let sum = 0;
	for (let node = 0; node < NODES.length; node++) {
		const phi = end * (NODES[node] as number);
		const [sine, square] = [Math.sin(phi), Math.cos(phi) ** 2];
		let density = 0;
		for (const one of a) {
			for (const other of b) {
				const size = one * one - 2 * sine * one * other + other * other;
				density += Math.exp(-size / (2 * square));
			}
		}
		sum += (WEIGHTS[node] as number) * density;
	}
	return (end * sum) / (2 * Math.PI);
}
