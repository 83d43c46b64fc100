/**
 * Holm's step-down correction of a family of p-values (Scandinavian Journal of Statistics 6, 1979).
 * @returns in the order given, each at least its own p and at most 1
 */
export function holm(ps: readonly number[]): readonly number[] {
	const order = ps.map((_, at) => at).sort((a, b) => (ps[a] as number) - (ps[b] as number));
	const adjusted = new Array<number>(ps.length);
	let most = 0;
	order.forEach((at, rank) => {
		most = Math.max(most, Math.min(1, (ps.length - rank) * (ps[at] as number)));
		adjusted[at] = most;
	});
	return adjusted;
}
