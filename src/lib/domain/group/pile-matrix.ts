import type { Card, Pile } from '../deck';
import type { Sort } from '../sort';

/** Codes of a cell: the score of the pile a card lies on, or that it lies on none that counts. */
export const CODE = { none: 0, helps: 1, hinders: 2, neutral: 3, skip: 4 } as const;

/** Where every card lies for every person, a byte a cell: small enough for a hundred thousand sorts. */
export interface PileMatrix {
	/** the columns */
	readonly cards: readonly Card[];
	readonly people: number;
	/** people × cards, row after row; CODE of the pile */
	readonly cells: Uint8Array;
	/** people × cards; 1 where the person got the card */
	readonly got: Uint8Array;
}

/** Codes of the piles of a deck by pile id, by their score (S0). */
export function pileCodes(piles: readonly Pile[]): ReadonlyMap<string, number> {
	return new Map(
		piles.map(({ id, score }) => [
			id,
			score === 1
				? CODE.helps
				: score === -1
					? CODE.hinders
					: score === 0
						? CODE.neutral
						: CODE.skip
		])
	);
}

/**
 * Lays sorts in a matrix. A pile the deck does not have counts as not placed.
 * @param cards of one kind
 * @param piles the deck's piles for that kind
 * @param sorts each person's sort; `hand` limits what they got to these ids, all cards when left out
 */
export function pileMatrix(
	cards: readonly Card[],
	piles: readonly Pile[],
	sorts: readonly { readonly sort: Sort; readonly hand?: ReadonlySet<string> }[]
): PileMatrix {
	const codes = pileCodes(piles);
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
