import type { Dimension } from './dimensions';

/** A versioned set of cards with everything needed to sort, score and show them (METHOD words). */

/** One text in one or more languages, by BCP 47 tag. Every language of the deck is present. */
export type Texts = Readonly<Record<string, string>>;

export type Axis = 'intrinsic' | 'external';
export type Letter = 'A' | 'B' | 'C' | 'D';
export type CardKind = 'factor' | 'need';
export type DeckSize = 'core' | 'full';
/** What a participant says about paid work; `unsaid` gets the cards for all. */
export type Work = 'employed' | 'not-employed' | 'unsaid';

export interface Pile {
	readonly id: string;
	/** 1 helps, −1 hinders, 0 neutral, null unscored (S0). Needs: 1 need, 0 have, −1 no need. */
	readonly score: 1 | 0 | -1 | null;
	/** Its step on a longer scale, as in a Q sort: for other programs' files, never in a score. */
	readonly grade?: number;
	readonly role: 'answer' | 'skip';
	readonly text: Texts;
	/** One sentence under the pile's name. */
	readonly hint: Texts;
	/** OpenMoji code points of its pictogram, composed left to right; none without a pictogram. */
	readonly openmoji: readonly string[];
	/** Name of a drawing of the maker's own, which goes before `openmoji`. */
	readonly picture?: string;
}

export interface Card {
	readonly id: string;
	readonly kind: CardKind;
	/** Factors: the axis that scores it. Needs: the axis it serves. */
	readonly axis?: Axis;
	readonly dimension?: Dimension;
	readonly facet?: string;
	readonly text: Texts;
	/** Names both directions, at most 12 words; empty for a card that needs none. */
	readonly hint: Texts;
	/** In the short set. */
	readonly core: boolean;
	readonly for: 'all' | 'employed' | 'not-employed';
	/** The card that takes its place for the other work situation, if any (D5). */
	readonly swap?: string;
	/** `private`: never per card under 20 people. `power`: not beside a person of power (D7). */
	readonly sensitivity: 'private' | 'power' | null;
	/** Left out of the `strict` alternative (S5). */
	readonly contestable: boolean;
	/**
	 * Whether somebody can have or lack it, like a diploma or time, but not an age or what a course
	 * costs. Absent: it can.
	 */
	readonly having?: boolean;
	readonly role?: 'resource' | 'conversion';
	/** Needs: the factor cards it answers (G6). */
	readonly answers?: readonly string[];
	readonly sources: readonly string[];
	/** OpenMoji code points, one or two drawings composed; none for a card of words alone. */
	readonly openmoji: readonly string[];
	/** Name of a drawing of the maker's own, which goes before `openmoji`. */
	readonly picture?: string;
	/** What the pictogram shows, for those who cannot see it. */
	readonly alt: Texts;
	/** Addresses of recordings of topic and hint, by language; read instead of a voice. */
	readonly audio?: Texts;
}

export interface PracticeCard {
	readonly id: string;
	readonly text: Texts;
	readonly hint: Texts;
	readonly openmoji: readonly string[];
	readonly picture?: string;
	readonly alt: Texts;
}

/** Bounds of S2; fields of the deck so that a researcher can state others. */
export interface Thresholds {
	readonly clear: { readonly n: number; readonly d: number; readonly balance: number };
	readonly leaning: { readonly n: number; readonly d: number };
	/** Share of an axis's cards that must lie on an answer pile for the sort to be complete. */
	readonly placed: number;
}

/** One choice of an anchor question. */
export interface Choice {
	readonly id: string;
	readonly text: Texts;
}
export interface Question {
	readonly id: 'want' | 'doing' | 'work';
	readonly text: Texts;
	readonly choices: readonly Choice[];
}

export interface Deck {
	readonly id: string;
	/** Semantic version of the data; stored with every sort. */
	readonly version: string;
	readonly languages: readonly string[];
	/** Languages whose texts no speaker has reviewed yet: off until a facilitator turns them on. */
	readonly unreviewed?: readonly string[];
	/** Who looked through the texts of a language, and on which day. */
	readonly reviewed?: Readonly<Record<string, { readonly by: string; readonly on: string }>>;
	/** What readers must know about the state of the texts, e.g. "not yet tested with readers". */
	readonly status: Texts;
	readonly title: Texts;
	readonly description: Texts;
	readonly licence: string;
	/** Whom to ask about the set. */
	readonly contact?: string;
	/** Empty for a deck without profiles; otherwise exactly intrinsic and external (S0). */
	readonly axes: readonly { readonly id: Axis; readonly text: Texts; readonly inYou: Texts }[];
	readonly dimensions: readonly {
		readonly id: Dimension;
		readonly axis?: Axis;
		readonly text: Texts;
	}[];
	readonly facets: readonly {
		readonly id: string;
		readonly dimension: Dimension;
		readonly text: Texts;
	}[];
	readonly piles: { readonly factor: readonly Pile[]; readonly need: readonly Pile[] };
	/** Factor and need cards in deck order: the order of every shared list. */
	readonly cards: readonly Card[];
	readonly practice: readonly PracticeCard[];
	readonly thresholds: Thresholds;
	/** The facets that count on the intrinsic axis in the `will` alternative (S5). */
	readonly willFacets: readonly string[];
	readonly profiles: Readonly<Record<Letter | 'none', { readonly text: Texts }>>;
	readonly questions: {
		/** Spoken before sorting, one sentence per item. */
		readonly instruction: readonly Texts[];
		readonly factor: Texts;
		readonly need: Texts;
		readonly top: Texts;
		readonly blocker: Texts;
		readonly first: Texts;
		readonly owner: Texts;
		readonly fit: Texts;
		readonly self: Texts;
		readonly tableCard: Texts;
		readonly anchors: readonly Question[];
	};
	/** Code → reference, as named by the cards' `sources`. */
	readonly sources: Readonly<Record<string, string>>;
}

/** The text in the wanted language, else in the deck's first one. Every deck text has the first. */
export function textIn(texts: Texts, language: string): string {
	return texts[language] ?? Object.values(texts)[0] ?? '';
}

/** The pile with this id among those of the card's kind, or undefined. */
export function pileOf(deck: Deck, kind: CardKind, id: string): Pile | undefined {
	return deck.piles[kind].find((pile) => pile.id === id);
}

/** Whether a factor pile helps or hinders (S0). Without sides, a card is told by its pile. */
export const hasSides = ({ piles }: Pick<Deck, 'piles'>): boolean =>
	piles.factor.some(({ score }) => score === 1 || score === -1);

/** Whether people are asked what they need; sets and drafts of factors alone have no such cards. */
export const asksNeeds = (deck: { readonly cards: readonly Pick<Card, 'kind'>[] }): boolean =>
	deck.cards.some(({ kind }) => kind === 'need');

/** The score of each pile, by its id. */
export const scoresOf = (piles: readonly Pile[]): ReadonlyMap<string, Pile['score']> =>
	new Map(piles.map((pile) => [pile.id, pile.score]));

/** Languages that a dialogue has by default. */
export const reviewedLanguages = ({
	languages,
	unreviewed = []
}: Pick<Deck, 'languages' | 'unreviewed'>): readonly string[] =>
	languages.filter((language) => !unreviewed.includes(language));

/** The cards that a person with this work situation gets, in deck order. */
export function handOf(
	deck: Pick<Deck, 'cards'>,
	kind: CardKind,
	size: DeckSize,
	work: Work
): readonly Card[] {
	return deck.cards.filter(
		(card) =>
			card.kind === kind &&
			(size === 'full' || card.core) &&
			(card.for === 'all' || card.for === work)
	);
}
