import type { Card, Pile } from '../deck';
import type { Sort } from '../sort';

/** How often people put two cards on the same pile (G5). */
export interface Similarity {
	/** Ids of the cards that are in, in the order given; rows and columns of the two matrices. */
	readonly cards: readonly string[];
	/** Cards left out because too few people put them beside another one. */
	readonly leftOut: readonly string[];
	/** People who placed both. */
	readonly both: readonly (readonly number[])[];
	/** Of those, people who put them on the same pile. */
	readonly same: readonly (readonly number[])[];
}

/** Under this many people a pair says nothing. */
const FEWEST = 5;

/**
 * Pair counts over people (G5). Skipped cards are not placed. Cards leave one by one, the one with most
 * thin pairs first (of equals the last), until every pair that stays has at least 5 people.
 * @param cards of one kind
 * @param piles the piles that count: all, or only helps and hinders for the second version
 */
export function similarity(
	cards: readonly Card[],
	piles: readonly Pile[],
	sorts: Iterable<Sort>
): Similarity {
	const codes = new Map(
		piles.filter((pile) => pile.role === 'answer').map((pile, code) => [pile.id, code])
	);
	const both = cards.map(() => new Array<number>(cards.length).fill(0));
	const same = cards.map(() => new Array<number>(cards.length).fill(0));
	for (const sort of sorts) {
		const placed: { readonly at: number; readonly code: number }[] = [];
		cards.forEach(({ id }, at) => {
			const code = codes.get(sort.get(id)?.pile ?? '');
			if (code !== undefined) placed.push({ at, code });
		});
		for (const a of placed) {
			const bothRow = both[a.at] as number[];
			const sameRow = same[a.at] as number[];
			for (const b of placed) {
				bothRow[b.at] = (bothRow[b.at] as number) + 1;
				if (a.code === b.code) sameRow[b.at] = (sameRow[b.at] as number) + 1;
			}
		}
	}
	const kept = keptOf(both);
	const only = (matrix: readonly (readonly number[])[]) =>
		kept.map((row) => kept.map((column) => matrix[row]?.[column] as number));
	return {
		cards: kept.map((index) => cards[index]?.id as string),
		leftOut: cards.filter((_, index) => !kept.includes(index)).map((card) => card.id),
		both: only(both),
		same: only(same)
	};
}

/** The piles of the second version: those that take a side (G5). */
export function sidedPiles(piles: readonly Pile[]): readonly Pile[] {
	return piles.filter((pile) => pile.score === 1 || pile.score === -1);
}

function keptOf(both: readonly (readonly number[])[]): readonly number[] {
	let kept = both.map((_, index) => index);
	for (;;) {
		let worst: number | undefined;
		let most = 0;
		for (const card of kept) {
			const thin = kept.filter((other) => other !== card && pairOf(both, card, other) < FEWEST);
			if (thin.length > 0 && thin.length >= most) {
				worst = card;
				most = thin.length;
			}
		}
		if (worst === undefined) return kept;
		kept = kept.filter((card) => card !== worst);
	}
}

function pairOf(both: readonly (readonly number[])[], row: number, column: number): number {
	return both[row]?.[column] as number;
}
