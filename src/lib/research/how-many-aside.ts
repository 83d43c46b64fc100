/** A row whose interval holds simultaneously with those of all other rows. */
export interface JointRow {
	readonly jointLow: number | undefined;
	readonly jointHigh: number | undefined;
}

interface AsideWords {
	readonly some: (all: number, above: number, below: number) => string;
	/** no row has an interval */
	readonly none: (all: number) => string;
}

/**
 * The sentence of how many rows lie wholly above 0, and below it, at 95 % simultaneously: among so
 * many cards some would by chance. Nothing is counted with too few dialogues for an interval.
 */
export function howManyAside(rows: readonly JointRow[], words: AsideWords): string {
	if (rows.every(({ jointLow }) => jointLow === undefined)) return words.none(rows.length);
	return words.some(
		rows.length,
		rows.filter(({ jointLow }) => jointLow !== undefined && jointLow > 0).length,
		rows.filter(({ jointHigh }) => jointHigh !== undefined && jointHigh < 0).length
	);
}
