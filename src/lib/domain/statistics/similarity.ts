import type { Card, Pile } from '../deck';
import type { Sort } from '../sort';
import { pileMatrix, type PileMatrix } from './pile-matrix';

/** How often people put two cards on the same pile (G5). */
export interface Similarity {
	/** Ids of the cards that are in, in the order given; rows and columns of the two matrices. */
	readonly cards: readonly string[];
	/** Cards left out because too few people placed them together with another one. */
	readonly leftOut: readonly string[];
	/** People who placed both. */
	readonly both: readonly (readonly number[])[];
	/** Of those, people who put them on the same pile. */
	readonly same: readonly (readonly number[])[];
}

/** Under this many people a pair says nothing. */
const FEWEST = 5;

/**
 * Pair counts over people (G5). Skipped cards are not placed. Cards leave one by one, the one with
 * most thin pairs first (of equals the last), until every pair that stays has at least 5 people.
 * @param cards of one kind
 * @param piles the piles that count: all, or only helps and hinders for the second version
 */
export function similarity(
	cards: readonly Card[],
	piles: readonly Pile[],
	sorts: Iterable<Sort>
): Similarity {
	// each pile by itself: a deck may score two of them alike
	const codes = new Map(
		piles.filter((pile) => pile.role === 'answer').map((pile, at) => [pile.id, at + 1])
	);
	const people = [...sorts].map((sort) => ({ sort }));
	return matrixSimilarity(pileMatrix(cards, codes, people), [...codes.values()]);
}

/**
 * The same from a matrix. A card's people on a pile are a row of bits: what two cards share is
 * counted 32 people at a time.
 * @param codes of the piles that count
 */
export function matrixSimilarity(matrix: PileMatrix, codes: readonly number[]): Similarity {
	const { cards } = matrix;
	const onPile = codes.map((code) => bitsOf(matrix, code));
	const placed = cards.map((_, card) => union(onPile.map((rows) => rows[card] as Uint32Array)));
	const both = cards.map(() => new Array<number>(cards.length).fill(0));
	const same = cards.map(() => new Array<number>(cards.length).fill(0));
	for (let a = 0; a < cards.length; a++) {
		for (let b = a; b < cards.length; b++) {
			const people = shared(placed[a] as Uint32Array, placed[b] as Uint32Array);
			let together = 0;
			for (const rows of onPile) {
				together += shared(rows[a] as Uint32Array, rows[b] as Uint32Array);
			}
			(both[a] as number[])[b] = (both[b] as number[])[a] = people;
			(same[a] as number[])[b] = (same[b] as number[])[a] = together;
		}
	}
	const kept = keptOf(both);
	const only = (whole: readonly (readonly number[])[]) =>
		kept.map((row) => kept.map((column) => whole[row]?.[column] as number));
	return {
		cards: kept.map((index) => cards[index]?.id as string),
		leftOut: cards.filter((_, index) => !kept.includes(index)).map((card) => card.id),
		both: only(both),
		same: only(same)
	};
}

function bitsOf({ cards, people, cells }: PileMatrix, code: number): readonly Uint32Array[] {
	const words = Math.ceil(people / 32);
	const all = new Uint32Array(words * cards.length);
	for (let person = 0; person < people; person++) {
		const bit = 1 << (person & 31);
		const word = person >>> 5;
		const row = person * cards.length;
		for (let card = 0; card < cards.length; card++) {
			if (cells[row + card] === code) {
				const at = card * words + word;
				all[at] = (all[at] as number) | bit;
			}
		}
	}
	return cards.map((_, card) => all.subarray(card * words, (card + 1) * words));
}

function union(rows: readonly Uint32Array[]): Uint32Array {
	const [first = new Uint32Array(), ...others] = rows;
	const all = first.slice();
	for (const row of others)
		for (let at = 0; at < all.length; at++) all[at] = (all[at] as number) | (row[at] as number);
	return all;
}

/** People in both: bits set in the words that two rows share (SWAR count). */
function shared(a: Uint32Array, b: Uint32Array): number {
	let count = 0;
	for (let at = 0; at < a.length; at++) {
		let word = (a[at] as number) & (b[at] as number);
		word = word - ((word >>> 1) & 0x55555555);
		word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
		count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
	}
	return count;
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
