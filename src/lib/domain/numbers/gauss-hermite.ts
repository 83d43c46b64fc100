/** Nodes and weights of ∫ f(z) φ(z) dz ≈ Σ w f(z), φ the standard normal density. */
export interface Quadrature {
	readonly nodes: readonly number[];
	/** they sum to 1 */
	readonly weights: readonly number[];
}

/**
 * Gauss-Hermite quadrature for the standard normal, by Newton's method on the orthonormal
 * polynomials (Golub & Welsch, Mathematics of Computation 23, 1969, has why it works).
 * @param points 1 to 40; one point is Laplace's approximation
 */
export function gaussHermite(points: number): Quadrature {
	const nodes: number[] = [];
	const weights: number[] = [];
	const at = (z: number) => {
		// h_j of the probabilists' polynomials, made orthonormal
		let [before, now] = [0, 1];
		for (let j = 1; j <= points; j++) {
			[before, now] = [now, (z * now - Math.sqrt(j - 1) * before) / Math.sqrt(j)];
		}
		return { value: now, slope: Math.sqrt(points) * before, before };
	};
	// roots lie apart by at least π/√(2n+1): a walk with small steps meets each change of sign
	const end = Math.sqrt(4 * points + 2) + 0.5;
	const step = 0.2 / Math.sqrt(points);
	for (let left = -end; left < end; left += step) {
		if (at(left).value * at(left + step).value > 0) continue;
		let z = left + step / 2;
		for (let turn = 0; turn < 60; turn++) {
			const { value, slope } = at(z);
			const next = z - value / slope;
			if (Math.abs(next - z) < 1e-15) break;
			z = next;
		}
		const { before } = at(z);
		nodes.push(Math.abs(z) < 1e-13 ? 0 : z);
		weights.push(1 / (points * before * before));
	}
	return { nodes, weights };
}
