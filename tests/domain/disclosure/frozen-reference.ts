import { shuffled, type Random } from '$lib/domain/seeded';

/**
 * D12 as METHOD words it, in a few lines and apart from the code of the product: what a study's
 * dialogue shows of one question, how many are withheld beside those who refused, and what rows
 * leave open.
 */

/** People on each of three piles; the third holds everything else. */
export type Counts = readonly [number, number, number];
export type Says = (counts: Counts) => string;

/** D3, at every size; from 10 people `divided` asks for a fifth on each side. */
export const wordOfStudy: Says = (counts) => {
	const people = counts[0] + counts[1] + counts[2];
	const most = counts.findIndex((count) => count > people / 2);
	if (most >= 0) return ['most-help', 'most-hinder', 'most-neutral'][most] ?? '';
	const least = people < 10 ? 2 : Math.max(2, Math.ceil(people / 5));
	return people >= 6 && Math.min(counts[0], counts[1]) >= least ? 'divided' : 'differs';
};
/** A need as a list has it (D8): most need it, or not. */
export const listOfStudy: Says = ([need, ...rest]) =>
	need > (need + rest[0] + rest[1]) / 2 ? 'needed' : 'other';

/** How many consenting people are withheld beside those who refused. */
export const besideOf = (people: number): number => (people < 10 ? 4 : people < 15 ? 5 : 6);

/** The people withheld, drawn without a look at what they said; nobody where nobody refused. */
export function withheldOf(consents: readonly boolean[], random: Random): ReadonlySet<number> {
	const all = consents.map((_, person) => person);
	const refused = all.filter((person) => !consents[person]);
	if (refused.length === 0) return new Set();
	const consenting = shuffled(
		all.filter((person) => consents[person]),
		random
	);
	return new Set([...refused, ...consenting.slice(0, besideOf(consents.length))]);
}

/** Every way in which some people may lie on three piles. */
export function* waysOf(people: number): Generator<Counts> {
	for (let a = 0; a <= people; a++) {
		for (let b = 0; a + b <= people; b++) yield [a, b, people - a - b];
	}
}

/** The pile on which all of some people must lie, by what was said and is known of the others. */
export function forcedPile(known: Counts, unknown: number, says: Says, said: string): number {
	let pile = -1;
	for (const way of waysOf(unknown)) {
		if (says([known[0] + way[0], known[1] + way[1], known[2] + way[2]]) !== said) continue;
		const at = way.indexOf(unknown);
		if (at < 0 || (pile >= 0 && pile !== at)) return -1;
		pile = at;
	}
	return pile;
}

/** How many people lie on each pile. */
export const countsOf = (piles: readonly number[]): Counts =>
	[0, 1, 2].map((pile) => piles.filter((one) => one === pile).length) as unknown as Counts;
