/**
 * The inverse of a symmetric positive definite matrix, by Cholesky; undefined where it is not one.
 * @param matrix n × n
 */
export function inverse(matrix: readonly (readonly number[])[]): number[][] | undefined {
	const n = matrix.length;
	const lower = Array.from({ length: n }, () => new Array<number>(n).fill(0));
	const get = (rows: readonly (readonly number[])[], row: number, column: number) =>
		rows[row]?.[column] as number;
	for (let row = 0; row < n; row++) {
		for (let column = 0; column <= row; column++) {
			let sum = get(matrix, row, column);
			for (let k = 0; k < column; k++) sum -= get(lower, row, k) * get(lower, column, k);
			if (row === column && !(sum > 0)) return undefined;
			(lower[row] as number[])[column] =
				row === column ? Math.sqrt(sum) : sum / get(lower, column, column);
		}
	}
	const columns = Array.from({ length: n }, (_, unit) => {
		const forward = new Array<number>(n).fill(0);
		for (let row = 0; row < n; row++) {
			let sum = row === unit ? 1 : 0;
			for (let k = 0; k < row; k++) sum -= get(lower, row, k) * (forward[k] as number);
			forward[row] = sum / get(lower, row, row);
		}
		const solved = new Array<number>(n).fill(0);
		for (let row = n - 1; row >= 0; row--) {
			let sum = forward[row] as number;
			for (let k = row + 1; k < n; k++) sum -= get(lower, k, row) * (solved[k] as number);
			solved[row] = sum / get(lower, row, row);
		}
		return solved;
	});
	return columns;
}
