import type { Card } from '../deck';
import type { Sort } from '../sort';

/** Codes of a cell by the score of the card's pile; 0 is a pile that counts in no coding. */
export const CODE = { none: 0, helps: 1, hinders: 2, neutral: 3, skip: 4 } as const;

/** Where every card lies for every person, a byte per cell: small enough for 100,000 sorts. */
export interface PileMatrix {
	/** the columns */
	readonly cards: readonly Card[];
	readonly people: number;
	/** people × cards, row after row; the code of the pile */
	readonly cells: Uint8Array;
	/** people × cards; 1 where the person got the card */
	readonly got: Uint8Array;
}

/**
 * Lays sorts in a matrix. A pile without a code counts as not placed.
 * @param cards of one kind
 * @param codes of the piles by their id, 1 to 255
 * @param sorts each person's sort; `hand` limits what they got to these ids, default all
 */
export function pileMatrix(
	cards: readonly Card[],
	codes: ReadonlyMap<string, number>,
	sorts: readonly { readonly sort: Sort; readonly hand?: ReadonlySet<string> }[]
): PileMatrix {
	const cells = new Uint8Array(sorts.length * cards.length);
	const got = new Uint8Array(sorts.length * cards.length);
	sorts.forEach(({ sort, hand }, person) => {
		cards.forEach(({ id }, column) => {
			if (hand && !hand.has(id)) return;
			const at = person * cards.length + column;
			got[at] = 1;
			const pile = sort.get(id)?.pile;
			if (pile !== undefined) cells[at] = codes.get(pile) ?? CODE.none;
		});
	});
	return { cards, people: sorts.length, cells, got };
}
