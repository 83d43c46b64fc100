import { scoresOfPerson, type ClosedSort } from './closed-sort';

/**
 * How many cards lie at each score, as programs for Q ask for: the mean over people, rounded to whole cards so
 * that all cards are in it. Where everybody filled the same pattern it is that one. Piles were free, so of no
 * single person it need be the pattern.
 * @returns score → cards, lowest score first; nothing of nobody
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
