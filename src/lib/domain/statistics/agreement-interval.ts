import { chanceCorrected } from './chance-corrected';
import { effectiveDialogues } from './jackknife';
import { tQuantile } from '../numbers/student-t';
import type { Interval } from './wilson';

/** Under this effective number of dialogues there is no interval. */
const FEWEST_DIALOGUES = 5;

/** People a pile, a row a card, of one dialogue. */
export type PilesOfDialogue = readonly (readonly number[])[];

/**
 * 95 % intervals of Fleiss' κ and Gwet's AC1 by leaving out one dialogue at a time, with t of G*−1 degrees (G8).
 * Drawing dialogues again would pair people with their own copies, who always agree.
 * @param people of each dialogue, in the order of `dialogues`
 */
export function agreementIntervals(
	dialogues: readonly PilesOfDialogue[],
	people: readonly number[]
): { readonly fleiss: Interval | undefined; readonly ac1: Interval | undefined } {
	const filled = dialogues.filter((_, at) => (people[at] as number) > 0);
	const sizes = people.filter((n) => n > 0);
	const effective = effectiveDialogues(sizes.map((n) => ({ y: 0, n })));
	if (effective < FEWEST_DIALOGUES) return { fleiss: undefined, ac1: undefined };
	const all = summed(filled);
	const whole = chanceCorrected(all);
	const without = filled.map((one) =>
		chanceCorrected(all.map((row, card) => row.map((n, pile) => n - (one[card]?.[pile] ?? 0))))
	);
	const t = tQuantile(0.975, effective - 1);
	const of = (name: 'fleiss' | 'ac1'): Interval | undefined => {
		const at = whole?.[name];
		const each = without.flatMap((one) => one?.[name] ?? []);
		// one that cannot be told without some dialogue has no error either
		if (at === undefined || each.length < without.length) return undefined;
		const mean = each.reduce((sum, one) => sum + one, 0) / each.length;
		const spread = each.reduce((sum, one) => sum + (one - mean) ** 2, 0);
		const half = t * Math.sqrt(((each.length - 1) / each.length) * spread);
		return { low: Math.max(-1, at - half), high: Math.min(1, at + half) };
	};
	return { fleiss: of('fleiss'), ac1: of('ac1') };
}

const summed = (dialogues: readonly PilesOfDialogue[]): number[][] =>
	(dialogues[0] ?? []).map((row, card) =>
		row.map((_, pile) => dialogues.reduce((sum, one) => sum + (one[card]?.[pile] ?? 0), 0))
	);
