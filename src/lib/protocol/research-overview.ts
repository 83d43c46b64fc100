import type { Exclusion, Nothing, ResearchMode } from './research';

/** One cell of the pooled distribution, with its interval (G3). */
export interface DistributionCell {
	/** `factors-1`, `factors-2` … */
	readonly round: string;
	readonly status: 'firm' | 'any';
	readonly profile: string;
	readonly n: number;
	readonly total: number;
	readonly share: number;
	/** these five undefined under an effective number of 3 dialogues */
	readonly low: number | undefined;
	readonly high: number | undefined;
	/** Goodman: hold for all cells together */
	readonly jointLow: number | undefined;
	readonly jointHigh: number | undefined;
	readonly deff: number | undefined;
	readonly method: 'none' | 'wilson_deff_t';
	readonly dialogues: number;
	/** how many dialogues of one size would weigh as much */
	readonly effective: number;
}

export interface ResearchDialogue {
	/** for its tags; never in a file */
	readonly id: string;
	/** the same at every visit, in no file */
	readonly number: number;
	readonly study: string;
	readonly deck: string;
	readonly deckVersion: string;
	readonly mode: string;
	readonly period: string;
	readonly lifecycle: string;
	readonly tags: readonly string[];
	readonly joined: number;
	readonly exported: number;
	readonly withheld: number;
}

/** A line of the log of looks and exports: the same by one key on one day is one line. */
export interface LogLine {
	readonly kind: 'look' | 'export';
	readonly day: string;
	readonly who: string;
	readonly what: string;
	/** what was asked for, as a query; empty for everything */
	readonly filter: string;
	readonly times: number;
	/** people it was about, at most */
	readonly rows: number;
}

/** What can be chosen from: what there is. */
export interface ResearchChoices {
	readonly studies: readonly {
		readonly id: string;
		readonly title: string;
		readonly endsOn: string;
	}[];
	readonly decks: readonly {
		readonly deck: string;
		readonly version: string;
		readonly people: number;
	}[];
	readonly languages: readonly string[];
	readonly modes: readonly ResearchMode[];
	/** YYYY-MM, rising */
	readonly months: readonly string[];
	readonly tags: readonly string[];
}

export interface ResearchOverview extends Pick<ResearchChoices, 'studies'> {
	readonly choices: ResearchChoices;
	/** people with a first factor round who count, and their dialogues */
	readonly people: number;
	readonly groups: number;
	/** how many dialogues of one size those of the figures' deck version weigh as (G3) */
	readonly effective: number;
	/** how many each rule leaves out, or would leave out; a rehearsal is never in */
	readonly leftOut: readonly {
		readonly rule: Exclusion;
		readonly people: number;
		readonly applied: boolean;
	}[];
	/** who said no, erased or was removed, and others drawn beside them: never how many of each */
	readonly withheld: { readonly people: number };
	/** invented people who are left out: they are looked at by the mode `demo` alone */
	readonly demo: number;
	/** dialogues that stay out whole (D12) */
	readonly stayOut: number;
	/** why there is nothing though the filter asks for something */
	readonly nothing: Nothing | undefined;
	readonly dialogues: readonly ResearchDialogue[];
	readonly distribution: readonly DistributionCell[];
	/** deck version of the figures, the one most sorted, and its dialogues; undefined if empty */
	readonly deck:
		{ readonly deck: string; readonly version: string; readonly groups: number } | undefined;
	/** the set of it that most of them sorted; the short one if nobody did */
	readonly size: 'core' | 'full';
	/** people who sorted another one */
	readonly otherDecks: number;
	readonly scoringVersion: string;
	readonly seed: number;
	readonly files: readonly string[];
	readonly log: readonly LogLine[];
}
