import type { Deck } from '../deck';
import { OWN_CARDS, type CodedNeed, type CodedPerson, type OwnCards } from './code-needs';
import { FIRM_CELLS, type FirmCell } from './distribution';
import type { Cluster } from './jackknife';
import { pooledShare, type PooledShare } from './pooled-share';

/**
 * How people are told apart (G6): by how the need's own factor cards lie with them, by profile with
 * those cards left out of the score, or by profile as it is. Only the second may be called a
 * difference between profiles: the third counts a card twice.
 */
export type NeedsBy = 'own-cards' | 'profile-without' | 'profile';
export const NEEDS_BY = ['profile-without', 'profile', 'own-cards'] as const;

/** How many of one group need something (G6). */
export interface NeedInGroup {
	readonly need: string;
	readonly by: NeedsBy;
	readonly group: OwnCards | FirmCell;
	/** of those in the group who placed the need; pooled over dialogues */
	readonly share: PooledShare;
}

/** The group of a person for one need. */
export const groupOf = (
	by: NeedsBy,
	person: CodedPerson,
	need: CodedNeed
): OwnCards | FirmCell | undefined =>
	by === 'own-cards' ? need.own : by === 'profile' ? person.asIs.cell : need.without.cell;

/**
 * Each need by each group of people (G6), need against have and no-need, without skips and empty
 * groups. Without own factor cards a need has no `own-cards`, and `profile-without` is `profile`.
 * @param dialogues coded people by dialogue
 */
export function needsByGroup(
	deck: Deck,
	dialogues: readonly (readonly CodedPerson[])[]
): readonly NeedInGroup[] {
	return deck.cards
		.filter((card) => card.kind === 'need')
		.flatMap((card, need) =>
			NEEDS_BY.flatMap((by) => {
				const clusters = clustersOf(dialogues, need, by);
				const groups = by === 'own-cards' ? OWN_CARDS : FIRM_CELLS;
				return groups.flatMap((group) => {
					const share = pooledShare(clusters.get(group) ?? [], 1);
					return share ? [{ need: card.id, by, group, share }] : [];
				});
			})
		);
}

/** For every group, by dialogue: how many placed the need and how many need it. */
function clustersOf(
	dialogues: readonly (readonly CodedPerson[])[],
	need: number,
	by: NeedsBy
): ReadonlyMap<string, readonly Cluster[]> {
	const clusters = new Map<string, Cluster[]>();
	for (const people of dialogues) {
		const found = new Map<string, { y: number; n: number }>();
		for (const person of people) {
			const coded = person.needs[need];
			if (!coded || coded.answer < 0) continue;
			const group = groupOf(by, person, coded);
			if (group === undefined) continue;
			const count = found.get(group) ?? { y: 0, n: 0 };
			found.set(group, { y: count.y + coded.answer, n: count.n + 1 });
		}
		for (const [group, count] of found) {
			const list = clusters.get(group);
			if (list) list.push(count);
			else clusters.set(group, [count]);
		}
	}
	return clusters;
}
