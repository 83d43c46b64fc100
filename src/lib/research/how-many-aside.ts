/** A row whose interval holds simultaneously with those of all other rows. */
export interface JointRow {
	readonly jointLow?: number | undefined;
	readonly jointHigh?: number | undefined;
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
	return words.some(rows.length, rows.filter(isAbove).length, rows.filter(isBelow).length);
}

/** The rows that this sentence counts. */
export const countedAside = <R extends JointRow>(rows: readonly R[]): readonly R[] =>
	rows.filter((row) => isAbove(row) || isBelow(row));

const isAbove = ({ jointLow }: JointRow) => jointLow !== undefined && jointLow > 0;
const isBelow = ({ jointHigh }: JointRow) => jointHigh !== undefined && jointHigh < 0;
