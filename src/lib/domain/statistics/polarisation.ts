/**
 * How divided people are over one card (G2): (h+s)/m − ((h−s)/m)². 0 unanimous or all neutral, 1
 * half against half. Undefined if nobody placed it.
 * @param h people for whom it helps
 * @param s people whom it hinders
 * @param m people who placed it, neutral among them
 */
export function polarisation(h: number, s: number, m: number): number | undefined {
	if (m === 0) return undefined;
	return (h + s) / m - ((h - s) / m) ** 2;
}

/**
 * The pile on which at least nine in ten of those who placed the card agree (G2), if any.
 * @param counts people by pile
 */
export function consensus<Pile extends string>(
	counts: Readonly<Record<Pile, number>>
): Pile | undefined {
	const piles = Object.entries<number>(counts) as [Pile, number][];
	const placed = piles.reduce((sum, [, count]) => sum + count, 0);
	// in whole numbers, because 0.9 is not exact
	return placed === 0 ? undefined : piles.find(([, count]) => 10 * count >= 9 * placed)?.[0];
}
