/** Whether people are groups or differ by degree (G5), and whether single cards hang together. */
export interface GroupsFigure {
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

export interface Stability {
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
