const pairs = (count: number) => (count * (count - 1)) / 2;

/**
 * How far two partitions of the same things agree beyond chance (Hubert & Arabie, Journal of
 * Classification 2, 1985): 1 the same, about 0 by chance. undefined when there is nothing to
 * disagree on.
 * @param a,b the part of each thing, in the same order
 */
export function adjustedRand<A, B>(a: readonly A[], b: readonly B[]): number | undefined {
	if (a.length !== b.length) throw new Error(`${a.length} and ${b.length} things`);
	const rows = new Map<A, number>();
	const columns = new Map<B, number>();
	const cells = new Map<A, Map<B, number>>();
	a.forEach((one, at) => {
		const other = b[at] as B;
		rows.set(one, (rows.get(one) ?? 0) + 1);
		columns.set(other, (columns.get(other) ?? 0) + 1);
		const row = cells.get(one) ?? new Map<B, number>();
		cells.set(one, row.set(other, (row.get(other) ?? 0) + 1));
	});
	const sum = (counts: Iterable<number>) => [...counts].reduce((all, one) => all + pairs(one), 0);
	const together = sum([...cells.values()].flatMap((row) => [...row.values()]));
	const [inA, inB] = [sum(rows.values()), sum(columns.values())];
	const expected = (inA * inB) / pairs(a.length);
	const most = (inA + inB) / 2;
	return most === expected || a.length < 2 ? undefined : (together - expected) / (most - expected);
}
