import type { Agenda } from './agenda';
import type { StageKind } from './stage-facts';
import type { DeckSize } from './deck';
import type { Groups } from './pairs/make-groups';
import type { Rehearsal } from './rehearsal/rehearsal';
import type { EarlierMeeting } from './disclosure/earlier-meeting';

/** The state of one facilitated session, changed only by commands (METHOD §6). */

export type Lifecycle = 'draft' | 'running' | 'ended' | 'purged';
export const ROUND_PARTS = ['factors', 'needs', 'replace'] as const;
export type RoundPart = (typeof ROUND_PARTS)[number];

/** The id of the first, second, … round of a part. */
export const roundId = (part: RoundPart, number: number): string => `${part}-${number}`;

export interface Round {
	/** `factors-1`, `needs-1`, `replace-1`, `factors-2` … */
	readonly id: string;
	readonly part: RoundPart;
	/** 1 for the first of its part. */
	readonly number: number;
	/** open → closed (frozen) → previewed (the facilitator saw it) → released (the room sees it) */
	readonly state: 'open' | 'closed' | 'previewed' | 'released';
	/** Only for `replace`: the cards put again. */
	readonly cards?: readonly string[];
	/** How many people the room counted, where these were too few for a picture (D15). */
	readonly told?: number;
}

export type TimerState =
	| { readonly state: 'none' }
	/** `endsAt` in milliseconds since 1970: sent as an end, never as ticks (L5). */
	| { readonly state: 'running'; readonly endsAt: number }
	| { readonly state: 'paused'; readonly left: number };

export interface Switches {
	readonly joining: 'open' | 'locked';
	readonly input: 'open' | 'paused';
	readonly wall: 'follow' | 'frozen' | 'blank';
	readonly timer: TimerState;
}

export interface Settings {
	readonly size: DeckSize;
	/** Which swap cards: one set for the dialogue, or asked of each person (10 people or more). */
	readonly work: 'employed' | 'not-employed' | 'ask';
	readonly languages: readonly string[];
	readonly minGroup: number;
	readonly exactBelow10: boolean;
	readonly powerInRoom: boolean;
	readonly showLetter: boolean;
	readonly ownCards: boolean;
	readonly comments: boolean;
	readonly anchors: boolean;
	readonly needs: boolean;
	readonly retentionDays: number;
	/** where people can go after the talk; undefined for the usual list */
	readonly places?: readonly Place[] | undefined;
	/** a dialogue to practise with; undefined for a real one */
	readonly rehearsal?: Rehearsal | undefined;
	/** undefined: no research question is asked */
	readonly study: string | undefined;
}

/** The wireless network of the room; shown to the room on purpose, and forgotten at the end. */
export interface Wifi {
	readonly name: string;
	/** empty for an open network */
	readonly password: string;
	/** it does not broadcast its name */
	readonly hidden: boolean;
}

/** What a frozen wall keeps showing, whatever happens next. None of it is personal. */
export interface HeldWall {
	readonly lifecycle: Lifecycle;
	readonly stage: string;
	readonly stageKind: StageKind;
	readonly prompt: string;
	readonly stageRound: string | undefined;
	readonly rounds: readonly (Round & { readonly finished: number })[];
	readonly counts: {
		readonly joined: number;
		readonly connected: number;
		readonly away: number;
		readonly finished: number;
	};
	readonly input: Switches['input'];
	readonly timer: TimerState;
	readonly spotlight: string | null;
	readonly notes: readonly Note[];
	readonly agreements: readonly Agreement[];
	readonly pairs: readonly number[];
	/** of the talk: read back, quiet minutes, two meetings compared */
	readonly readBack?: string | null | undefined;
	readonly quiet?: boolean | undefined;
	readonly quietEndsAt?: number | undefined;
	readonly compared?: boolean | undefined;
	readonly slide?: number | undefined;
}

/** Where somebody can go next: who, and what for. */
export interface Place {
	readonly name: string;
	readonly text: string;
}

export interface Note {
	readonly id: string;
	readonly card: string | undefined;
	readonly text: string;
	/** Shown to the room by `reveal-text`. */
	readonly shown: boolean;
}

export interface Agreement {
	readonly id: string;
	readonly sort: 'afspraak' | 'boodschap';
	readonly what: string;
	readonly who: string;
	readonly when: string;
	readonly done: boolean;
	/** ids of the needs it was made from */
	readonly needs?: readonly string[] | undefined;
	/** made in the dialogue that this one follows */
	readonly earlier?: boolean | undefined;
}

export interface DialogueState {
	readonly rev: number;
	readonly lifecycle: Lifecycle;
	readonly agenda: Agenda;
	/** Id of the current stage. */
	readonly stage: string;
	readonly rounds: readonly Round[];
	readonly switches: Switches;
	readonly settings: Settings;
	readonly spotlight: string | null;
	readonly discussed: readonly string[];
	readonly notes: readonly Note[];
	readonly agreements: readonly Agreement[];
	/** Id of the agreement that is read back to the room. */
	readonly readBack?: string | null | undefined;
	/** Everybody reads all cards, in silence. */
	readonly quiet?: boolean | undefined;
	/** When the silence ends, on its own clock; the stage's clock keeps running beside it. */
	readonly quietEndsAt?: number | undefined;
	/** How far this stage's picture is built up: counts from 0, starts anew with each stage. */
	readonly slide?: number | undefined;
	/** The wall shows the words of the earlier dialogue beside those of now. */
	readonly compared?: boolean | undefined;
	/** The room has seen them side by side. */
	readonly everCompared?: boolean | undefined;
	/** What the dialogue that this one follows showed its room; undefined without one. */
	readonly earlier?: EarlierMeeting | undefined;
	/** Size of the small groups people talk in, 0 before pairs are made. */
	readonly pairSize: number;
	/** The groups that were made, by the numbers of the people; absent before. */
	readonly pairs?: Groups | undefined;
	/** What a frozen wall shows. */
	readonly held?: HeldWall | undefined;
	readonly wifi?: Wifi | undefined;
	/** The origin phones use to join, if somebody chose one. */
	readonly address?: string | undefined;
	/** Milliseconds since 1970; undefined while it runs. */
	readonly endedAt: number | undefined;
	/** Reopened after its end: the talk goes on, sorting does not. */
	readonly talkOnly: boolean;
	/** How many were taken out because they filled the room; absent if nobody was. */
	readonly removed?: number | undefined;
}

/** How many took part, whoever of them erased later (D16). @param joined counts joins */
export const tookPart = (joined: number, { removed = 0 }: Pick<DialogueState, 'removed'>): number =>
	Math.max(0, joined - removed);

/** The rounds of one part, oldest first. */
export function roundsOf(state: DialogueState, part: RoundPart): readonly Round[] {
	return state.rounds.filter((round) => round.part === part);
}
