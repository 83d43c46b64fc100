/** Everything a participant says is an entry with a rising `seq` (ARCHITECTURE: what travels). */

/** How a card was moved; all four ways give the same move. */
export type Via = 'tap' | 'key' | 'drag' | 'menu' | 'paper';

/** One card on one pile. `pile` is null when an undo takes the card back into the hand (S8). */
export interface Move {
	readonly kind: 'move';
	readonly seq: number;
	readonly round: string;
	readonly card: string;
	readonly pile: string | null;
	readonly via: Via;
	/** The place at which the card was shown to this person, from 1. */
	readonly shown?: number;
}

export type Because = 'have' | 'lack';
export type Fit = 'yes' | 'partly' | 'no';
export type SelfProfile = 'A' | 'B' | 'C' | 'D' | 'neither' | 'unknown';
export type Owner = 'self' | 'home' | 'work' | 'school' | 'council' | 'unknown';

export type Answer = { readonly seq: number } & (
	| {
			readonly kind: 'anchor';
			readonly want?: 'yes' | 'maybe' | 'no';
			readonly doing?: 'yes' | 'no';
			readonly work?: 'employed' | 'not-employed' | 'unsaid';
	  }
	| { readonly kind: 'emphasis'; readonly round: string; readonly cards: readonly string[] }
	| { readonly kind: 'first'; readonly card: string | null }
	| { readonly kind: 'blocker'; readonly round: string; readonly card: string | null }
	| { readonly kind: 'presence'; readonly card: string; readonly because: Because }
	| {
			readonly kind: 'fit';
			readonly round: string;
			readonly fit?: Fit;
			readonly self?: SelfProfile;
			readonly order: 'before' | 'after';
	  }
	| { readonly kind: 'table-card'; readonly round: string; readonly card: string | null }
	| {
			readonly kind: 'own-card';
			readonly id: string;
			readonly text: string;
			readonly axis?: 'intrinsic' | 'external';
	  }
	| { readonly kind: 'comment'; readonly card: string; readonly text: string }
	| { readonly kind: 'owner'; readonly card: string; readonly who: Owner }
	| { readonly kind: 'background'; readonly question: string; readonly answer: string }
	| { readonly kind: 'practice-done' }
	| { readonly kind: 'finished'; readonly round: string }
	| { readonly kind: 'research'; readonly consent: boolean }
);

export type Entry = Move | Answer;

/** What the server made of an entry. All are acknowledged; only `counted` counts in the group. */
export type Verdict = 'counted' | 'late' | 'void';
