/** Eigenvalues and eigenvectors of a symmetric matrix: `vectors[row][k]` belongs to `values[k]`. */
export interface Eigen {
	readonly values: readonly number[];
	readonly vectors: readonly (readonly number[])[];
}

/** By Jacobi's rotations: small matrices, every digit. */
export function eigen(matrix: readonly (readonly number[])[]): Eigen {
	const n = matrix.length;
	const a = matrix.map((row) => Float64Array.from(row));
	const v = matrix.map((_, row) => Float64Array.from(matrix, (__, at) => (row === at ? 1 : 0)));
	for (let sweep = 0; sweep < 60; sweep++) {
		let off = 0;
		for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) off += cell(a, p, q) ** 2;
		if (off < 1e-18) break;
		for (let p = 0; p < n; p++) {
			for (let q = p + 1; q < n; q++) {
				const between = cell(a, p, q);
				if (Math.abs(between) < 1e-15) continue;
				const theta = (cell(a, q, q) - cell(a, p, p)) / (2 * between);
				const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
				const c = 1 / Math.hypot(t, 1);
				turnColumns(a, p, q, c, t * c);
				turnRows(a, p, q, c, t * c);
				turnColumns(v, p, q, c, t * c);
			}
		}
	}
	return { values: a.map((row, at) => row[at] as number), vectors: v.map((row) => [...row]) };
}

const cell = (matrix: readonly Float64Array[], row: number, column: number) =>
	(matrix[row] as Float64Array)[column] as number;

function turnColumns(m: readonly Float64Array[], p: number, q: number, c: number, s: number): void {
	for (const row of m) {
		const [one, other] = [row[p] as number, row[q] as number];
		row[p] = c * one - s * other;
		row[q] = s * one + c * other;
	}
}

function turnRows(m: readonly Float64Array[], p: number, q: number, c: number, s: number): void {
	const [a, b] = [m[p] as Float64Array, m[q] as Float64Array];
	for (let at = 0; at < a.length; at++) {
		const [one, other] = [a[at] as number, b[at] as number];
		a[at] = c * one - s * other;
		b[at] = s * one + c * other;
	}
}
