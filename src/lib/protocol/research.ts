import * as v from 'valibot';
import type { ServedAgreement } from '$lib/domain/disclosure/picture';
import { id, language, text } from './field';

/** How a sort came in: on a person's own device, typed in from paper, made alone, or imported. */
export const RESEARCH_MODES = ['dialogue', 'paper', 'solo', 'import'] as const;
export type ResearchMode = (typeof RESEARCH_MODES)[number];

/**
 * Sorts a researcher may leave out. `abandoned`: neither finished nor every card placed. `one-pile`: all cards
 * on one pile. Without `exclude` neither rule is applied; a rehearsal is never in.
 */
export const EXCLUSIONS = ['abandoned', 'one-pile'] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
const version = v.pipe(v.string(), v.regex(/^[0-9A-Za-z][0-9A-Za-z.+-]{0,31}$/));

/** A word that researchers give to dialogues, to find them back. */
export const tag = v.pipe(text(40), v.trim(), v.minLength(1));

/**
 * What a researcher asks for; every filter is optional, an unknown one is refused. `from` and `to` are months,
 * both included; a group that is only dated by quarter is in when its whole quarter is (D12).
 */
export const researchFilter = v.pipe(
	v.strictObject({
		study: v.optional(id),
		deck: v.optional(id),
		deckVersion: v.optional(version),
		/** of the person */
		language: v.optional(language),
		mode: v.optional(v.picklist(RESEARCH_MODES)),
		from: v.optional(month),
		to: v.optional(month),
		tag: v.optional(tag),
		exclude: v.optional(v.pipe(v.array(v.picklist(EXCLUSIONS)), v.maxLength(EXCLUSIONS.length)))
	}),
	v.check(({ from, to }) => !from || !to || from <= to, 'from is after to')
);
export type ResearchFilter = v.InferOutput<typeof researchFilter>;

export const exportRequest = v.strictObject({ filters: v.optional(researchFilter, {}) });

/** Who reads a table next: a program, or Excel with Dutch settings (`;`, byte order mark, decimal comma). */
export const fileVariant = v.picklist(['plain', 'excel-nl']);
export type FileVariant = v.InferOutput<typeof fileVariant>;

/** One frozen snapshot: all its files have the same numbers. */
export interface FrozenExport {
	readonly id: string;
	/** ISO 8601; it is gone after this */
	readonly until: string;
	readonly files: readonly string[];
	/** address of each file */
	readonly links: Readonly<Record<string, string>>;
}

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
