export interface NeedCounts {
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
		| 'collinear'
		| 'separated'
		| 'no-convergence';
}
