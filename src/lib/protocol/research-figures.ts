import type { ServedSimilarity } from '$lib/domain/disclosure/picture';

/** Figures of the research room that are worked out when they are asked for. */
export const FIGURES = [
	'needs',
	'needs-by-profile',
	'needs-model',
	'pattern',
	'cards',
	'similarity',
	'groups',
	'latent-classes',
	'member-check',
	'stability',
	'retest',
	'shift',
	'alternatives',
	'background'
] as const;
export type FigureId = (typeof FIGURES)[number];

interface NeedCounts {
	readonly need: string;
	/** people who placed it */
	readonly placed: number;
	readonly needed: number;
	readonly have: number;
	readonly noNeed: number;
	/** needed / placed, pooled over dialogues */
	readonly share: number;
	/** undefined under an effective number of 3 dialogues (G3) */
	readonly low: number | undefined;
	readonly high: number | undefined;
	readonly deff: number | undefined;
	readonly dialogues: number;
	/** people who need this first */
	readonly first: number;
	/** by who could do it: themselves, home, work … */
	readonly owners: Readonly<Record<string, number>>;
}

/** `profile-without`: scored without the need's own cards (G6 b); `profile` (c); `own-cards` (a) */
export type NeedsBy = 'profile-without' | 'profile' | 'own-cards';

export interface NeedInGroup {
	readonly need: string;
	readonly by: NeedsBy;
	/** A-D, provisional, none; or hinders, neutral, helps */
	readonly group: string;
	readonly needed: number;
	readonly placed: number;
	readonly share: number;
	/** undefined under an effective number of 3 dialogues (G3) */
	readonly low: number | undefined;
	readonly high: number | undefined;
	readonly dialogues: number;
	readonly deff: number | undefined;
	/** share − share of the other firm profiles, or own-card places; undefined for other groups */
	readonly difference: number | undefined;
	/** undefined under an effective number of 5 dialogues */
	readonly differenceLow: number | undefined;
	readonly differenceHigh: number | undefined;
}

/** The test of a need against firm profiles (G6): sign flips beyond its cards (b), shuffles (c). */
export interface NeedTested {
	readonly need: string;
	readonly by: 'profile-without' | 'profile';
	readonly n: number;
	readonly informative: number;
	/** (b): dialogues in which anything differs beyond dialogue, work and the own cards */
	readonly dialogues?: number;
	/** (b): the score of 3 degrees of freedom; (c): X² */
	readonly statistic: number | undefined;
	readonly v: number | undefined;
	/** undefined under an effective number of 5 dialogues */
	readonly vLow: number | undefined;
	readonly vHigh: number | undefined;
	/** absent under 6 dialogues (b) or 20 informative people (c) */
	readonly p?: number;
	readonly pMaxT?: number;
	readonly pHolm?: number;
	/** (b): the shuffle among people with like own cards; absent under 20 informative people */
	readonly pShuffled?: number;
}

/** logit(need) = intercept + intrinsic + external + product, random intercept per dialogue. */
export interface NeedModel {
	readonly need: string;
	readonly by: 'profile-without' | 'profile';
	readonly n: number;
	readonly dialogues: number;
	readonly outcome:
		| {
				/** log odds: intercept, intrinsic, external, intrinsic × external, own cards */
				readonly coefficients: readonly number[];
				readonly errors: readonly number[];
				/** of the first four, each over all needs of this `by` (Holm) */
				readonly pHolm: readonly number[];
				/** 0 where dialogues do not differ: a singular fit */
				readonly sigma: number;
				readonly logLikelihood: number;
		  }
		| 'too-few'
		| 'separated'
		| 'no-convergence';
}

export interface PatternRow {
	/** all people, or those with one firm profile */
	readonly of: 'all' | 'A' | 'B' | 'C' | 'D';
	readonly people: number;
	readonly by: 'dimension' | 'facet' | 'role';
	readonly id: string;
	readonly placements: number;
	/** −1 all hinders … 1 all helps */
	readonly balance: number;
	/** undefined under an effective number of 5 dialogues (G4) */
	readonly low: number | undefined;
	readonly high: number | undefined;
}

