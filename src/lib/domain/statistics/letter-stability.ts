import { scoresOf, type Axis, type Card, type Deck } from '../deck';
import { seeded, shuffled } from '../seeded';
import type { Sort } from '../sort';
import { sumOf } from '../numbers/sum-of';

/** How well one half of the cards agrees with the other half (G8). */
interface LetterStability {
	/** mean correlation of halves of d/n per axis (Spearman-Brown); undefined without variance */
	readonly intrinsic: number | undefined;
	readonly external: number | undefined;
	/** mean share of people whose two halves do not contradict each other on any axis */
	readonly sameSides: number | undefined;
}

const AXES = ['intrinsic', 'external'] as const satisfies readonly Axis[];

/** Reliability of the whole from the correlation of its halves (Spearman 1910; Brown 1910). */
export const spearmanBrown = (r: number): number => (2 * r) / (1 + r);

/**
 * Split-half stability over seeded random halves of the cards of each axis.
 * @param people hand and sort of each person
 * @yields after every half
 */
export function* letterStability(
	deck: Deck,
	people: readonly { readonly hand: readonly Card[]; readonly sort: Sort }[],
	seed: number,
	halves = 1000
): Generator<void, LetterStability> {
	const random = seeded(seed);
	const sides = AXES.map((axis) => sidesOf(deck, people, axis));
	const rs: number[][] = [[], []];
	const same: number[] = [];
	const contradicts = new Uint8Array(people.length);
	for (let draw = 0; draw < halves; draw++) {
		contradicts.fill(0);
		for (const [at, side] of sides.entries()) {
			const columns = Array.from({ length: side.cards }, (_, column) => column);
			const first = new Uint8Array(side.cards);
			for (const column of shuffled(columns, random).slice(0, side.cards >> 1)) first[column] = 1;
			const r = halvesOf(side, first, contradicts);
			if (r !== undefined) rs[at]?.push(r);
		}
		if (people.length > 0) {
			same.push(1 - sumOf(contradicts) / people.length);
		}
		yield;
	}
	const mean = (values: readonly number[]) =>
		values.length === 0 ? undefined : sumOf(values) / values.length;
	const [intrinsic, external] = rs.map((values) => {
		const r = mean(values);
		return r === undefined || r <= -1 ? undefined : spearmanBrown(r);
	});
	return { intrinsic, external, sameSides: mean(same) };
}

/** One row per person: 1 helps, −1 hinders, 0 neither, for the cards of an axis. */
interface Sides {
	readonly cards: number;
	readonly people: number;
	readonly cells: Int8Array;
}

function sidesOf(
	deck: Deck,
	people: readonly { readonly hand: readonly Card[]; readonly sort: Sort }[],
	axis: Axis
): Sides {
	const cards = deck.cards.filter((card) => card.kind === 'factor' && card.axis === axis);
	const columns = new Map(cards.map(({ id }, at) => [id, at]));
	const score = scoresOf(deck.piles.factor);
	const cells = new Int8Array(people.length * cards.length);
	people.forEach(({ hand, sort }, person) => {
		for (const { id } of hand) {
			const column = columns.get(id);
			const value = score.get(sort.get(id)?.pile ?? '');
			if (column !== undefined && value) cells[person * cards.length + column] = value;
		}
	});
	return { cards: cards.length, people: people.length, cells };
}

/** Pearson's r of d/n in both halves (0 where a half has none); marks who has plus and minus. */
function halvesOf({ cards, people, cells }: Sides, first: Uint8Array, contradicts: Uint8Array) {
	let [sx, sy, sxx, syy, sxy] = [0, 0, 0, 0, 0];
	for (let person = 0; person < people; person++) {
		let [d0, n0, d1, n1] = [0, 0, 0, 0];
		const row = person * cards;
		for (let column = 0; column < cards; column++) {
			const value = cells[row + column] as number;
			if (value === 0) continue;
			if (first[column]) {
				d0 += value;
				n0 += 1;
			} else {
				d1 += value;
				n1 += 1;
			}
		}
		const x = n0 === 0 ? 0 : d0 / n0;
		const y = n1 === 0 ? 0 : d1 / n1;
		sx += x;
		sy += y;
		sxx += x * x;
		syy += y * y;
		sxy += x * y;
		if (d0 * d1 < 0) contradicts[person] = 1;
	}
	const [xx, yy] = [sxx - (sx * sx) / people, syy - (sy * sy) / people];
	const none = xx < 1e-12 || yy < 1e-12;
	return people === 0 || none ? undefined : (sxy - (sx * sy) / people) / Math.sqrt(xx * yy);
}
