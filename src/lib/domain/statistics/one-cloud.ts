import type { Random } from '../seeded';
import { eigen } from '../numbers/eigen';
import { latentCorrelation } from './latent-correlation';
import { normalQuantile } from '../numbers/normal';

/** Where every card lies for everybody: 1, 0, −1, or MISSING; row after row. */
export interface Scores {
	readonly people: number;
	readonly cards: number;
	readonly cells: Int8Array;
}

export const MISSING = 2;

/** With fewer people who placed both cards, nothing is known about how the two go together. */
const FEWEST_BOTH = 5;

/** Draws a world, from what else is drawn. */
export type World = (random: Random) => Scores;

/**
 * Makes worlds in which people differ by degree only (G5): one normal cloud, cut into piles. Every
 * card has the shares of its piles, every two cards their correlation, and nobody gets a new card.
 * @returns worlds whose latent correlations are so many times what the cards tell: 1 as they are
 */
export function oneCloud({ people, cards, cells }: Scores): (times: number) => World {
	const cuts = Array.from({ length: cards }, (_, card) => cutsOf(people, cards, cells, card));
	const latent = Array.from({ length: cards }, () => new Array<number>(cards).fill(0));
	for (let a = 0; a < cards; a++) {
		(latent[a] as number[])[a] = 1;
		for (let b = a + 1; b < cards; b++) {
			const covariance = covarianceOf(people, cards, cells, a, b);
			const rho = latentCorrelation(cuts[a]?.real ?? [], cuts[b]?.real ?? [], covariance);
			(latent[a] as number[])[b] = (latent[b] as number[])[a] = rho;
		}
	}
	const drawnFrom = (root: ReturnType<typeof rootOf>) => (random: Random) => {
		const drawn = new Int8Array(cells.length);
		const wide = root[0]?.length ?? 0;
		for (let person = 0; person < people; person++) {
			const normal = normals(wide, random);
			for (let card = 0; card < cards; card++) {
				const at = person * cards + card;
				if (cells[at] === MISSING) {
					drawn[at] = MISSING;
					continue;
				}
				const loadings = root[card] as readonly number[];
				let value = 0;
				for (let k = 0; k < wide; k++) value += (loadings[k] as number) * (normal[k] as number);
				const { low, high } = cuts[card] as Cuts;
				drawn[at] = value <= low ? -1 : value <= high ? 0 : 1;
			}
		}
		return { people, cards, cells: drawn };
	};
	return (times) => drawnFrom(rootOf(timesOf(latent, times)));
}

const timesOf = (latent: readonly (readonly number[])[], times: number) =>
	latent.map((row, a) =>
		row.map((rho, b) => (a === b ? 1 : Math.max(-1, Math.min(1, times * rho))))
	);

interface Cuts {
	/** a card hinders up to `low` and helps above `high` */
	readonly low: number;
	readonly high: number;
	/** those of both that somebody lies on either side of */
	readonly real: readonly number[];
}

function cutsOf(people: number, cards: number, cells: Int8Array, card: number): Cuts {
	const counts = [0, 0, 0];
	for (let person = 0; person < people; person++) {
		const score = cells[person * cards + card] as number;
		if (score !== MISSING) counts[score + 1] = (counts[score + 1] as number) + 1;
	}
	const [hinders = 0, neutral = 0, helps = 0] = counts;
	const total = hinders + neutral + helps;
	const cut = (below: number) =>
		below === 0 ? -Infinity : below === total ? Infinity : normalQuantile(below / total);
	const [low, high] = [cut(hinders), cut(hinders + neutral)];
	return { low, high, real: [low, high].filter(Number.isFinite) };
}

function covarianceOf(people: number, cards: number, cells: Int8Array, a: number, b: number) {
	let [n, sumA, sumB, product] = [0, 0, 0, 0];
	for (let person = 0; person < people; person++) {
		const [one, other] = [cells[person * cards + a] as number, cells[person * cards + b] as number];
		if (one === MISSING || other === MISSING) continue;
		n += 1;
		sumA += one;
		sumB += other;
		product += one * other;
	}
	// people of a drawn world vary about their own mean, so that n would draw them too much alike
	return n < FEWEST_BOTH ? 0 : (product - (sumA * sumB) / n) / (n - 1);
}

/** R with RRᵀ the nearest valid correlations: estimates made pair by pair need not fit together. */
function rootOf(latent: readonly (readonly number[])[]): readonly (readonly number[])[] {
	const { values, vectors } = eigen(latent);
	return vectors.map((row) => {
		const loadings = row.map((value, k) => value * Math.sqrt(Math.max(0, values[k] as number)));
		const length = Math.hypot(...loadings);
		return loadings.map((value) => (length === 0 ? 0 : value / length));
	});
}

/** Standard normal numbers, two per draw (Box and Muller). */
function normals(count: number, random: Random): Float64Array {
	const found = new Float64Array(count + 1);
	for (let at = 0; at < count; at += 2) {
		const size = Math.sqrt(-2 * Math.log(1 - random()));
		const turn = 2 * Math.PI * random();
		found[at] = size * Math.cos(turn);
		found[at + 1] = size * Math.sin(turn);
	}
	return found;
}
