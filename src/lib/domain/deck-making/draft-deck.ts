import type { Deck } from '../deck';

/**
 * A deck that is being made: in the form of a deck, with texts that may still be empty and parts
 * that may not fit each other yet. Ids are made once and hidden; `checkDraft` says what it lacks.
 */
export interface DraftDeck extends Omit<Deck, 'id' | 'version'> {
	/** the id it was or will be published under; made from the title if there is none */
	readonly id?: string;
	/** the version it follows */
	readonly version?: string;
	/** parts that came with a start or a copy and that nobody has looked at yet, see TAKEN_PARTS */
	readonly taken: readonly string[];
}

/** Parts that are reviewed as a whole, so that no text about another subject slips in unseen. */
export const TAKEN_PARTS = [
	'cards',
	'needs',
	'axes',
	'profiles',
	'piles.factor',
	'piles.need',
	'questions',
	'questions.anchors',
	'thresholds',
	'practice'
] as const;
export type TakenPart = (typeof TAKEN_PARTS)[number];

/** How much a draft holds, in characters of JSON; a published card set holds fewer cards. */
export const MOST_DRAFT_SIGNS = 2 * 1024 * 1024;
export const MOST_DRAFT_CARDS = 500;
/** Cards of a set that can be sorted with, and piles of one kind. */
export const MOST_CARDS = 200;
export const MOST_PILES = 60;
/** The longest text of a set, in characters. */
export const MOST_TEXT = 200;
