import type { Agenda } from '$lib/domain/agenda';
import type { StageKind } from '$lib/domain/stage-facts';
import type {
	Agreement,
	HeldWall,
	Lifecycle,
	Note,
	Place,
	Round,
	Settings,
	Switches,
	Wifi
} from '$lib/domain/dialogue';
import type { GroupPicture } from '$lib/domain/disclosure/picture';
import type { ServedComparison } from '$lib/domain/disclosure/then-and-now';
import type { Counts } from './dialogue-request';
import type { PhoneAddress } from './phone-address';
import type { HeardWall } from './wall-heard';

/** Small complete states, one per role, sent whole on each change. Never deltas, never a person. */

export interface RoundView extends Round {
	/** how many have finished it */
	readonly finished: number;
	/**
	 * of these, how many are people who laid their own cards; said only where these are fewer:
	 * others were typed in, or the room counted fewer people than sorts (D15)
	 */
	readonly own?: number;
	/** of these, how many were typed in; said only where there are any */
	readonly forms?: number;
}

/** All that is told about an erased dialogue. */
export interface PurgedState {
	readonly lifecycle: 'purged';
}

interface Common {
	/** rises with every change; the id of the event */
	readonly version: number;
	/** rises with every accepted command */
	readonly rev: number;
	readonly epoch: string;
	readonly dialogue: string;
	readonly title: string;
	readonly deck: string;
	readonly deckVersion: string;
	readonly language: string;
	readonly lifecycle: Lifecycle;
	/** id of the current stage */
	readonly stage: string;
	readonly stageKind: StageKind;
	/** what the room reads in this stage; empty for the built-in text */
	readonly prompt: string;
	/** id of the round that the stage sorts or shows, if it has one */
	readonly stageRound: string | undefined;
	readonly rounds: readonly RoundView[];
	readonly switches: Switches;
	readonly counts: Counts;
	/** Pictures that the room may see, by round id. */
	readonly pictures: Readonly<Record<string, GroupPicture>>;
	/** how far the picture of this stage is built up */
	readonly slide?: number | undefined;
	readonly spotlight: string | null;
	readonly discussed: readonly string[];
	/** how many talk together; 0 before groups are made */
	readonly pairSize: number;
	/** How many people are in each small group, by the place of its sign; 0 for an empty one. */
	readonly pairs: readonly number[];
	/** notes shown to the room */
	readonly notes: readonly Note[];
	readonly agreements: readonly Agreement[];
	/** id of the agreement that is read back to the room */
	readonly readBack?: string | null | undefined;
	/** everybody reads all cards, in silence */
	readonly quiet?: boolean | undefined;
	/** only while they do: when they have read, milliseconds since 1970 */
	readonly quietEndsAt?: number | undefined;
	/** earlier words beside today's: for the room once shown, for the facilitator at once */
	readonly comparison?: ServedComparison | undefined;
	/** practice with invented people: nothing of it is real */
	readonly rehearsal?: boolean | undefined;
	/** talking comes before the first sort: the open agreements of the dialogue before */
	readonly opening?: boolean | undefined;
	readonly minGroup: number;
	/** Only while the wall is frozen: what it shows. */
	readonly held?: HeldWall | undefined;
	/** where people can go after the talk; undefined for the usual list */
	readonly places?: readonly Place[] | undefined;
	/** the last day the answers are kept, YYYY-MM-DD */
	readonly keptUntil: string;
}

export interface ParticipantSnapshot extends Common {
	readonly role: 'participant';
	readonly settings: Pick<
		Settings,
		| 'size'
		| 'work'
		| 'languages'
		| 'showLetter'
		| 'ownCards'
		| 'comments'
		| 'anchors'
		| 'needs'
		| 'exactBelow10'
	>;
	/** the kinds of the stages that went before this one, in order */
	readonly before: readonly StageKind[];
	/** rises when every phone should fetch its own state again */
	readonly personal: number;
}

