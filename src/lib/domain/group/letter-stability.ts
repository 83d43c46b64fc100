import { scoresOf, type Card, type Deck } from '../deck';
import { seeded, shuffled } from '../seeded';
import type { Sort } from '../sort';

/** How far half the cards tell the same as the other half (G8). */
export interface LetterStability {
	/** mean correlation between halves of d/n per axis, stepped up by Spearman-Brown; undefined without variance */
	readonly intrinsic: number | undefined;
	readonly external: number | undefined;
	/** mean share of people whose two halves do not contradict each other on any axis */
	readonly sameSides: number | undefined;
}

/** Pearson's r; undefined without variance on a side. */
function correlation(pairs: readonly (readonly [number, number])[]): number | undefined {
	const n = pairs.length;
	const mean = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / n;
	const [x, y] = [mean(0), mean(1)];
	let [xy, xx, yy] = [0, 0, 0];
	for (const [a, b] of pairs) {
		xy += (a - x) * (b - y);
		xx += (a - x) ** 2;
		yy += (b - y) ** 2;
	}
	return xx === 0 || yy === 0 ? undefined : xy / Math.sqrt(xx * yy);
}

/** Reliability of the whole from the correlation of its halves (Spearman 1910; Brown 1910). */
export const spearmanBrown = (r: number): number => (2 * r) / (1 + r);

/**
 * Split-half stability over seeded random halves of the cards of each axis.
 * @param people hand and sort of each person
 */
export function letterStability(
	deck: Deck,
	people: readonly { readonly hand: readonly Card[]; readonly sort: Sort }[],
	seed: number,
	halves = 1000
): LetterStability {
	const random = seeded(seed);
	const score = scoresOf(deck.piles.factor);
	const rs: { intrinsic: number[]; external: number[] } = { intrinsic: [], external: [] };
	const same: number[] = [];
	for (let draw = 0; draw < halves; draw++) {
		const first = new Set(
			(['intrinsic', 'external'] as const).flatMap((axis) => {
				const cards = deck.cards.filter((card) => card.kind === 'factor' && card.axis === axis);
				return shuffled(cards, random)
					.slice(0, Math.floor(cards.length / 2))
					.map((card) => card.id);
			})
		);
		const pairs: { intrinsic: [number, number][]; external: [number, number][] } = {
			intrinsic: [],
			external: []
		};
		let agree = 0;
		for (const { hand, sort } of people) {
			let contradiction = false;
			for (const axis of ['intrinsic', 'external'] as const) {
				const d: [number, number] = [0, 0];
				const n: [number, number] = [0, 0];
				for (const card of hand) {
					if (card.axis !== axis) continue;
					const value = score.get(sort.get(card.id)?.pile ?? '');
					if (value !== 1 && value !== -1) continue;
					const half = first.has(card.id) ? 0 : 1;
					d[half] += value;
					n[half] += 1;
				}
				pairs[axis].push([n[0] === 0 ? 0 : d[0] / n[0], n[1] === 0 ? 0 : d[1] / n[1]]);
				if (d[0] * d[1] < 0) contradiction = true;
			}
			if (!contradiction) agree += 1;
		}
		for (const axis of ['intrinsic', 'external'] as const) {
			const r = correlation(pairs[axis]);
			if (r !== undefined) rs[axis].push(r);
		}
		if (people.length > 0) same.push(agree / people.length);
	}
	const mean = (values: readonly number[]) =>
		values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
	const stepped = (values: readonly number[]) => {
		const r = mean(values);
		return r === undefined || r <= -1 ? undefined : spearmanBrown(r);
	};
	return {
		intrinsic: stepped(rs.intrinsic),
		external: stepped(rs.external),
		sameSides: mean(same)
	};
}
