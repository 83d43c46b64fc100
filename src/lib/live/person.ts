import type { Deck, DeckSize } from '$lib/domain/deck';
import type { Verdict } from '$lib/domain/entry';
import type { OwnPair, ParticipantSnapshot } from '$lib/protocol/snapshot';
import type { StudyQuestion } from '$lib/protocol/studies';

/** One participant as their device knows them: what does not change after joining. */
export interface Person {
	readonly dialogue: string;
	readonly participant: string;
	/** chosen by the device; with it the same person may join again */
	readonly key: string;
	/** the server's token for this person; sent with every request */
	readonly token: string;
	readonly title: string;
	readonly language: string;
	/** decides the order of the cards */
	readonly seed: number;
	/** undefined for somebody who only follows the talk */
	readonly eraseCode: string | undefined;
	readonly viewer: boolean;
	readonly research: boolean;
	/** the last day research rows may be kept, YYYY-MM-DD; undefined without a study */
	readonly studyUntil: string | undefined;
	/** what the study asks people who said yes to research; none when absent */
	readonly questions?: readonly StudyQuestion[] | undefined;
	/** sorting alone, with this many cards: nothing leaves the device */
	readonly solo?: DeckSize | undefined;
	readonly deck: Deck;
}

/** What the server has of this person, and what was last seen of the talk. */
export interface Progress {
	/** which database the answers were sent to */
	readonly epoch: string;
	/** last `seq` the server has */
	readonly acknowledged: number;
	/** entries that do not count in the group, by `seq` */
	readonly verdicts: readonly JudgedSeq[];
	/** undefined before the first one came */
	readonly snapshot: ParticipantSnapshot | undefined;
	/** the `personal` of the snapshot for which the own state was fetched last; absent: never */
	readonly personal?: number | undefined;
	/** the small group this person talks in, if any */
	readonly pair?: OwnPair | undefined;
	/** what only this device needs to resume where the person was; absent until there is some */
	readonly aside?: Aside | undefined;
}

/** What a person set aside on this device; the server never learns of it. */
export interface Aside {
	/** questions the person would rather not answer, and pages passed */
	readonly passed: readonly string[];
	/** cards put off until the others lie, oldest first */
	readonly later: readonly string[];
	/** steps left behind to go along with the group */
	readonly leaped?: readonly string[];
	/** the language they turned to after joining */
	readonly language?: string;
	/** typed words and picked cards that are not kept yet, by purpose */
	readonly drafts?: Readonly<Record<string, string>>;
}

export interface JudgedSeq {
	readonly seq: number;
	readonly verdict: Exclude<Verdict, 'counted'>;
	readonly reason: string;
}
