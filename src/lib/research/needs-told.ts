import { LETTERS } from '$lib/domain/scoring/profile';
import type { NeedInGroup } from '$lib/protocol/figures-of-needs';
import type { FigureResults } from '$lib/protocol/research-figures';

/** Minimum firm people and dialogues before a profile is described. */
export const FEWEST = { people: 10, dialogues: 3 };
const MOST_TOLD = 6;

export interface ToldProfile {
	readonly letter: (typeof LETTERS)[number];
	/** firm people who answered, and their dialogues */
	readonly people: number;
	readonly dialogues: number;
	/** needed most often, most first; empty where there are too few people */
	readonly needs: readonly NeedInGroup[];
}

/** What may be said of each profile in plain words, given enough firm people and dialogues. */
export function toldProfiles(found: FigureResults['needs-by-profile']): readonly ToldProfile[] {
	return LETTERS.map((letter) => {
		const own = found.groups.filter((one) => one.by === 'profile' && one.group === letter);
		const people = Math.max(0, ...own.map(({ placed }) => placed));
		const dialogues = Math.max(0, ...own.map((one) => one.dialogues));
		const enough = people >= FEWEST.people && dialogues >= FEWEST.dialogues;
		const needs = own
			.filter(({ placed }) => enough && placed >= FEWEST.people)
			.toSorted((a, b) => b.share - a.share || b.placed - a.placed)
			.slice(0, MOST_TOLD);
		return { letter, people, dialogues, needs };
	});
}

/** Needs that differ between profiles without own cards (G6 b), maxT 5 %; undefined untested. */
export function differingNeeds(
	found: FigureResults['needs-by-profile']
): readonly string[] | undefined {
	const tested = found.tests.filter(
		({ by, pMaxT }) => by === 'profile-without' && pMaxT !== undefined
	);
	if (tested.length === 0) return undefined;
	return tested
		.filter(({ pMaxT = 1 }) => pMaxT <= 0.05)
		.toSorted((a, b) => (b.v ?? 0) - (a.v ?? 0))
		.map(({ need }) => need);
}
