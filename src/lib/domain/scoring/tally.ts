import { scoresOf, type Card, type Pile } from '../deck';
import type { Sort } from '../sort';

/** How many of some cards lie where (S1). */
export interface Tally {
	/** Cards counted over, placed or not. */
	readonly cards: number;
	readonly helps: number;
	readonly hinders: number;
	readonly neutral: number;
	readonly skip: number;
	/** helps + hinders */
	readonly n: number;
	/** helps − hinders */
	readonly d: number;
	/** d / n; undefined when n = 0 */
	readonly balance: number | undefined;
}

/** How much a card counts in helps or hinders, by card id; 1 where it says nothing. */
export type Weights = ReadonlyMap<string, number>;

/**
 * Counts cards by the score of the pile they lie on (S0, S1, S6). Cards of the sort that are not
 * among `cards`, such as own cards, are not counted.
 */
export function tally(
	cards: readonly Card[],
	sort: Sort,
	piles: readonly Pile[],
	weights?: Weights
): Tally {
	const scores = scoresOf(piles);
	let helps = 0;
	let hinders = 0;
	let neutral = 0;
	let skip = 0;
	for (const { id } of cards) {
		const placement = sort.get(id);
		if (placement === undefined) continue;
		const score = scores.get(placement.pile);
		if (score === 1) helps += weights?.get(id) ?? 1;
		else if (score === -1) hinders += weights?.get(id) ?? 1;
		else if (score === 0) neutral += 1;
		else if (score === null) skip += 1;
	}
	const n = helps + hinders;
	const d = helps - hinders;
	const balance = n === 0 ? undefined : d / n;
	return { cards: cards.length, helps, hinders, neutral, skip, n, d, balance };
}
