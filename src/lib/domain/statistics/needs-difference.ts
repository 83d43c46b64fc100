import type { Deck } from '../deck';
import { LETTERS } from '../scoring/profile';
import { bootstrapIntervals, FEWEST_FOR_BOOTSTRAP } from './bootstrap-interval';
import { OWN_CARDS, type CodedPerson } from './code-needs';
import { effectiveDialogues } from './jackknife';
import { groupOf, NEEDS_BY, type NeedsBy } from './needs-by-group';
import type { Interval } from './wilson';

/** How much more of one group than of the other groups together need something (G6). */
export interface NeedDifference {
	readonly need: string;
	readonly by: NeedsBy;
	readonly group: string;
	/** share in the group − share in the others; undefined if either is empty */
	readonly difference: number | undefined;
	/** by drawing dialogues again; undefined where those cannot vary it, see `canVary` */
	readonly interval: Interval | undefined;
}

/**
 * Each group beside the others of its kind, firm profiles or where the own cards lie, need by need.
 * It describes: only the test of (b) tells whether profiles differ.
 * @param dialogues coded people by dialogue
 * @yields between slices of work
 */
export function* needDifferences(
	deck: Deck,
	dialogues: readonly (readonly CodedPerson[])[],
	seed: number
): Generator<void, readonly NeedDifference[]> {
	const found: NeedDifference[] = [];
	const needs = deck.cards.filter((card) => card.kind === 'need');
	for (const [at, { id: need }] of needs.entries()) {
		for (const by of NEEDS_BY) {
			const groups: readonly string[] = by === 'own-cards' ? OWN_CARDS : LETTERS;
			const counts = dialogues.map((people) => countsOf(people, at, by, groups));
			const figuresOf = (times: readonly number[]) => differencesOf(counts, times, groups.length);
			const own = figuresOf(counts.map(() => 1));
			const intervals = yield* bootstrapIntervals(
				counts.map((one) => ({
					people: one.reduce((sum, count, place) => (place % 2 ? sum + count : sum), 0),
					counts: one
				})),
				figuresOf,
				seed
			);
			groups.forEach((group, place) =>
				found.push({
					need,
					by,
					group,
					difference: own[place],
					interval: canVary(counts, place) ? intervals[place] : undefined
				})
			);
		}
	}
	return found;
}

/**
 * Whether drawing dialogues again says how sure a difference is: the group's own people come from 5
 * dialogues of equal size, and in it and in the others some need it and some do not. Three people
 * who all say no would be as sure as three hundred.
 */
function canVary(counts: readonly (readonly number[])[], place: number): boolean {
	const ofGroup = counts.map((one) => ({ y: 0, n: one[2 * place + 1] as number }));
	if (effectiveDialogues(ofGroup) < FEWEST_FOR_BOOTSTRAP) return false;
	const all = summed(
		counts,
		counts.map(() => 1)
	);
	const [y = 0, n = 0] = all.slice(2 * place, 2 * place + 2);
	const [allY, allN] = both(all);
	return y > 0 && y < n && allY > y && allY - y < allN - n;
}

/** For each group how many need it, and how many placed it: y, n, y, n … */
function countsOf(
	people: readonly CodedPerson[],
	need: number,
	by: NeedsBy,
	groups: readonly string[]
): readonly number[] {
	const counts = new Array<number>(2 * groups.length).fill(0);
	for (const person of people) {
		const coded = person.needs[need];
		if (!coded || coded.answer < 0) continue;
		const place = groups.indexOf(groupOf(by, person, coded) ?? '');
		if (place < 0) continue;
		counts[2 * place] = (counts[2 * place] as number) + coded.answer;
		counts[2 * place + 1] = (counts[2 * place + 1] as number) + 1;
	}
	return counts;
}

function differencesOf(
	counts: readonly (readonly number[])[],
	times: readonly number[],
	groups: number
): readonly (number | undefined)[] {
	const sums = summed(counts, times);
	const [allY, allN] = both(sums);
	return Array.from({ length: groups }, (_, group) => {
		const [y = 0, n = 0] = sums.slice(2 * group, 2 * group + 2);
		return n === 0 || n === allN ? undefined : y / n - (allY - y) / (allN - n);
	});
}

/** The counts of all dialogues together, each so many times. */
function summed(
	counts: readonly (readonly number[])[],
	times: readonly number[]
): readonly number[] {
	const sums = new Array<number>(counts[0]?.length ?? 0).fill(0);
	counts.forEach((one, dialogue) => {
		const weight = times[dialogue] as number;
		if (weight === 0) return;
		one.forEach((count, place) => (sums[place] = (sums[place] as number) + weight * count));
	});
	return sums;
}

/** Of all groups together: how many need it, and how many placed it. */
function both(sums: readonly number[]): readonly [number, number] {
	let [y, n] = [0, 0];
	sums.forEach((count, place) => (place % 2 === 0 ? (y += count) : (n += count)));
	return [y, n];
}
