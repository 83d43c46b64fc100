import type { AgendaLength } from './agenda-plan';

/** What is known about a kind of stage, once for server, panel, wall and phones (METHOD §6). */
interface StageFacts {
	/** advised, the break not counted (L5) */
	readonly minutes: Readonly<Record<AgendaLength, readonly [small: number, tables: number]>>;
	/** what it is about, if it is about a round and not merely within one */
	readonly part?: 'factors' | 'needs';
	/** each person answers alone, before anything is talked about or shown */
	readonly alone?: true;
	/** the cards of its part are laid */
	readonly lays?: true;
	/** people come in or do something for themselves: the number of people ready is shown */
	readonly ready?: true;
	/** people talk with each other */
	readonly talk?: true;
	/** from 13 people on they do this at tables of four to six */
	readonly tables?: true;
	/** it is about a picture of the group, which comes into the room here or lies there already */
	readonly shows?: 'new' | 'known';
	/** the desk has the middle of the panel: at once, or when the room sees the picture */
	readonly desk?: 'always' | 'shown';
	/** another round of these parts takes it again, with these minutes if the agenda has none */
	readonly again?: Readonly<Partial<Record<'factors' | 'needs' | 'replace', number>>>;
}

/** In the order of a default agenda. */
const FACTS = {
	welcome: {
		minutes: { 120: [15, 15], 90: [10, 12], 60: [6, 6] },
		ready: true,
		tables: true
	},
	practice: {
		minutes: { 120: [5, 5], 90: [3, 3], 60: [2, 2] },
		ready: true
	},
	sort: {
		minutes: { 120: [15, 15], 90: [12, 12], 60: [10, 10] },
		part: 'factors',
		alone: true,
		lays: true,
		ready: true,
		again: { factors: 12, replace: 4 }
	},
	top: {
		minutes: { 120: [6, 6], 90: [5, 5], 60: [4, 4] },
		part: 'factors',
		alone: true,
		ready: true,
		again: { factors: 5 }
	},
	needs: {
		minutes: { 120: [8, 8], 90: [6, 5], 60: [4, 4] },
		part: 'needs',
		alone: true,
		lays: true,
		ready: true,
		again: { needs: 8 }
	},
	picture: {
		minutes: { 120: [5, 5], 90: [4, 4], 60: [3, 3] },
		part: 'factors',
		alone: true,
		ready: true,
		again: { factors: 4 }
	},
	pairs: {
		minutes: { 120: [10, 8], 90: [6, 6], 60: [4, 5] },
		part: 'factors',
		ready: true,
		talk: true,
		tables: true
	},
	reveal: {
		minutes: { 120: [6, 6], 90: [5, 5], 60: [4, 4] },
		part: 'factors',
		shows: 'new',
		again: { factors: 6, replace: 6 }
	},
	cards: {
		minutes: { 120: [18, 20], 90: [12, 12], 60: [12, 12] },
		part: 'factors',
		talk: true,
		tables: true,
		shows: 'known'
	},
	wishes: {
		minutes: { 120: [8, 8], 90: [6, 6], 60: [4, 3] },
		part: 'needs',
		talk: true,
		tables: true,
		shows: 'new',
		desk: 'shown',
		again: { needs: 8 }
	},
	agree: {
		minutes: { 120: [8, 9], 90: [6, 6], 60: [4, 4] },
		talk: true,
		tables: true,
		desk: 'always'
	},
	close: {
		minutes: { 120: [6, 5], 90: [5, 4], 60: [3, 3] },
		desk: 'always'
	}
} satisfies Record<string, StageFacts>;

export type StageKind = keyof typeof FACTS;
export const STAGE_FACTS: Readonly<Record<StageKind, StageFacts>> = FACTS;
export const STAGE_KINDS = Object.keys(FACTS) as readonly StageKind[];

/** A dialogue that asks for no needs has no such stage. */
export const isAboutNeeds = (kind: StageKind): boolean => STAGE_FACTS[kind].part === 'needs';

/** Whether a kind of stage comes after another in a default agenda. */
export const isAfter = (kind: StageKind, other: StageKind): boolean =>
	STAGE_KINDS.indexOf(kind) > STAGE_KINDS.indexOf(other);
