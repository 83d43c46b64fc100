import type { Axis, Letter } from '../deck';
import type { Tally } from './tally';

/** Shapes of a scored sort; computed by axis.ts, profile.ts, sign-index.ts and alternatives.ts. */

export type Strength = 'clear' | 'leaning' | 'mixed' | 'few';
/** +1 helps, −1 hinders, undefined when the axis has no side. */
export type Side = 1 | -1;
export type Status = 'firm' | 'provisional' | 'none';

/** Where the cards of an axis lie that a person got, and what that says. */
export interface AxisScore extends Tally {
	readonly axis: Axis;
	readonly strength: Strength;
	readonly side: Side | undefined;
	/** At least the deck's share of the cards lies on an answer pile. */
	readonly complete: boolean;
	/** Cards to move to the other side before the side is gone: ⌈|d|/2⌉ (S4). */
	readonly margin: number;
	/** Mass of Beta(helps+1, hinders+1) above ½ (S4); for researchers only. */
	readonly signIndex: number;
}

export interface Profile {
	readonly status: Status;
	/** undefined when status is none */
	readonly letter: Letter | undefined;
	/** Letters still possible; one when there is a letter. Empty when the sort is incomplete. */
	readonly candidates: readonly Letter[];
	readonly incomplete: boolean;
}

/** What one alternative rule (S5) makes of the same sort. */
export interface Alternative {
	readonly intrinsic: Side | undefined;
	readonly external: Side | undefined;
	/** undefined when an axis has no side or the sort is incomplete */
	readonly letter: Letter | undefined;
}

export interface Alternatives {
	readonly weighted: Alternative;
	readonly will: Alternative;
	readonly strict: Alternative;
	readonly blocker: Alternative;
}

/** A person's scored round; undefined parts when the deck has no axes (S0). */
export interface Score {
	readonly intrinsic: AxisScore;
	readonly external: AxisScore;
	readonly profile: Profile;
	readonly alternatives: Alternatives;
}

/** Written into every row and file; a change of any rule changes it. */
export const SCORING_VERSION = '1.0.0';
