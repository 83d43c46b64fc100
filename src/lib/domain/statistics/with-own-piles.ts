import type { LogitRow } from './mixed-logit';
import { orthonormal } from './projected';

/** One person as the model of a need sees them (G6). */
export interface BalancedPerson {
	readonly group: number;
	readonly y: 0 | 1;
	/** d/n of both axes */
	readonly intrinsic: number;
	readonly external: number;
	/** how each own factor card of the need lies: 1, 0, −1, undefined not placed */
	readonly piles: readonly (number | undefined)[];
}

/** A pile with fewer people than this has no column of its own. */
const FEWEST = 5;

/**
 * The design of a need's model: intercept, both balances, their product, and a column for each pile
 * of each own card that at least five people chose, except the most chosen and redundant ones.
 */
export function withOwnPiles(people: readonly BalancedPerson[]): readonly LogitRow[] {
	const cards = people[0]?.piles.length ?? 0;
	const base = people.map(({ intrinsic, external }) => [
		1,
		intrinsic,
		external,
		intrinsic * external
	]);
	let kept: readonly Float64Array[] = [];
	let basis = orthonormal(
		[0, 1, 2, 3].map((at) => Float64Array.from(base, (x) => x[at] as number))
	);
	for (let card = 0; card < cards; card++) {
		for (const pile of pilesApart(people.map(({ piles }) => piles[card]))) {
			const column = Float64Array.from(people, ({ piles }) => (piles[card] === pile ? 1 : 0));
			const added = orthonormal([column], basis);
			if (added.length === 0) continue;
			basis = [...basis, ...added];
			kept = [...kept, column];
		}
	}
	return people.map(({ group, y }, at) => ({
		group,
		y,
		x: [...(base[at] as number[]), ...kept.map((column) => column[at] as number)]
	}));
}

/** Piles chosen by five people, most first, without the first: the others are compared with it. */
function pilesApart(chosen: readonly (number | undefined)[]): readonly (number | undefined)[] {
	return [1, 0, -1, undefined]
		.map((pile) => ({ pile, n: chosen.filter((one) => one === pile).length }))
		.filter(({ n }) => n >= FEWEST)
		.sort((a, b) => b.n - a.n)
		.slice(1)
		.map(({ pile }) => pile);
}
