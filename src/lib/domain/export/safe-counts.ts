import { scoresOf, type Card, type Deck, type Pile } from '../deck';
import { answerOf, profileWithout } from '../group/answers-by-profile';
import { FIRM_CELLS, firmCell } from '../group/distribution';
import { LETTERS } from '../scoring/profile';
import type { Sort } from '../sort';
import type { ResearchRow } from './research-row';

/** Everybody of a study, counted for publication: each list of counts is a whole of people. */
export interface SafeCounts {
	/** firm A-D, provisional, none */
	readonly profiles: readonly number[];
	/** by card: helps, hinders, neutral, skipped or not placed */
	readonly cards: Readonly<Record<string, readonly number[]>>;
	/** by need: need, have, no need, skipped or not placed */
	readonly needs: Readonly<Record<string, readonly number[]>>;
	/**
	 * By need: profiles A-D, then everybody else of that need; each need, have, no need, skipped or not placed.
	 * The need's own factor cards are left out of the score.
	 */
	readonly byProfile: Readonly<Record<string, readonly (readonly number[])[]>>;
}

/** People in the first factor rounds. */
export const peopleOfCounts = ({ profiles }: SafeCounts): number =>
	profiles.reduce((sum, count) => sum + count, 0);

/** Counts the first rounds of dialogues of one deck version. */
export function countSafely(
	deck: Deck,
	dialogues: readonly { readonly rows: readonly ResearchRow[] }[]
): SafeCounts {
	const rows = dialogues.flatMap((dialogue) => dialogue.rows);
	const factors = rows.filter((row) => row.round === 'factors-1');
	const needs = rows.filter((row) => row.round === 'needs-1');
	const profiles = FIRM_CELLS.map(() => 0);
	for (const { score } of factors) {
		if (!score) continue;
		const at = FIRM_CELLS.indexOf(firmCell(score.profile));
		profiles[at] = (profiles[at] ?? 0) + 1;
	}
	return {
		profiles,
		cards: counted(deck, 'factor', factors),
		needs: counted(deck, 'need', needs),
		byProfile: needsByProfile(deck, factors, needs)
	};
}

function counted(
	deck: Deck,
	kind: 'factor' | 'need',
	rows: readonly ResearchRow[]
): Record<string, readonly number[]> {
	const place = placesOf(deck.piles[kind], kind);
	const counts: Record<string, number[]> = {};
	for (const { hand, sort } of rows) {
		for (const card of hand) {
			const cells = (counts[card.id] ??= [0, 0, 0, 0]);
			const at = place(sort, card);
			cells[at] = (cells[at] ?? 0) + 1;
		}
	}
	return counts;
}

/** Where a card is counted: helps, hinders, neutral and the rest, or need, have, no need and the rest. */
function placesOf(piles: readonly Pile[], kind: 'factor' | 'need') {
	const scores = scoresOf(piles);
	const order: readonly number[] = kind === 'factor' ? [1, -1, 0] : [1, 0, -1];
	return (sort: Sort, card: Card): number => {
		const score = scores.get(sort.get(card.id)?.pile ?? '');
		return typeof score === 'number' ? order.indexOf(score) : 3;
	};
}

function needsByProfile(
	deck: Deck,
	factors: readonly ResearchRow[],
	needs: readonly ResearchRow[]
): SafeCounts['byProfile'] {
	const own = new Map(factors.map((row) => [row.participant, row]));
	const found: Record<string, number[][]> = {};
	for (const { participant, timing, hand, sort } of needs) {
		const first = own.get(participant);
		for (const need of hand) {
			const table = (found[need.id] ??= [0, 0, 0, 0, 0].map(() => [0, 0, 0, 0]));
			const answer = answerOf(deck, sort, need.id);
			const column = answer === undefined ? 3 : ['need', 'have', 'no_need'].indexOf(answer);
			const counts = first?.timing === 'before' && timing === 'before';
			const profile =
				counts &&
				firmCell(
					profileWithout(deck, { factors: first.sort, hand: first.hand }, need.answers ?? [])
				);
			const at = LETTERS.findIndex((letter) => letter === profile);
			const row = table[at < 0 ? 4 : at];
			if (row) row[column] = (row[column] ?? 0) + 1;
		}
	}
	return found;
}
