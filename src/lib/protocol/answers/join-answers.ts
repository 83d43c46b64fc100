import type { Deck, Texts } from '$lib/domain/deck';
import type { EntriesResponse } from '../entries';
import type { Erased } from '../join-request';
import { partOf, shape } from '../shape';
import type { OwnState } from '../snapshot';
import type { StudyQuestion } from '../studies';

/** What the consent page needs to know of a dialogue; asked with the code, before any answer. */
export interface Look {
	readonly dialogue: string;
	readonly title: string;
	readonly language: string;
	readonly languages: readonly string[];
	/** asks the question about research */
	readonly study: boolean;
	/** practice with invented people */
	readonly rehearsal: boolean;
	/** given a yes, researchers get rows drawn so that nobody is identifiable, or all (D12) */
	readonly rows: 'protected' | 'all';
	/** YYYY-MM-DD */
	readonly studyUntil?: string;
	/** what the study itself wants people to know, by language */
	readonly studyText?: Texts;
	readonly keptUntil: string;
	/** this browser has the cookie of somebody who takes part */
	readonly here?: true;
	readonly settings: { readonly exactBelow10: boolean; readonly minGroup: number };
}

export const isLook = partOf<Look>({
	dialogue: 'string',
	title: 'string',
	languages: 'list',
	settings: 'object'
});

export const isOwnState = partOf<OwnState>({
	epoch: 'string',
	acknowledged: 'number',
	consent: 'object',
	entries: 'list'
});

export interface Joined {
	readonly participant: string;
	readonly dialogue: string;
	readonly title: string;
	readonly token: string;
	readonly epoch: string;
	readonly seed: number;
	readonly eraseCode?: string;
	readonly deck: Deck;
	/** absent on servers that predate study questions */
	readonly questions?: readonly StudyQuestion[];
	readonly state: OwnState;
}

const joined = {
	participant: 'string',
	dialogue: 'string',
	title: 'string',
	token: 'string',
	epoch: 'string',
	seed: 'number',
	deck: 'object',
	state: isOwnState
} as const;

export const isJoined = partOf<Joined>(joined);

/** What joining answered, for a browser that kept the cookie and nothing else. */
export interface Resumed extends Joined {
	readonly keptUntil: string;
	readonly studyUntil?: string;
}

export const isResumed = partOf<Resumed>({ ...joined, keptUntil: 'string' });

export const isErased = shape<Erased>({ inDialogue: 'boolean', inResearch: 'boolean' });

export const isTaken = shape<EntriesResponse>({
	acknowledged: 'number',
	verdicts: 'list',
	epoch: 'string'
});

/** A sort that was given; with it, its giver takes it back. */
export const isGiven = shape<{ readonly eraseCode: string }>({ eraseCode: 'string' });
