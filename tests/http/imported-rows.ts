/** Rows of a CSV without separators inside fields, by column. */
export function rowsOf(text: string): Record<string, string>[] {
	const [head = '', ...lines] = text.trim().replaceAll('"', '').split(/\r?\n/);
	const names = head.split(',');
	return lines.map((line) => {
		const cells = line.split(',');
		return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
	});
}

export const average = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** Heights of average linkage of 1 − share, by definition: the mean over pairs of two clusters. */
export function heightsOf(share: readonly (readonly number[])[]): readonly number[] {
	let clusters = share.map((_, leaf) => [leaf]);
	const heights: number[] = [];
	while (clusters.length > 1) {
		const pairs = clusters.flatMap((a, at) =>
			clusters.slice(at + 1).map((b) => ({
				a,
				b,
				height: average(a.flatMap((one) => b.map((other) => 1 - (share[one]?.[other] ?? 0))))
			}))
		);
		// of equals the pair that holds the earliest leaves, as R's hclust
		const size = (one: (typeof pairs)[number]) => Math.round(one.height * 1e9);
		const [first] = pairs.toSorted((one, other) => size(one) - size(other));
		if (!first) break;
		heights.push(first.height);
		clusters = clusters.flatMap((one) =>
			one === first.b ? [] : [one === first.a ? [...first.a, ...first.b] : one]
		);
	}
	return heights;
}
