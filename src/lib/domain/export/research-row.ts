import type { Answers } from '../answers';
import type { Card, Deck, DeckSize } from '../deck';
import type { RoundPart } from '../dialogue';
import type { Score } from '../scoring/score';
import type { Sort } from '../sort';

/**
 * One person in one round, as the research room may have them (D12): already with consent, with the
 * numbers of this export, a coarse period and background blanked where few hold it: undefined then.
 */
export interface ResearchRow {
	readonly study: string;
	/** Number of the dialogue in this export. */
	readonly dialogue: number;
	readonly deck: Deck;
	readonly size: DeckSize;
	readonly mode: 'dialogue' | 'paper' | 'solo' | 'import' | 'demo' | undefined;
	/** A month (2026-11) or, under 10 people, a quarter (2026-Q4). */
	readonly period: string;
	/** Number of the person in this export. */
	readonly participant: number;
	/** `factors-1`, `needs-1`, `replace-1` …: a bare number would not tell them apart. */
	readonly round: string;
	readonly part: RoundPart;
	readonly language: string | undefined;
	readonly assisted: 'none' | 'read' | 'placed' | undefined;
	readonly answers: Answers;
	/** What the study asked, in order, at most four; an answer few people share is blank (D12). */
	readonly background: readonly {
		readonly question: string;
		readonly answer: string | undefined;
	}[];
	/** Version of the texts that research was agreed to. */
	readonly consent: string;
	/** Some of the round's entries arrived after it was closed (L6). */
	readonly late: boolean | undefined;
	/** Whether this was put before or after the first release to the room (G6). */
	readonly timing: 'before' | 'after';
	/** The cards this person got in the round, in deck order. */
	readonly hand: readonly Card[];
	readonly sort: Sort;
	/** undefined for needs and `replace` rounds, and for a deck without axes */
	readonly score: Score | undefined;
}

/** The id of a card of the hand; a card the person wrote is named only by its kind (D11). */
export function exportedCard(row: ResearchRow, card: string): string {
	return row.hand.some(({ id }) => id === card) ? card : 'own-card';
}
