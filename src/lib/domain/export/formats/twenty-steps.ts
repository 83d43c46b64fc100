import type { ClosedSort } from './closed-sort';
import { meanPattern } from './mean-pattern';

/** The scores for which PQMethod and KADE have a place. */
const [LOWEST, HIGHEST] = [-6, 13];
const STEPS = HIGHEST - LOWEST + 1;

const scaleOf = ({ piles }: Pick<ClosedSort, 'piles'>) => piles.flatMap(({ score }) => score ?? []);

/** Lowest and highest score of a sort's piles, as PQMethod has them; −1 and 1 if none is scored. */
export function endsOf(sort: ClosedSort): readonly [number, number] {
	const scale = scaleOf(sort);
	return scale.length > 0 ? [Math.min(...scale), Math.max(...scale)] : [-1, 1];
}

/** Whether a scale has more steps than these programs have places. */
export function isTooWide(sort: ClosedSort): boolean {
	const [low, high] = endsOf(sort);
	return high - low >= STEPS;
}

/**
 * A sort as PQMethod and KADE have it: from −6 to 13. A scale outside that is shifted as a whole,
 * which changes no correlation; its name says by how much.
 */
export function inTwentySteps(sort: ClosedSort): ClosedSort {
	const [low, high] = endsOf(sort);
	const by = low < LOWEST ? LOWEST - low : Math.min(0, HIGHEST - high);
	if (by === 0) return sort;
	const moved = new Map(
		sort.piles.map((pile) => [
			pile,
			{ ...pile, score: pile.score === null ? null : pile.score + by }
		])
	);
	return {
		...sort,
		name: `${sort.name} (scores ${by > 0 ? '+' : ''}${by})`,
		piles: [...moved.values()],
		people: sort.people.map((person) => ({
			...person,
			piles: person.piles.map((pile) => moved.get(pile) ?? pile)
		}))
	};
}

/** Cards by score, −6 … 13. */
export function twentyCounts(sort: ClosedSort): readonly number[] {
	const pattern = meanPattern(sort);
	return Array.from({ length: STEPS }, (_, at) => pattern.get(at + LOWEST) ?? 0);
}