export interface WallSnapshot extends Common {
	readonly role: 'wall';
	/** while joining is open */
	readonly join: { readonly code: string; readonly link: string } | undefined;
	/** the network of the room, while the wall shows the way in */
	readonly wifi?: Wifi | undefined;
}

export interface PersonView {
	/** a number within the dialogue, not a person */
	readonly participant: string;
	readonly status: 'connected' | 'away' | 'gone';
	/** ids of the rounds this person has finished */
	readonly finished: readonly string[];
}

export interface FacilitatorSnapshot extends Common {
	readonly role: 'facilitator';
	readonly agenda: Agenda;
	readonly settings: Settings;
	/** All notes, shown or not. */
	readonly allNotes: readonly Note[];
	/** Whether the room sees the comparison now. */
	readonly compared?: boolean | undefined;
	/** Pictures previewed or released, by round id. */
	readonly previews: Readonly<Record<string, GroupPicture>>;
	readonly join: { readonly code: string; readonly link: string };
	/** On which phones may reach this server, likeliest first; `join.link` has the one in use. */
	readonly addresses: readonly PhoneAddress[];
	readonly people: readonly PersonView[];
	/** how many are ready with this step: practice, the most important cards, the own picture */
	readonly ready?: number | undefined;
	/** how many have not finished an open round of cards: counts only, and never who */
	readonly busy?: { readonly sorting: number; readonly questions: number } | undefined;
	/** whether any wall has its stream open */
	readonly wallConnected?: boolean | undefined;
	/** what each of its links reports having painted, the newest first */
	readonly walls?: readonly HeardWall[] | undefined;
	/** numbers of people in no small group, once groups are made */
	readonly unpaired: readonly string[];
	readonly wifi?: Wifi | undefined;
	/** the links that work, oldest first */
	readonly keys: readonly {
		readonly id: string;
		readonly role: 'facilitator' | 'wall';
		/** counts up within a role, so that a link keeps its name when another one is revoked */
		readonly number: number;
		/** it may hand over, take back links and erase; a helper's steers */
		readonly owner: boolean;
		/** made with the organiser's key, for somebody who lost their link */
		readonly byOrganiser?: true;
	}[];
}

/** What a facilitator who asks once gets: the state, and which of the links is theirs. */
export interface FacilitatorState extends FacilitatorSnapshot {
	readonly yourKey: string;
}

export type Snapshot = ParticipantSnapshot | WallSnapshot | FacilitatorSnapshot;
export type SnapshotRole = Snapshot['role'];

/** The state as a page asks for it where streams do not come through. */
export interface StateAnswer<S extends Snapshot = Snapshot> {
	/** the time at the server, milliseconds since 1970 */
	readonly now: number;
	readonly state: S;
}

/** The small group of one person: its sign's place, and how many are in it (1: nobody else yet). */
export interface OwnPair {
	readonly place: number;
	readonly people: number;
}

/** A participant's own state: what the phone shows and can always be made again from the server. */
export interface OwnState {
	readonly participant: string;
	readonly epoch: string;
	readonly acknowledged: number;
	readonly language: string;
	readonly consent: { readonly join: boolean; readonly research: boolean };
	/** decides the order of cards on this person's phone */
	readonly seed: number;
	readonly viewer: boolean;
	readonly placements: readonly {
		readonly round: string;
		readonly card: string;
		readonly pile: string;
		readonly position: number;
		readonly changes: number;
		readonly via: string;
	}[];
	readonly answers: Readonly<Record<string, unknown>>;
	/** all entries as they were acknowledged, so that a lost device store can be filled again */
	readonly entries: readonly unknown[];
	readonly finished: readonly string[];
	/** the small group this person talks in, once groups are made; followers have none */
	readonly pair?: OwnPair;
	/** the profile of the latest finished factor round */
	readonly picture?: {
		readonly round: string;
		readonly status: string;
		readonly letter?: string;
		readonly candidates: readonly string[];
	};
}
