import { scoresOf, type Card, type Deck } from '../deck';
import { scoreAxis } from '../scoring/axis';
import { profileOf } from '../scoring/profile';
import type { Sort } from '../sort';
import { FIRM_CELLS, firmCell, type FirmCell } from './distribution';
import { pooledShare, type Cluster, type PooledShare } from './pooled-share';

/**
 * How people are told apart (G6): by how the need's own factor cards lie with them, by profile with those
 * cards left out of the score, or by profile as it is. Only the second may be called a difference between
 * profiles: the third counts a card twice.
 */
export type NeedsBy = 'own-cards' | 'profile-without' | 'profile';
export const NEEDS_BY = ['profile-without', 'profile', 'own-cards'] as const;

/** Where a need's own factor cards lie, all together. */
export const OWN_CARDS = ['hinders', 'neutral', 'helps'] as const;
export type OwnCards = (typeof OWN_CARDS)[number];

/** One person's first needs beside their first factors, both from before anything was released (G6). */
export interface NeedsOfPerson {
	readonly needs: Sort;
	readonly factors: Sort;
	/** the factor cards this person got */
	readonly hand: readonly Card[];
}

/** How many of one group need something (G6). */
export interface NeedInGroup {
	readonly need: string;
	readonly by: NeedsBy;
	readonly group: OwnCards | FirmCell;
	/** of those in the group who placed the need; pooled over dialogues */
	readonly share: PooledShare;
}

/**
 * Each need by each group of people (G6), need against have and no-need, skips aside; groups that nobody is in
 * are left out. A need without own factor cards has no `own-cards`, and its `profile-without` is its `profile`.
 * @param dialogues people by dialogue
 */
export function needsByGroup(
	deck: Deck,
	dialogues: readonly (readonly NeedsOfPerson[])[]
): readonly NeedInGroup[] {
	const scores = scoresOf(deck.piles.need);
	const ofFactors = scoresOf(deck.piles.factor);
	const asIs = dialogues.map((people) => people.map((person) => cellWithout(deck, person, [])));
	return deck.cards
		.filter((card) => card.kind === 'need')
		.flatMap((need): NeedInGroup[] => {
			const own = need.answers ?? [];
			const cells: Readonly<
				Record<NeedsBy, (person: NeedsOfPerson, d: number, p: number) => string | undefined>
			> = {
				'own-cards': (person) => ownCards(ofFactors, person, own),
				'profile-without': (person, d, p) =>
					own.length === 0 ? asIs[d]?.[p] : cellWithout(deck, person, own),
				profile: (_, d, p) => asIs[d]?.[p]
			};
			return NEEDS_BY.flatMap((by) => {
				const clusters = new Map<string, Cluster[]>();
				dialogues.forEach((people, d) => {
					const found = new Map<string, { y: number; n: number }>();
					people.forEach((person, p) => {
						const score = scores.get(person.needs.get(need.id)?.pile ?? '');
						const cell = typeof score === 'number' ? cells[by](person, d, p) : undefined;
						if (cell === undefined) return;
						const count = found.get(cell) ?? { y: 0, n: 0 };
						found.set(cell, { y: count.y + (score === 1 ? 1 : 0), n: count.n + 1 });
					});
					for (const [cell, count] of found)
						clusters.set(cell, [...(clusters.get(cell) ?? []), count]);
				});
				const groups = by === 'own-cards' ? OWN_CARDS : FIRM_CELLS;
				return groups.flatMap((group) => {
					const share = pooledShare(clusters.get(group) ?? [], 1);
					return share ? [{ need: need.id, by, group, share }] : [];
				});
			});
		});
}

/** The firm profile of a person, or why there is none; scored without some cards. */
function cellWithout(
	deck: Deck,
	{ factors, hand }: NeedsOfPerson,
	without: readonly string[]
): FirmCell {
	const counted = hand.filter((card) => !without.includes(card.id));
	const [intrinsic, external] = (['intrinsic', 'external'] as const).map((axis) =>
		scoreAxis(counted, factors, deck.piles.factor, axis, deck.thresholds)
	) as [ReturnType<typeof scoreAxis>, ReturnType<typeof scoreAxis>];
	return firmCell(profileOf(intrinsic, external));
}

type Scores = ReturnType<typeof scoresOf>;

/** The side on which more of the need's own factor cards lie; undefined if none was placed. */
function ownCards(
	score: Scores,
	{ factors }: NeedsOfPerson,
	own: readonly string[]
): OwnCards | undefined {
	const placed = own
		.map((card) => score.get(factors.get(card)?.pile ?? ''))
		.filter((one) => typeof one === 'number');
	if (placed.length === 0) return undefined;
	const d = placed.reduce((sum: number, one) => sum + one, 0);
	return d > 0 ? 'helps' : d < 0 ? 'hinders' : 'neutral';
}
