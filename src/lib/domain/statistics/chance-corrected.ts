import { sumOf } from '../numbers/sum-of';

/** Agreement over cards beyond chance (G8): how far the cards, not the people, decide the pile. */
export interface ChanceCorrected {
	/** cards that at least two people placed */
	readonly cards: number;
	/** mean share of pairs of people who agree on a card */
	readonly observed: number;
	/** Fleiss (Psychological Bulletin 76, 1971), for ragged n; undefined when one pile has all */
	readonly fleiss: number | undefined;
	/** Gwet's AC1 (British Journal of Mathematical and Statistical Psychology 61, 2008) */
	readonly ac1: number | undefined;
}

/** A card: people per pile, their total, and their ordered pairs: how many, and how many agree. */
interface PairedCard {
	readonly row: readonly number[];
	readonly n: number;
	readonly pairs: number;
	readonly agree: number;
}

/**
 * Fleiss' κ and Gwet's AC1 where each card has its own number of people.
 * @param counts people per pile, one row per card; all rows have the same q ≥ 2 piles
 * @returns undefined when no card was placed by two people
 */
export const chanceCorrected = (
	counts: readonly (readonly number[])[]
): ChanceCorrected | undefined =>
	chanceCorrectedOf(
		counts.map((row) => {
			const n = sumOf(row);
			const agree = row.reduce((sum, count) => sum + count * (count - 1), 0);
			return { row, n, pairs: n * (n - 1), agree };
		})
	);

/** The same where not everybody is paired with everybody. */
export function chanceCorrectedOf(cards: readonly PairedCard[]): ChanceCorrected | undefined {
	const rows = cards.filter(({ pairs }) => pairs > 0);
	const piles = rows[0]?.row.length ?? 0;
	if (rows.length === 0 || piles < 2) return undefined;
	const observed = rows.reduce((sum, { pairs, agree }) => sum + agree / pairs, 0) / rows.length;
	const shares = Array.from(
		{ length: piles },
		// the mean share of a pile over cards: each card counts once, however many people placed it
		(_, pile) => rows.reduce((sum, { row, n }) => sum + (row[pile] as number) / n, 0) / rows.length
	);
	const byChance = shares.reduce((sum, share) => sum + share * share, 0);
	const gwet = shares.reduce((sum, share) => sum + share * (1 - share), 0) / (piles - 1);
	const beyond = (chance: number) => (chance >= 1 ? undefined : (observed - chance) / (1 - chance));
	return { cards: rows.length, observed, fleiss: beyond(byChance), ac1: beyond(gwet) };
}
