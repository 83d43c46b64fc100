import * as v from 'valibot';
import type { ServedAgreement } from '$lib/domain/disclosure/picture';
import { id, language, text } from './field';

/** What a researcher asks for; every filter is optional. */
export const researchFilter = v.object({
	study: v.optional(id),
	deck: v.optional(id),
	language: v.optional(language),
	mode: v.optional(v.picklist(['dialogue', 'solo', 'import', 'rehearsal']))
});
export type ResearchFilter = v.InferOutput<typeof researchFilter>;

export const exportRequest = v.strictObject({ filters: v.optional(researchFilter, {}) });

/** One frozen snapshot: all its files have the same numbers. */
export interface FrozenExport {
	readonly id: string;
	/** ISO 8601; it is gone after this */
	readonly until: string;
	readonly files: readonly string[];
	/** address of each file */
	readonly links: Readonly<Record<string, string>>;
}

export const studyRequest = v.strictObject({
	id,
	title: v.pipe(text(200), v.trim(), v.minLength(1)),
	endsOn: v.pipe(v.string(), v.isoDate())
});

/** One cell of the pooled distribution, with its interval (G3). */
export interface DistributionCell {
	/** `factors-1`, `factors-2` … */
	readonly round: string;
	readonly status: 'firm' | 'any';
	readonly profile: string;
	readonly n: number;
	readonly total: number;
	readonly share: number;
	readonly low: number;
	readonly high: number;
	readonly method: string;
	readonly dialogues: number;
	/** undefined under 10 dialogues */
	readonly deff: number | undefined;
}

export interface ResearchDialogue {
	/** number within this answer only */
	readonly number: number;
	readonly title: string;
	readonly study: string;
	readonly deck: string;
	readonly deckVersion: string;
	readonly mode: string;
	readonly period: string;
	readonly lifecycle: string;
	readonly joined: number;
	readonly exported: number;
	readonly withheld: number;
}

/** What the cards say over all dialogues of one deck version; exact, for researchers (G1, G2, G4, G8). */
export interface ResearchMeasures {
	readonly deck: string;
	readonly deckVersion: string;
	readonly people: number;
	readonly dialogues: number;
	readonly pattern: readonly {
		readonly by: 'dimension' | 'facet' | 'role';
		readonly id: string;
		readonly placements: number;
		/** −1 all hinders … 1 all helps */
		readonly balance: number;
		/** undefined under two dialogues */
		readonly low: number | undefined;
		readonly high: number | undefined;
	}[];
	readonly cards: readonly {
		readonly card: string;
		readonly placed: number;
		readonly net: number;
		readonly low: number;
		readonly high: number;
	}[];
	/** the most divided, at most 8 */
	readonly contested: readonly { readonly card: string; readonly polarisation: number }[];
	/** cards that nine in ten people laid alike */
	readonly consensus: readonly string[];
	/** which cards lie together, in the shape a group is served but not rounded */
	readonly similarity: ServedAgreement | undefined;
	/** of the first needs rounds, over dialogues (G6) */
	readonly needs: readonly {
		readonly need: string;
		/** people who placed it */
		readonly placed: number;
		readonly needed: number;
		readonly have: number;
		readonly noNeed: number;
		/** needed / placed */
		readonly share: number;
		readonly low: number;
		readonly high: number;
		/** people who need this first */
		readonly first: number;
		/** by who could do it: themselves, home, work … */
		readonly owners: Readonly<Record<string, number>>;
	}[];
	/** the same by where a need's own cards lie and by firm profile; groups of nobody are left out (G6) */
	readonly needsByGroup: readonly {
		readonly need: string;
		readonly by: 'profile-without' | 'profile' | 'own-cards';
		readonly group: string;
		readonly needed: number;
		readonly placed: number;
		readonly share: number;
		readonly low: number;
		readonly high: number;
	}[];
	/** cards that were put again after the talk, over dialogues (G7) */
	readonly shift: readonly {
		readonly card: string;
		/** people who put it both times */
		readonly both: number;
		/** towards helps, and towards hinders */
		readonly up: number;
		readonly down: number;
		readonly net: number;
		readonly low: number;
		readonly high: number;
	}[];
	readonly agreement:
		| {
				readonly cards: number;
				readonly fleiss: number | undefined;
				readonly ac1: number | undefined;
		  }
		| undefined;
}

export interface ResearchOverview {
	/** undefined of nobody */
	readonly measures: ResearchMeasures | undefined;
	readonly studies: readonly {
		readonly id: string;
		readonly title: string;
		readonly endsOn: string;
	}[];
	readonly dialogues: readonly ResearchDialogue[];
	readonly distribution: readonly DistributionCell[];
	readonly scoringVersion: string;
	readonly files: readonly string[];
	readonly log: readonly {
		readonly day: string;
		readonly who: string;
		readonly what: string;
		readonly rows: number;
	}[];
}
