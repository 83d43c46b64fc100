import type { Work } from '../deck';
import type { Profile } from '../scoring/score';
import type { Sort } from '../sort';

/** One finished person as the group picture takes them in. Never leaves the server. */
export interface Sorter {
	readonly work: Work;
	/** Ids of the cards this person got in the round. */
	readonly hand: readonly string[];
	readonly sort: Sort;
	/** Where the cards lay in the round before, when cards are put again (G7). */
	readonly earlier?: Sort | undefined;
	/** undefined when the deck has no axes or the round is not a factor round */
	readonly profile: Profile | undefined;
	readonly emphasis: readonly string[];
	/** null: said there is none; undefined: not answered */
	readonly blocker: string | null | undefined;
	readonly tableCard: string | null | undefined;
	/** Agreed to exact numbers under 10 people (D10). */
	readonly exactAgreed: boolean;
	/** Entered by somebody else, from paper or on a phone: whoever typed it knows it (D15). */
	readonly typed: boolean;
}

/** What the dialogue decided before anyone could know the answers. */
export interface DisclosureSettings {
	/** k of D2; 5 is the floor. */
	readonly minGroup: number;
	/** A boss, teacher or case worker is in the room (D7). */
	readonly powerInRoom: boolean;
	readonly exactBelow10: boolean;
	/** a dialogue of a study is shown in words, however large the group is (D12) */
	readonly shown: 'words' | 'numbers';
}