interface CardFigures {
	readonly cards: readonly {
		readonly card: string;
		readonly placed: number;
		readonly helps: number;
		readonly hinders: number;
		readonly net: number;
		/** undefined under an effective number of 3 dialogues (G1) */
		readonly low: number | undefined;
		readonly high: number | undefined;
		/** hold for all cards together */
		readonly jointLow: number | undefined;
		readonly jointHigh: number | undefined;
		readonly polarisation: number;
	}[];
	/** where cards lie, pile by pile; only of a deck with answers that take no side (S0) */
	readonly piles:
		| {
				readonly ids: readonly string[];
				readonly cards: readonly {
					readonly card: string;
					readonly counts: readonly number[];
					/** of each pile over dialogues (G3), alone and jointly; undefined under G* 3 */
					readonly shares: readonly {
						readonly share: number | undefined;
						readonly low: number | undefined;
						readonly high: number | undefined;
						readonly jointLow: number | undefined;
						readonly jointHigh: number | undefined;
					}[];
					readonly topShare: number | undefined;
					readonly entropy: number | undefined;
				}[];
		  }
		| undefined;
	/** cards that nine in ten laid alike, of five people or more who placed them */
	readonly consensus: readonly string[];
	readonly agreement:
		| {
				readonly cards: number;
				readonly fleiss: number | undefined;
				readonly ac1: number | undefined;
				/** undefined under an effective number of 5 dialogues (G8) */
				readonly fleissLow: number | undefined;
				readonly fleissHigh: number | undefined;
				readonly ac1Low: number | undefined;
				readonly ac1High: number | undefined;
		  }
		| undefined;
}

/** Whether people are groups or differ by degree (G5), and whether single cards hang together. */
interface GroupsFigure {
	/** people with a first factor round */
	readonly people: number;
	/** on the plane of both balances; undefined under 20 people, and for cards without balances */
	readonly plane:
		| {
				/** people compared */
				readonly people: number;
				readonly verdict: 'four-groups' | 'groups' | 'by-degree';
				/** which of the three bounds are reached */
				readonly reached: Readonly<Record<'apart' | 'beyond-one-cloud' | 'come-back', boolean>>;
				/** the number of groups that stands apart most */
				readonly k: number;
				readonly silhouette: number;
				/** 95th percentile of the best silhouette of worlds that are one cloud */
				readonly ofOneCloud: number;
				readonly p: number;
				/** bootstrap Jaccard of each group */
				readonly stability: readonly number[];
				readonly sizes: readonly number[];
				/** adjusted Rand with firm A-D */
				readonly withProfiles: number | undefined;
				readonly byCount: readonly { readonly k: number; readonly silhouette: number }[];
		  }
		| undefined;
	/** by single cards, for description: it says nothing of groups */
	readonly cards: readonly {
		readonly k: number;
		readonly silhouette: number | undefined;
		/** mean where each card is shuffled over the people */
		readonly chance: number | undefined;
		readonly p: number;
		readonly sizes: readonly number[];
	}[];
}

/** Latent classes of the cards (G5), for description: it says nothing of groups. */
export interface LatentFigure {
	/** people with a first factor round, and how many of them were compared */
	readonly people: number;
	readonly compared: number;
	/** most classes tried; fewer where a model would have as many figures as people */
	readonly most: number;
	/** empty under 20 people, and where all sorts are alike */
	readonly models: readonly {
		readonly k: number;
		readonly logLikelihood: number;
		readonly parameters: number;
		readonly bic: number;
		/** 1 everybody surely in one class … 0; undefined for one class */
		readonly entropy: number | undefined;
		/** of each class, largest first */
		readonly shares: readonly number[];
		/** starts carried to the end, and how many of them found this likelihood */
		readonly starts: number;
		readonly again: number;
	}[];
	/** the number of classes with the lowest BIC */
	readonly best: number | undefined;
	/** adjusted Rand of its classes with firm A-D */
	readonly withProfiles: number | undefined;
}

/** What people called themselves before they saw their result, by what the rule says. */
export interface MemberCheck {
	/** rows A-D firm, provisional, none; columns A-D, neither, unknown; of the before half */
	readonly table: readonly {
		readonly profile: string;
		readonly self: Readonly<Record<string, number>>;
	}[];
	/** over firm A-D who chose A-D */
	readonly kappa:
		| {
				readonly n: number;
				readonly raw: number;
				readonly kappa: number | undefined;
				readonly low: number | undefined;
				readonly high: number | undefined;
		  }
		| undefined;
	/** of all who were asked: does it fit? by before and after */
	readonly fit: readonly {
		readonly order: 'before' | 'after';
		readonly yes: number;
		readonly partly: number;
		readonly no: number;
	}[];
}

interface Stability {
	readonly people: number;
	readonly intrinsic: number | undefined;
	readonly external: number | undefined;
	readonly sameSides: number | undefined;
}

export interface Retest {
	/** people who sorted twice without a talk between, and their dialogues */
	readonly people: number;
	readonly dialogues: number;
	/** whether the piles have an order, by which κ is weighted */
	readonly ordered: boolean;
	/** all intervals undefined under an effective number of 5 dialogues (G6) */
	readonly cards: readonly {
		readonly card: string;
		readonly n: number;
		readonly raw: number;
		readonly kappa: number | undefined;
		/** of κ */
		readonly low: number | undefined;
		readonly high: number | undefined;
	}[];
	readonly intrinsic: number | undefined;
	readonly intrinsicLow: number | undefined;
	readonly intrinsicHigh: number | undefined;
	readonly external: number | undefined;
	readonly externalLow: number | undefined;
	readonly externalHigh: number | undefined;
	/** first cell × second cell, firm A-D, provisional, none */
	readonly letters: readonly {
		readonly first: string;
		readonly second: string;
		readonly people: number;
	}[];
	readonly sameLetter: number | undefined;
	readonly sameLow: number | undefined;
	readonly sameHigh: number | undefined;
}

