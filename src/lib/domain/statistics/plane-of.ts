import type { Deck } from '../deck';
import { scoresOf } from '../deck';
import type { Sort } from '../sort';
import type { Distances } from './k-medoids';
import { MISSING, type Scores } from './one-cloud';

/** A balance that people differ on, by the columns of its cards: both axes, or else the facets. */
export type Balances = readonly (readonly number[])[];

/** What people put where, and the resulting balances (G5); undefined where a deck has none. */
export function planeOf(
	deck: Deck,
	sorts: readonly Sort[]
): { readonly scores: Scores; readonly balances: Balances } | undefined {
	const score = scoresOf(deck.piles.factor);
	const cards = deck.cards.filter(
		({ id, kind }) => kind === 'factor' && sorts.some((sort) => sort.has(id))
	);
	const cells = new Int8Array(sorts.length * cards.length).fill(MISSING);
	sorts.forEach((sort, person) =>
		cards.forEach(({ id }, card) => {
			const found = score.get(sort.get(id)?.pile ?? '');
			if (typeof found === 'number') cells[person * cards.length + card] = found;
		})
	);
	const columns = (isOf: (card: (typeof cards)[number]) => boolean) =>
		cards.flatMap((card, at) => (isOf(card) ? [at] : []));
	const balances =
		deck.axes.length > 0
			? deck.axes.map(({ id }) => columns(({ axis }) => axis === id))
			: deck.facets.map(({ id }) => columns(({ facet }) => facet === id));
	const kept = balances.filter((cardsOf) => cardsOf.length >= 2);
	if (kept.length < 2) return undefined;
	return { scores: { people: sorts.length, cards: cards.length, cells }, balances: kept };
}

/** Balances (H − B) / (H + B), 0 where no card has a side; leaves out people without a side. */
export function pointsOf(
	{ people, cards, cells }: Scores,
	balances: Balances
): { readonly who: readonly number[]; readonly points: readonly (readonly number[])[] } {
	const who: number[] = [];
	const points: number[][] = [];
	for (let person = 0; person < people; person++) {
		const point = balances.map((columns) => {
			let [helps, hinders] = [0, 0];
			for (const column of columns) {
				const score = cells[person * cards + column];
				if (score === 1) helps += 1;
				else if (score === -1) hinders += 1;
			}
			return helps + hinders === 0 ? undefined : (helps - hinders) / (helps + hinders);
		});
		if (point.every((balance) => balance === undefined)) continue;
		who.push(person);
		points.push(point.map((balance) => balance ?? 0));
	}
	return { who, points };
}

/** How far people lie apart on the plane. */
export function distancesOnPlane(points: readonly (readonly number[])[]): Distances {
	const n = points.length;
	const between = new Float64Array(n * n);
	for (let a = 0; a < n; a++) {
		const one = points[a] as readonly number[];
		for (let b = a + 1; b < n; b++) {
			const other = points[b] as readonly number[];
			let sum = 0;
			for (let k = 0; k < one.length; k++) sum += ((one[k] as number) - (other[k] as number)) ** 2;
			between[a * n + b] = between[b * n + a] = Math.sqrt(sum);
		}
	}
	return { n, between };
}
