import type { Agreement, Place, RoundPart, Wifi } from '../dialogue';
import type { NewStage, StageChange } from '../edit-agenda';

/** What a facilitator can do; each type is one line of the state machine in apply-command.ts. */
export type Command =
	| { readonly type: 'lock' | 'unlock' | 'reopen' | 'purge' }
	/** `from` of a step: the stage that stood under the finger; it is taken from there only (L3) */
	| { readonly type: 'open' | 'next' | 'back' | 'end'; readonly from?: string }
	| {
			readonly type: 'goto';
			readonly stage: string;
			readonly from?: string;
			/** on without a picture of this round: by the room's count too few laid cards (D15) */
			readonly without?: { readonly round: string; readonly people: number };
	  }
	| { readonly type: 'remove'; readonly stage: string }
	| { readonly type: 'insert'; readonly stage: NewStage; readonly at: number }
	| { readonly type: 'order'; readonly stages: readonly string[] }
	| ({ readonly type: 'stage'; readonly id: string } & StageChange)
	/** all stages at once, such as those of a template */
	| { readonly type: 'agenda'; readonly stages: readonly NewStage[] }
	| { readonly type: 'input'; readonly value: 'open' | 'paused' }
	| { readonly type: 'wall'; readonly value: 'follow' | 'frozen' | 'blank' }
	| { readonly type: 'timer'; readonly minutes: number }
	| { readonly type: 'timer'; readonly add: number }
	| { readonly type: 'timer'; readonly pause: true }
	| { readonly type: 'timer'; readonly resume: true }
	| { readonly type: 'timer'; readonly stop: true }
	| { readonly type: 'power'; readonly inRoom: boolean }
	/** an empty list: the usual one */
	| { readonly type: 'places'; readonly places: readonly Place[] }
	/** null: no longer any */
	| { readonly type: 'wifi'; readonly network: Wifi | null }
	/** by which of the server's addresses phones come in */
	| { readonly type: 'address'; readonly origin: string }
	| { readonly type: 'min-group'; readonly k: number }
	/** `people`: those who laid cards, where the room counts fewer than there are sorts (D15) */
	| {
			readonly type: 'close';
			readonly round: string;
			readonly people?: number;
			readonly from?: string;
	  }
	| {
			readonly type: 'release';
			readonly round: string;
			readonly to: 'preview' | 'room';
			readonly from?: string;
	  }
	| {
			readonly type: 'round';
			readonly part: RoundPart;
			readonly cards?: readonly string[];
			/** inserted right after the current stage; the first of them begins at once */
			readonly stages?: readonly NewStage[];
	  }
	/** here `from` is the card that was on the screen, or null */
	/** how far the picture is built up (`from`: how far it was) */
	| { readonly type: 'slide'; readonly at: number; readonly from?: number }
	| { readonly type: 'spotlight'; readonly card: string | null; readonly from?: string | null }
	/** `talked: false` takes the tick off again */
	| { readonly type: 'discussed'; readonly card: string; readonly talked?: boolean }
	| { readonly type: 'mark'; readonly participant: string; readonly gone: boolean }
	/** removed for good, by number: somebody filled the room, and no round has closed yet */
	| { readonly type: 'remove-people'; readonly participants: readonly number[] }
	/** a new code and link for the phones; the earlier ones no longer open anything */
	| { readonly type: 'code' }
	| { readonly type: 'pairs'; readonly size: number }
	| { readonly type: 'note'; readonly card?: string; readonly text: string }
	| { readonly type: 'reveal-text'; readonly id: string; readonly shown: boolean }
	/** `remove` takes a known one away */
	| ({ readonly type: 'agreement'; readonly id?: string; readonly remove?: true } & Partial<
			Omit<Agreement, 'id' | 'earlier'>
	  >)
	/** one agreement, large, for the whole room: is this right? */
	| { readonly type: 'read-back'; readonly id: string | null }
	/** minutes in which everybody reads all cards in silence; 0 ends them */
	| { readonly type: 'quiet'; readonly minutes: number }
	/** the words of the earlier dialogue beside those of now */
	| { readonly type: 'compare'; readonly shown: boolean }
	| {
			readonly type: 'key';
			readonly role: 'facilitator' | 'wall';
			readonly action: 'add' | 'revoke';
			readonly id?: string;
			/** a link to lead that may also hand over, take back links and erase */
			readonly owner?: true;
	  }
	| { readonly type: 'undo'; readonly rev: number };

export type CommandType = Command['type'];

/** Why a command was not carried out; the message files have the sentence. */
export type Refusal =
	| 'not-running'
	| 'not-draft'
	| 'already-ended'
	| 'talk-only'
	| 'not-ended'
	| 'reopen-too-late'
	| 'purged'
	| 'no-such-stage'
	| 'no-next-stage'
	| 'no-earlier-stage'
	| 'last-stage-stays'
	| 'too-many-stages'
	| 'stages-differ'
	| 'no-such-round'
	| 'round-not-open'
	| 'round-open'
	| 'round-not-closed'
	| 'too-few-finished'
	| 'closed-otherwise'
	| 'no-such-card'
	| 'cards-missing'
	| 'nothing-to-put-again'
	| 'power-after-closing'
	| 'min-group-lower'
	| 'min-group-after-joining'
	| 'no-timer'
	| 'no-such-note'
	| 'no-such-agreement'
	| 'no-earlier-dialogue'
	| 'no-such-participant'
	| 'no-such-key'
	| 'owner-only'
	| 'last-owner-stays'
	| 'too-many-keys'
	| 'too-many-notes'
	| 'too-many-agreements'
	| 'too-many-rounds'
	| 'remove-after-closing'
	| 'last-key-stays'
	| 'not-undoable';

/** What a command asks of the world besides the new state. */
export type Effect =
	| { readonly type: 'freeze'; readonly round: string; readonly people?: number }
	| { readonly type: 'mark'; readonly participant: string; readonly gone: boolean }
	/** groups of so many are drawn from those present; under 2: no groups any more */
	| { readonly type: 'pair-up'; readonly size: number }
	| { readonly type: 'remove-people'; readonly participants: readonly number[] }
	| { readonly type: 'new-code' }
	| { readonly type: 'add-key'; readonly role: 'facilitator' | 'wall'; readonly owner: boolean }
	| { readonly type: 'revoke-key'; readonly id: string }
	| { readonly type: 'end' | 'purge' };

/** What a command may need to know that the state does not hold. */
export interface CommandContext {
	/** milliseconds since 1970 */
	readonly now: number;
	readonly joined: number;
	/** people who finished per round id, as the steps count them (D15) */
	readonly finished: Readonly<Record<string, number>>;
	readonly hasCard: (card: string) => boolean;
	/** a fresh short id for what the command creates */
	readonly newId: string;
}
