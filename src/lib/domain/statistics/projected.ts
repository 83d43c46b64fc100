/**
 * An orthonormal basis of what columns add to a basis, by Gram and Schmidt, twice over for the
 * rounding. Columns that the others already span add nothing.
 */
export function orthonormal(
	columns: readonly Float64Array[],
	basis: readonly Float64Array[] = []
): readonly Float64Array[] {
	const added: Float64Array[] = [];
	for (const column of columns) {
		const rest = without(without(column, [...basis, ...added]), [...basis, ...added]);
		const length = Math.sqrt(dot(rest, rest));
		if (length <= 1e-7 * Math.max(1, Math.sqrt(dot(column, column)))) continue;
		added.push(rest.map((value) => value / length));
	}
	return added;
}

/** What is left of a column that an orthonormal basis does not explain. */
export function without(column: Float64Array, basis: readonly Float64Array[]): Float64Array {
	const rest = Float64Array.from(column);
	for (const one of basis) {
		const along = dot(rest, one);
		for (let at = 0; at < rest.length; at++) {
			rest[at] = (rest[at] as number) - along * (one[at] as number);
		}
	}
	return rest;
}

/** A column less the mean of every group: what dummies of the groups do not explain. */
export function withinGroups(column: Float64Array, groups: readonly number[]): Float64Array {
	const sums = new Map<number, { sum: number; n: number }>();
	groups.forEach((group, at) => {
		const one = sums.get(group) ?? { sum: 0, n: 0 };
		one.sum += column[at] as number;
		one.n += 1;
		sums.set(group, one);
	});
	return column.map((value, at) => {
		const { sum, n } = sums.get(groups[at] as number) as { sum: number; n: number };
		return value - sum / n;
	});
}

export function dot(a: Float64Array, b: Float64Array): number {
	let sum = 0;
	for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
	return sum;
}
