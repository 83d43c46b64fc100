import { scoresOf, type Card, type Deck, type Pile } from '../deck';
import { answerOf, profileWithout } from '../statistics/answers-by-profile';
import { FIRM_CELLS, firmCell } from '../statistics/distribution';
import { pooledShare, type PooledShare } from '../statistics/pooled-share';
import { LETTERS } from '../scoring/profile';
import type { Sort } from '../sort';
import type { ResearchRow } from './research-row';
import { sumOf } from '../numbers/sum-of';

/** Counts of some people; each list adds up to a whole of them. */
export interface SafeCounts {
	/** firm A-D, provisional, none */
	readonly profiles: readonly number[];
	/** by card: helps, hinders, and the rest: neutral, skipped or not placed */
	readonly cards: Readonly<Record<string, readonly number[]>>;
	/** by need: need, no need, and the rest: have, skipped or not placed */
	readonly needs: Readonly<Record<string, readonly number[]>>;
	/**
	 * By need: profiles A-D, then everybody else of that need; each those who need it, and the
	 * rest. The need's own factor cards are left out of the score.
	 */
	readonly byProfile: Readonly<Record<string, readonly (readonly number[])[]>>;
}

/** Everybody of a study, counted for publication, with how shares vary over dialogues (G3). */
export interface SafeStudy extends SafeCounts {
	readonly profileShares: readonly (PooledShare | undefined)[];
	/** by need: of profiles A-D, and of everybody else, the share who need it */
	readonly needShares: Readonly<Record<string, readonly (PooledShare | undefined)[]>>;
}

/** People in the first factor rounds. */
export const peopleOfCounts = ({ profiles }: SafeCounts): number => sumOf(profiles);

/** Counts the first rounds of dialogues of one deck version. */
export function countSafely(
	deck: Deck,
	dialogues: readonly { readonly rows: readonly ResearchRow[] }[]
): SafeStudy {
	const each = dialogues.map(({ rows }) => countsOf(deck, rows));
	const all = countsOf(
		deck,
		dialogues.flatMap(({ rows }) => rows)
	);
	const share = (cellsOf: (one: SafeCounts) => readonly number[] | undefined, at: number) =>
		pooledShare(
			each.map((one) => {
				const cells = cellsOf(one) ?? [];
				return { y: cells[at] ?? 0, n: sumOf(cells) };
			}),
			FIRM_CELLS.length
		);
	return {
		...all,
		profileShares: FIRM_CELLS.map((_, at) => share(({ profiles }) => profiles, at)),
		needShares: Object.fromEntries(
			Object.entries(all.byProfile).map(([need, table]) => [
				need,
				table.map((_, row) => share(({ byProfile }) => byProfile[need]?.[row], 0))
			])
		)
	};
}

function countsOf(deck: Deck, rows: readonly ResearchRow[]): SafeCounts {
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
	const place = placesOf(deck.piles[kind]);
	const counts: Record<string, number[]> = {};
	for (const { hand, sort } of rows) {
		for (const card of hand) {
			const cells = (counts[card.id] ??= [0, 0, 0]);
			const at = place(sort, card);
			cells[at] = (cells[at] ?? 0) + 1;
		}
	}
	return counts;
}

/** Counts a card as 1, −1 or the rest: skips are few, so a cell of their own would hide all. */
function placesOf(piles: readonly Pile[]) {
	const scores = scoresOf(piles);
	return (sort: Sort, card: Card): number => {
		const score = scores.get(sort.get(card.id)?.pile ?? '');
		return score === 1 ? 0 : score === -1 ? 1 : 2;
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
			const table = (found[need.id] ??= [...LETTERS, 'others'].map(() => [0, 0]));
			const column = answerOf(deck, sort, need.id) === 'need' ? 0 : 1;
			const counts = first?.timing === 'before' && timing === 'before';
			const profile =
				counts &&
				firmCell(
					profileWithout(deck, { factors: first.sort, hand: first.hand }, need.answers ?? [])
				);
			const at = LETTERS.findIndex((letter) => letter === profile);
			const row = table[at < 0 ? LETTERS.length : at];
			if (row) row[column] = (row[column] ?? 0) + 1;
		}
	}
	return found;
}
