import type { Deck } from '../deck';
import { LETTERS } from '../scoring/profile';
import { bootstrapIntervals } from './bootstrap-interval';
import { OWN_CARDS, type CodedPerson } from './code-needs';
import { groupOf, NEEDS_BY, type NeedsBy } from './needs-by-group';
import type { Interval } from './wilson';

/** How much more of one group than of the other groups together need something (G6). */
export interface NeedDifference {
	readonly need: string;
	readonly by: NeedsBy;
	readonly group: string;
	/** share in the group − share in the others; undefined if either is empty */
	readonly difference: number | undefined;
	/** by drawing dialogues again; undefined under an effective number of 5 */
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
				found.push({ need, by, group, difference: own[place], interval: intervals[place] })
			);
		}
	}
	return found;
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
	const sum = new Array<number>(2 * groups).fill(0);
	counts.forEach((one, dialogue) => {
		const weight = times[dialogue] as number;
		if (weight === 0) return;
		one.forEach((count, place) => (sum[place] = (sum[place] as number) + weight * count));
	});
	let [allY, allN] = [0, 0];
	for (let group = 0; group < groups; group++) {
		allY += sum[2 * group] as number;
		allN += sum[2 * group + 1] as number;
	}
	return Array.from({ length: groups }, (_, group) => {
		const [y, n] = [sum[2 * group] as number, sum[2 * group + 1] as number];
		return n === 0 || n === allN ? undefined : y / n - (allY - y) / (allN - n);
	});
}
