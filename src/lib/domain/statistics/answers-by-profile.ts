import { scoresOf, type Axis, type Card, type Deck } from '../deck';
import { scoreAxis } from '../scoring/axis';
import { profileOf } from '../scoring/profile';
import type { Profile } from '../scoring/score';
import type { Sort } from '../sort';
import { ANY_CELLS, FIRM_CELLS, firmCell, type AnyCell, type FirmCell } from './distribution';
import type { Cluster } from './jackknife';
import { pooledShare, type PooledShare } from './pooled-share';

/** One person's first needs beside their first factors, both from before any release (G6). */
export interface PersonWithNeeds {
	readonly needs: Sort;
	readonly factors: Sort;
	/** the factor cards this person got */
	readonly hand: readonly Card[];
	/** what they said of work; people are only exchanged with those who said the same */
	readonly work: string;
}

export const NEED_ANSWERS = ['need', 'have', 'no_need'] as const;
type NeedAnswer = (typeof NEED_ANSWERS)[number];
/** `own_factor`: the need's own factor cards are left out of the score; only this tells apart. */
export const LEFT_OUT_CARDS = ['own_factor', 'none'] as const;
type LeftOutCards = (typeof LEFT_OUT_CARDS)[number];

/** How many people of a profile gave one answer about one need (G6 b and c). */
export interface AnswerInProfile {
	readonly need: string;
	readonly leaveOut: LeftOutCards;
	readonly status: 'firm' | 'any';
	readonly profile: FirmCell | AnyCell;
	readonly answer: NeedAnswer;
	/** of those in the profile who placed the need; pooled over dialogues, each answer by itself */
	readonly share: PooledShare;
}

/** Per need, profile and answer, if anybody placed the need. @param dialogues people by dialogue */
export function answersByProfile(
	deck: Deck,
	dialogues: readonly (readonly PersonWithNeeds[])[]
): readonly AnswerInProfile[] {
	const needs = deck.cards.filter((card) => card.kind === 'need');
	return LEFT_OUT_CARDS.flatMap((leaveOut) =>
		needs.flatMap((need) => {
			const cells = dialogues.map((people) => cellsOf(deck, need, people, leaveOut));
			return (['firm', 'any'] as const).flatMap((status) =>
				(status === 'firm' ? FIRM_CELLS : ANY_CELLS).flatMap((profile) =>
					NEED_ANSWERS.flatMap((answer): AnswerInProfile[] => {
						const clusters = cells.map((counts): Cluster => {
							const found = counts.get(`${status} ${profile}`) ?? { need: 0, have: 0, no_need: 0 };
							return { y: found[answer], n: found.need + found.have + found.no_need };
						});
						const share = pooledShare(clusters, 1);
						return share ? [{ need: need.id, leaveOut, status, profile, answer, share }] : [];
					})
				)
			);
		})
	);
}

/** The answers of one dialogue by status and profile. */
function cellsOf(
	deck: Deck,
	need: Card,
	people: readonly PersonWithNeeds[],
	leaveOut: LeftOutCards
): ReadonlyMap<string, Readonly<Record<NeedAnswer, number>>> {
	const cells = new Map<string, Record<NeedAnswer, number>>();
	for (const person of people) {
		const answer = answerOf(deck, person.needs, need.id);
		if (!answer) continue;
		const profile = profileWithout(deck, person, leaveOut === 'none' ? [] : (need.answers ?? []));
		for (const name of [`firm ${firmCell(profile)}`, `any ${profile.letter ?? 'none'}`]) {
			const cell = cells.get(name) ?? { need: 0, have: 0, no_need: 0 };
			cell[answer] += 1;
			cells.set(name, cell);
		}
	}
	return cells;
}

/** What a person said of a need; undefined when it was skipped or not placed. */
export function answerOf(deck: Deck, needs: Sort, need: string): NeedAnswer | undefined {
	const score = scoresOf(deck.piles.need).get(needs.get(need)?.pile ?? '');
	return score === 1 ? 'need' : score === 0 ? 'have' : score === -1 ? 'no_need' : undefined;
}

/** A person's profile with some factor cards left out of the score. */
export function profileWithout(
	deck: Deck,
	{ factors, hand }: Pick<PersonWithNeeds, 'factors' | 'hand'>,
	without: readonly string[]
): Profile {
	const counted = without.length === 0 ? hand : hand.filter((card) => !without.includes(card.id));
	const of = (axis: Axis) => scoreAxis(counted, factors, deck.piles.factor, axis, deck.thresholds);
	return profileOf(of('intrinsic'), of('external'));
}
