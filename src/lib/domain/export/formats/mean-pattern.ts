import { scoresOfPerson, type ClosedSort } from './closed-sort';

/**
 * How many cards lie at each score, as Q programs ask: the mean over people, rounded to whole cards
 * that still add up to all of them. If everybody filled the same pattern it is that one; piles were
 * free, so it need not be the pattern of any one person.
 * @returns score → cards, lowest score first; empty without people
 */
export function meanPattern({ people, cards }: ClosedSort): ReadonlyMap<number, number> {
	const total = new Map<number, number>();
	for (const score of people.flatMap(scoresOfPerson)) {
		total.set(score, (total.get(score) ?? 0) + 1);
	}
	const means = [...total]
		.map(([score, count]) => ({ score, mean: count / people.length }))
		.sort((a, b) => a.score - b.score);
	const whole = new Map(means.map(({ score, mean }) => [score, Math.floor(mean)]));
	const spare = cards.length - [...whole.values()].reduce((sum, count) => sum + count, 0);
	const nearest = means.toSorted((a, b) => (b.mean % 1) - (a.mean % 1) || a.score - b.score);
	for (const { score } of people.length > 0 ? nearest.slice(0, spare) : []) {
		whole.set(score, (whole.get(score) ?? 0) + 1);
	}
	return whole;
}