export interface ShiftRow {
	readonly card: string;
	/** people who put it both times */
	readonly both: number;
	/** towards helps, and towards hinders */
	readonly up: number;
	readonly down: number;
	readonly net: number;
	/**
	 * What the interval speaks for: people of dialogues like these or, under an effective number of
	 * 3 dialogues, only people in these dialogues (G7). The same for all cards.
	 */
	readonly over: 'dialogues' | 'people';
	/** undefined for a card that was put again in too few of the dialogues */
	readonly low: number | undefined;
	readonly high: number | undefined;
	/** hold for all cards together */
	readonly jointLow: number | undefined;
	readonly jointHigh: number | undefined;
}

interface AlternativeRow {
	readonly rule: 'weighted' | 'will' | 'strict' | 'blocker';
	/** people with a firm letter for whom the other rule gives a letter */
	readonly both: number;
	readonly same: number;
	/** of same / both, over dialogues; undefined under an effective number of 3 (G3) */
	readonly low: number | undefined;
	readonly high: number | undefined;
	/** of all firm people: the other rule gives another side on an axis */
	readonly disagrees: number;
	readonly firm: number;
}

/** People by letter under one rule; `primary` counts firm letters, `primary-any` all letters. */
export interface LettersByRule {
	readonly rule: AlternativeRow['rule'] | 'primary' | 'primary-any';
	readonly A: number;
	readonly B: number;
	readonly C: number;
	readonly D: number;
	readonly none: number;
}

/** How many people of one letter need something, the letter being by one rule (S5). */
export interface NeedByRule {
	readonly need: string;
	readonly rule: LettersByRule['rule'];
	readonly letter: 'A' | 'B' | 'C' | 'D';
	readonly needed: number;
	readonly placed: number;
	readonly share: number;
	/** undefined under an effective number of 3 dialogues (G3) */
	readonly low: number | undefined;
	readonly high: number | undefined;
}

export interface Alternatives {
	readonly rows: readonly AlternativeRow[];
	/** everybody with a score, the same table under each rule */
	readonly letters: readonly LettersByRule[];
	/** needs by letter under each rule; letters that nobody has are left out */
	readonly needs: readonly NeedByRule[];
	readonly people: number;
	/** people by |margin| on their weaker axis, firm letters only: 0 … */
	readonly margins: readonly { readonly cards: number; readonly people: number }[];
	/** firm people whose sign index is over 0.95 or under 0.05 on both axes (S4) */
	readonly sure: number;
	readonly firm: number;
}

/** Cards that people got: passed over, and laid nowhere. */
interface Missing {
	readonly got: number;
	readonly skipped: number;
	readonly unplaced: number;
}

export interface Background {
	readonly people: number;
	/** undefined as value: everything else, not told, and values of fewer than 5 people (D12) */
	readonly groups: readonly (Missing & {
		readonly column: string;
		readonly value: string | undefined;
		readonly people: number;
		readonly dialogues: number;
		readonly firm: Readonly<Record<'A' | 'B' | 'C' | 'D' | 'provisional' | 'none', number>>;
	})[];
	/** A-D firm, provisional, none */
	readonly cells: readonly (Missing & { readonly cell: string; readonly people: number })[];
	readonly cards: readonly (Missing & { readonly card: string })[];
}

export interface FigureResults {
	readonly needs: readonly NeedCounts[];
	readonly 'needs-by-profile': {
		readonly groups: readonly NeedInGroup[];
		readonly tests: readonly NeedTested[];
		readonly draws: number;
	};
	readonly 'needs-model': readonly NeedModel[];
	readonly pattern: readonly PatternRow[];
	readonly cards: CardFigures;
	readonly similarity: ServedSimilarity | undefined;
	readonly groups: GroupsFigure;
	readonly 'latent-classes': LatentFigure;
	readonly 'member-check': MemberCheck;
	readonly stability: Stability;
	readonly retest: Retest;
	readonly shift: readonly ShiftRow[];
	readonly alternatives: Alternatives;
	readonly background: Background;
}

/** One figure, over the people of the deck version that most of them sorted. */
export interface FigureAnswer<Id extends FigureId = FigureId> {
	readonly figure: Id;
	readonly deck: string;
	readonly deckVersion: string;
	readonly people: number;
	readonly dialogues: number;
	readonly seed: number;
	readonly result: FigureResults[Id];
}

/** Asked again a little later: 202 while it is worked out. */
export interface FigurePending {
	readonly figure: FigureId;
	readonly working: true;
}
