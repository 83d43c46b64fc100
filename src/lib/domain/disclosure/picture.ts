import type { Letter } from '../deck';
import type { Dimension } from '../dimensions';
import type { CardTree } from '../statistics/card-tree';

/**
 * What may be shown of a group, and nothing else. Only this room makes these values (METHOD §5);
 * charts, sentences, tables and files take them and never a raw count. Lists are in deck order.
 */

declare const served: unique symbol;
/** Marks a value as already safe to show. Only `disclosure/` may create one. */
export type Served<T> = T & { readonly [served]: true };

/** One word for a whole group about one card (D3). */
export type PileWord = 'most-help' | 'most-hinder' | 'most-neutral' | 'divided' | 'differs';

/** What a group may know of one factor card (D3, D4, D10). `people` is how many got the card. */
export type ServedCard = { readonly card: string; readonly people: number } & (
	| {
			readonly form: 'word';
			readonly word: PileWord;
			/** Of a deck without sides: the pile that `most-neutral` stands for. */
			readonly pile?: string;
	  }
	| {
			readonly form: 'numbers';
			readonly helps: number;
			readonly hinders: number;
			/** neutral with skip */
			readonly neutral: number;
	  }
	| {
			/** D4 rule 5: the larger of the two sides; `rest` is everybody else together. */
			readonly form: 'majority';
			readonly side: 'helps' | 'hinders';
			readonly count: number;
			readonly rest: number;
	  }
);

/** Why a card has no picture. */
export type HiddenReason = 'private' | 'power' | 'few' | 'swap';
export interface HiddenCard {
	readonly card: string;
	readonly reason: HiddenReason;
}

/** One axis of the plane in words (D6), from the sides of the people. */
export type StripWord = 'most-help' | 'most-hinder' | 'most-no-side' | 'divided' | 'differs';
/** Shade of a cell of the binned plane: 0-2, 3-5, 6 or more people (D6). */
export type Bin = 'few' | 'some' | 'many';

export interface ServedPlane {
	readonly people: number;
	readonly strips: { readonly intrinsic: StripWord; readonly external: StripWord };
	/** The quarter that holds a strict majority, firm and provisional together, if any. */
	readonly quarter: Letter | undefined;
	/** From 20 people and only if all five cells hold at least 3. */
	readonly counts: Readonly<Record<Letter | 'none', number>> | undefined;
	/** How many of each count are firm, if firm, provisional and none all hold at least 3. */
	readonly firm: Readonly<Record<Letter, number>> | undefined;
	/** From 20 people. Rows: external helps, no side, hinders; columns: intrinsic, reversed. */
	readonly bins: readonly (readonly Bin[])[] | undefined;
}

/** D7: the word of a dimension or facet, from the sign of each person's d. */
export interface ServedPattern<Id extends string = string> {
	readonly id: Id;
	readonly word: PileWord;
}

/** D9: the pattern of the people who are firmly in one profile. */
export interface ServedGroup {
	readonly letter: Letter;
	readonly people: number;
	readonly dimensions: readonly ServedPattern<Dimension>[];
	readonly facets: readonly ServedPattern[];
}

/** D8: two lists under 10 people or in a study, else card forms (helps: need, hinders: no-need). */
export type ServedNeeds =
	| {
			readonly form: 'lists';
			readonly people: number;
			/** A strict majority needs these. */
			readonly needed: readonly string[];
			readonly other: readonly string[];
	  }
	| { readonly form: 'cards'; readonly people: number; readonly cards: readonly ServedNeed[] };

export type NeedWord = 'most-need' | 'most-have' | 'most-no-need' | 'divided' | 'differs';
export type ServedNeed = { readonly card: string; readonly people: number } & (
	| { readonly form: 'word'; readonly word: NeedWord }
	| {
			readonly form: 'numbers';
			readonly need: number;
			/** have, with skip */
			readonly have: number;
			readonly noNeed: number;
	  }
	| {
			readonly form: 'majority';
			readonly side: 'need' | 'no-need';
			readonly count: number;
			readonly rest: number;
	  }
);

/** From 20 people: which cards lie on the same pile, in the order of their tree (G5, D8). */
export interface ServedSimilarity extends CardTree {
	/** cards that too few people placed together with another one */
	readonly leftOut: readonly string[];
	/** cards that nearly everybody laid alike */
	readonly alike: readonly string[];
}

/** How the group moved one card between two rounds (D2). */
export interface ShiftWord {
	readonly moved: 'most' | 'half-or-less';
	/** undefined when half or less moved, and in a deck without sides */
	readonly towards: 'helps' | 'hinders' | 'both' | undefined;
}
export interface ServedShift extends ShiftWord {
	readonly card: string;
	/** people who placed it in both rounds, at least 10; not said in a study (D12) */
	readonly people?: number;
}

export type BlockerWord = 'most-have-one' | 'differs' | 'most-none';

/** Why something was served as a word, or not at all; each has a sentence in the message files. */
export interface Explanation {
	/** A rule id of METHOD §5. */
	readonly rule: string;
	readonly reason:
		| 'words-of-study'
		| 'fewer-people'
		| 'typed-sorts'
		| 'words-under-10'
		| 'word-near-unanimous'
		| 'word-small-pile'
		| 'word-close-sides'
		| 'words-of-piles'
		| 'rest-together'
		| 'hidden-private'
		| 'hidden-power'
		| 'hidden-few'
		| 'hidden-swap'
		| 'plane-words'
		| 'plane-small-cells'
		| 'plane-firm-few'
		| 'groups-under-10'
		| 'facet-would-reveal'
		| 'top-under-3'
		| 'table-few'
		| 'needs-lists'
		| 'agreement-under-20'
		| 'shift-words'
		| 'shift-under-10'
		| 'exact-agreed';
	/** The cards, facets or dimensions it is about; empty when it is about the whole picture. */
	readonly about: readonly string[];
}

/** What a picture holds. */
export interface PictureParts {
	readonly round: string;
	readonly deck: string;
	readonly deckVersion: string;
	/** How many finished sorts it holds. */
	readonly people: number;
	/** The people who laid them, if the room says that they are fewer (D15). */
	readonly counted?: number;
	readonly cards: readonly ServedCard[];
	readonly hidden: readonly HiddenCard[];
	readonly plane: ServedPlane | undefined;
	readonly dimensions: readonly ServedPattern<Dimension>[];
	readonly facets: readonly ServedPattern[];
	/** The same for each profile that enough people are firmly in (D9). */
	readonly groups: readonly ServedGroup[];
	/** Cards picked as most important by at least 3 people (D8). */
	readonly top: readonly string[];
	readonly blocker: BlockerWord | undefined;
	/** The cards people agreed to lay on the table, if at least 5 finished and 3 differ (D8). */
	readonly table: readonly string[];
	readonly needs: ServedNeeds | undefined;
	readonly agreement: ServedSimilarity | undefined;
	/** Of a round in which cards were put again: how they moved since `since`. */
	readonly shift: { readonly since: string; readonly cards: readonly ServedShift[] } | undefined;
	readonly explanations: readonly Explanation[];
}

/** The frozen picture of a closed round. Computed once, stored, the same for everyone (D2). */
export type GroupPicture = Served<PictureParts>;

/** What can be said of a round that may not have a picture: fewer finished than the floor (D2). */
export interface TooFew {
	readonly finished: number;
	readonly needed: number;
}
