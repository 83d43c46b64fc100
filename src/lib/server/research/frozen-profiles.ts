import type { Deck, Letter } from '$lib/domain/deck';
import type { DialogueState } from '$lib/domain/dialogue';
import type { Entry } from '$lib/domain/entry';
import { handOfRound } from '$lib/domain/hand';
import { scoreAxes } from '$lib/domain/scoring/score-axes';
import { SCORING_VERSION, type Profile } from '$lib/domain/scoring/score';
import { foldSort } from '$lib/domain/sort';

/**
 * What the cards of each factor round come to, kept beside them: the first page of the research
 * room then reads nobody's cards.
 */
export interface FrozenProfiles {
	/** of another version they are worked out anew, from the cards */
	readonly scoring: string;
	/** rounds in which a card was placed: A firm, a provisional, - none; empty without sides */
	readonly rounds: Readonly<Record<string, string>>;
}

type Rounds = Pick<DialogueState, 'rounds'> & {
	readonly settings: Pick<DialogueState['settings'], 'size' | 'work'>;
};

export type ProfileCell = Pick<Profile, 'status' | 'letter'>;

/** @param work as rows have it: blank where it was blanked */
export function profilesOf(
	deck: Deck,
	{ rounds, settings }: Rounds,
	work: string,
	entries: readonly Entry[]
): FrozenProfiles {
	const found = rounds.flatMap((round) => {
		if (round.part !== 'factors') return [];
		const sort = foldSort(entries, round.id);
		if (sort.size === 0) return [];
		const hand = handOfRound(deck, settings, work, round);
		return [[round.id, written(scoreAxes(deck, hand, sort)?.profile)] as const];
	});
	return { scoring: SCORING_VERSION, rounds: Object.fromEntries(found) };
}

const written = (profile: ProfileCell | undefined): string =>
	!profile
		? ''
		: profile.letter === undefined
			? '-'
			: profile.status === 'firm'
				? profile.letter
				: profile.letter.toLowerCase();

/** A kept profile; undefined for cards without sides. */
export function profileOf(kept: string): ProfileCell | undefined {
	if (kept === '') return undefined;
	if (kept === '-') return { status: 'none', letter: undefined };
	const letter = kept.toUpperCase() as Letter;
	return { status: kept === letter ? 'firm' : 'provisional', letter };
}
