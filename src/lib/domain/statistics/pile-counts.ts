import type { Card, Pile } from '../deck';
import type { Sort } from '../sort';
import { chanceCorrected, type ChanceCorrected } from './chance-corrected';
import { normalisedEntropy } from './entropy';
import { sumOf } from '../numbers/sum-of';

/** Where people put one card, pile by pile, whatever the piles' scores (G2, G8). */
interface PileCount {
	readonly card: string;
	/** people per pile, in the order of the piles */
	readonly counts: readonly number[];
	/** share of the largest pile; undefined for an empty group */
	readonly topShare: number | undefined;
	/** the pile that holds nine in ten, if one does */
	readonly consensus: string | undefined;
	/** 0 one pile … 1 evenly over all */
	readonly entropy: number | undefined;
}

interface PileCounts {
	/** ids of the piles that are an answer */
	readonly piles: readonly string[];
	readonly cards: readonly PileCount[];
	/** how far the cards rather than the people decide the pile */
	readonly agreement: ChanceCorrected | undefined;
}

/**
 * Counts every card on every pile that is an answer. For decks whose piles take no side this is all
 * there is to count; for the others it is the same as helps, hinders and neutral.
 */
export function pileCounts(
	cards: readonly Card[],
	piles: readonly Pile[],
	sorts: Iterable<Sort>
): PileCounts {
	const answers = piles.filter(({ role }) => role === 'answer').map(({ id }) => id);
	const place = new Map(answers.map((id, at) => [id, at]));
	const rows = new Map(cards.map(({ id }) => [id, answers.map(() => 0)]));
	for (const sort of sorts) {
		for (const [card, { pile }] of sort) {
			const row = rows.get(card);
			const at = place.get(pile);
			if (row && at !== undefined) row[at] = (row[at] as number) + 1;
		}
	}
	return {
		piles: answers,
		cards: [...rows].map(([card, counts]) => {
			const people = sumOf(counts);
			const most = Math.max(...counts);
			return {
				card,
				counts,
				topShare: people > 0 ? most / people : undefined,
				consensus: people > 0 && most >= 0.9 * people ? answers[counts.indexOf(most)] : undefined,
				entropy: normalisedEntropy(counts)
			};
		}),
		agreement: chanceCorrected([...rows.values()])
	};
}
