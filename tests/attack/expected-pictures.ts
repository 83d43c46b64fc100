import type { RoundPart } from '$lib/domain/dialogue';
import { coveredMembers } from '$lib/domain/disclosure/covered';
import { groupPicture, isTooFew } from '$lib/domain/disclosure/group-picture';
import type { GroupPicture } from '$lib/domain/disclosure/picture';
import type { Sorter } from '$lib/domain/disclosure/sorter';
import { scoreSort } from '$lib/domain/scoring/score-sort';
import {
	CLASSES,
	PILES,
	rounds as occasions,
	type Answered,
	type Class
} from '../domain/disclosure/sequences';
import { OF_STUDY, sorter } from '../domain/disclosure/small-deck';
import type { RoomLife } from './room-life';

/** The pile of each question, by the kind of its card. */
const NEED_PILES = ['need', 'no-need', 'have'] as const;
export const pileNamed = (kind: 'factor' | 'need', pile: number | undefined): string =>
	(kind === 'factor' ? PILES : NEED_PILES)[pile ?? 2] ?? '';

/** One round of a life: the occasion it is of, and its cards by their place in the deck. */
export interface LifeRound {
	readonly id: string;
	readonly part: RoundPart;
	readonly occasion: 0 | 1;
	readonly cards: readonly { readonly id: string; readonly at: number }[];
}

/** The rounds of a life in the order in which they are closed. */
export function roundsOfLife(life: RoomLife): readonly LifeRound[] {
	const places = life.cards.map(({ id, kind }, at) => ({ id, kind, at }));
	const factors = places.filter(({ kind }) => kind === 'factor');
	const needs = places.filter(({ kind }) => kind === 'need');
	const again = factors.filter(({ id }) => life.again.includes(id));
	const all: readonly (LifeRound | false)[] = [
		{ id: 'factors-1', part: 'factors', occasion: 0, cards: factors },
		needs.length > 0 && { id: 'needs-1', part: 'needs', occasion: 0, cards: needs },
		life.second === 'factors' && { id: 'factors-2', part: 'factors', occasion: 1, cards: factors },
		life.second === 'replace' && { id: 'replace-1', part: 'replace', occasion: 1, cards: again },
		life.second !== 'none' &&
			needs.length > 0 && { id: 'needs-2', part: 'needs', occasion: 1, cards: needs }
	];
	return all.filter((round) => round !== false);
}

/** Where the answers of an occasion begin, for a class that was there. */
const startOf = (life: RoomLife, one: Class, occasion: number): number | undefined => {
	const at = occasions[one].indexOf(occasion);
	return at < 0 ? undefined : at * life.cards.length;
};

/** The pile on which somebody put a card of a round; undefined when they were not there. */
export function pileIn(
	life: RoomLife,
	{ one, answers }: { readonly one: Class; readonly answers: readonly number[] },
	round: LifeRound,
	at: number
): string | undefined {
	const start = startOf(life, one, round.occasion);
	const kind = round.part === 'needs' ? 'need' : 'factor';
	return start === undefined ? undefined : pileNamed(kind, answers[start + at]);
}

/** Everybody who finishes a round, as the picture takes them in. */
export function finishersOf(life: RoomLife, answered: Answered, round: LifeRound) {
	return CLASSES.filter((one) => startOf(life, one, round.occasion) !== undefined).flatMap((one) =>
		answered[one].map((answers, person) => {
			const laid = round.cards.map(({ id, at }) => [
				id,
				pileIn(life, { one, answers }, round, at) ?? ''
			]);
			return { id: `${one}-${person}`, one, person, piles: Object.fromEntries(laid) };
		})
	);
}

/** Who is in the picture of each round, by `class-person`; a round with too few has none. */
export function coveredIn(life: RoomLife, answered: Answered): Readonly<Record<string, string[]>> {
	const members: Record<string, string[]> = {};
	const { excess = 0 } = life;
	const rounds = roundsOfLife(life);
	for (const round of rounds) {
		const finished = finishersOf(life, answered, round).map(({ id }) => id);
		const before = earlierOf(rounds, round);
		const earlier = before && members[before.id];
		const covered = earlier
			? [...coveredMembers({ finished, earlier, minGroup: 5, excess })]
			: finished;
		if (covered.length - excess >= 5) members[round.id] = covered;
	}
	return members;
}

const earlierOf = (rounds: readonly LifeRound[], round: LifeRound): LifeRound | undefined =>
	rounds.find(
		(one) => one.occasion < round.occasion && (one.part === 'needs') === (round.part === 'needs')
	);

/** What each round of a life must show, worked out from the source; undefined: too few. */
export function expectedPictures(
	life: RoomLife,
	answered: Answered
): Readonly<Record<string, GroupPicture | undefined>> {
	const shown: Record<string, GroupPicture | undefined> = {};
	const members = coveredIn(life, answered);
	const rounds = roundsOfLife(life);
	for (const round of rounds) {
		const earlier = earlierOf(rounds, round);
		const covered = new Set(members[round.id] ?? []);
		const first = new Map(
			earlier ? finishersOf(life, answered, earlier).map((one) => [one.id, one.piles]) : []
		);
		const people = finishersOf(life, answered, round)
			.filter(({ id }) => covered.has(id))
			.map((one) => asSorter(life, round, one, first.get(one.id)));
		const found = groupPicture({
			round: round.id,
			part: round.part,
			since: round.part === 'replace' ? 'factors-1' : undefined,
			deck: life.deck,
			settings: { ...OF_STUDY, powerInRoom: life.power },
			people,
			excess: life.excess ?? 0
		});
		if (!isTooFew(found)) shown[round.id] = found;
	}
	return shown;
}

function asSorter(
	life: RoomLife,
	round: LifeRound,
	one: ReturnType<typeof finishersOf>[number],
	before: Readonly<Record<string, string>> | undefined
): Sorter {
	const put = sorter(one.piles);
	const hand = life.cards.filter(({ id }) => round.cards.some((card) => card.id === id));
	const said = life.said[one.one][one.person];
	// what is said beside the piles belongs to the first sort
	const here = round.id === 'factors-1' ? said : undefined;
	const emphasis = here?.emphasis ?? [];
	const blocker = here?.blocker;
	const scored =
		round.part === 'factors' && scoreSort(life.deck, hand, put.sort, { emphasis, blocker });
	const replace = round.part === 'replace';
	return {
		...put,
		work: 'employed',
		sort: replace && before ? new Map([...sorter(before).sort, ...put.sort]) : put.sort,
		earlier: replace ? (before ? sorter(before).sort : new Map()) : undefined,
		profile: scored ? scored.profile : undefined,
		emphasis,
		blocker,
		tableCard: here?.table
	};
}
