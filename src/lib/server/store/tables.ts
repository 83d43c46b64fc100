import type { Act, NamedRole } from '$lib/protocol/admin';
import type { Generated } from 'kysely';
import type { ResearchTables } from './research-tables';

/** Columns of the database; both stores have the same. Booleans are 0 or 1, JSON is text. */

export interface DialogueRow {
	readonly id: string;
	/** eight digits; null once purged */
	readonly code: string | null;
	readonly title: string;
	readonly deck: string;
	readonly deck_version: string;
	readonly language: string;
	readonly study: string | null;
	/** `demo`: of the invented people of `npm run demo` */
	readonly mode: 'dialogue' | 'solo' | 'import' | 'rehearsal' | 'demo';
	/** DialogueState */
	readonly state: string;
	readonly lifecycle: string;
	readonly rev: number;
	readonly version: number;
	/** counts joins; the numbers of the people */
	readonly joined: number;
	/** counts devices that only follow */
	readonly viewers: number;
	/** bumped when phones should refetch their own state */
	readonly personal: number;
	readonly year: number;
	readonly month: number;
	/** hours since 1970, no finer (D13) */
	readonly active_hour: number;
	/** YYYY-MM-DD */
	readonly kept_until: string;
	/** chooses the rows withheld from researchers (D12) */
	readonly withheld_seed: number;
	/** RESEARCH_ROWS when this dialogue was made: words or numbers, and researchers' rows (D16) */
	readonly research_rows: 'protected' | 'all';
	/** counts changes of the code; the link in the QR hangs from it */
	readonly door: number;
	/** its study was closed, or it has ended: what comes after that reaches no researcher (D12) */
	readonly study_over: number;
	/** the organiser whose key it was made with, by name; empty without one */
	readonly organiser: string;
}

interface KeyRow {
	readonly id: string;
	readonly dialogue: string;
	readonly role: 'facilitator' | 'wall';
	readonly hash: string;
	readonly revoked: number;
	/** counts up within the dialogue and role; never reused */
	readonly number: number;
	/** a facilitator who may take back others' links, hand over and erase; a helper steers */
	readonly owner: number;
	/** remade by the organiser, for somebody who lost theirs */
	readonly by_organiser: number;
}

export interface ParticipantRow {
	readonly id: string;
	readonly dialogue: string;
	/** place in the order of joining, from 1 */
	readonly number: number;
	/** hash of the key the device chose */
	readonly key_hash: string;
	readonly language: string;
	readonly research: number;
	readonly exact: number;
	readonly assisted: 'none' | 'read' | 'placed';
	readonly seed: number;
	readonly gone: number;
	readonly acknowledged: number;
	/** answer `work`, needed to know the hand; empty until said */
	readonly work: string;
	readonly erase_hash: string;
	/** version of the texts that research was agreed to; empty without */
	readonly consent: string;
	/** question id → answer id as JSON; empty until said */
	readonly background: string;
}

export interface EntryRow {
	readonly participant: string;
	readonly seq: number;
	readonly dialogue: string;
	/** round id, or empty */
	readonly round: string;
	readonly kind: string;
	readonly body: string;
	readonly verdict: 'counted' | 'late' | 'void';
	readonly reason: string;
}

interface FinishRow {
	readonly dialogue: string;
	readonly round: string;
	readonly participant: string;
}

export interface PictureRow {
	readonly dialogue: string;
	readonly round: string;
	readonly people: number;
	/** GroupPicture or TooFew */
	readonly picture: string;
	/** ids of those it holds, for the rule that a later round covers them (D2) */
	readonly members: string;
}

interface CommandRow {
	readonly dialogue: string;
	readonly key: string;
	readonly rev: number;
	readonly type: string;
	/** reverts the state to the previous one (Change); empty if that can no longer be undone */
	readonly before: string;
}

/**
 * Who finds a card set: everybody, people with a key here, people with its link, or its maker only;
 * `try`: its maker, to rehearse with.
 */
export type Seen = 'all' | 'organisation' | 'link' | 'own' | 'try';

export interface Tables extends ResearchTables {
	meta: { readonly name: string; readonly value: string };
	decks: {
		readonly id: string;
		readonly version: string;
		readonly data: string;
		/** who brought it (deck-owner); empty for a copy of a built-in one, and for older sets */
		readonly owner: Generated<string>;
		/** YYYY-MM-DD, or empty */
		readonly added: Generated<string>;
		/** in no list any more, and in no new dialogue */
		readonly withdrawn: Generated<number>;
		/** who finds it, see deck-shelf */
		readonly seen: Generated<Seen>;
		/** its maker's own drawings by name, as JSON; empty without */
		readonly pictures: Generated<string>;
	};
	/** card sets that are being made */
	drafts: {
		readonly id: string;
		/** as of decks */
		readonly owner: string;
		/** DraftDeck */
		readonly data: string;
		/** its maker's own drawings by name, as JSON */
		readonly pictures: string;
		readonly rev: number;
		/** milliseconds since 1970 */
		readonly changed: number;
		/** under which it was last published; both empty before that */
		readonly deck: string;
		readonly version: string;
	};
	dialogues: Omit<
		DialogueRow,
		'research_rows' | 'door' | 'study_over' | 'viewers' | 'organiser'
	> & {
		readonly organiser: Generated<string>;
		readonly viewers: Generated<number>;
		readonly study_over: Generated<number>;
		readonly door: Generated<number>;
		readonly research_rows: Generated<DialogueRow['research_rows']>;
	};
	dialogue_keys: Omit<KeyRow, 'owner' | 'by_organiser'> & {
		readonly owner: Generated<number>;
		readonly by_organiser: Generated<number>;
	};
	participants: Omit<ParticipantRow, 'consent' | 'background'> & {
		readonly consent: Generated<string>;
		readonly background: Generated<string>;
	};
	entries: EntryRow;
	finishes: FinishRow;
	pictures: PictureRow;
	commands: CommandRow;
	presence: {
		readonly process: string;
		readonly dialogue: string;
		/** numbers of the participants with an open stream, JSON */
		readonly numbers: string;
		readonly at: number;
		/** in the row of a wall: what it says that it has painted, JSON; else empty */
		readonly wall: Generated<string>;
	};
	limits: { readonly bucket: string; readonly window: number; readonly count: number };
	/** keyed hashes of what no older backup may undo: erased, closed, held back, revoked */
	erased: { readonly hash: string };
	/** keys that the operator gave to organisers and researchers by name */
	access_keys: {
		readonly id: string;
		readonly role: NamedRole;
		readonly holder: string;
		readonly hash: string;
		/** these three YYYY-MM-DD, or empty */
		readonly made: string;
		readonly revoked: string;
		readonly last_used: string;
	};
	/** who did what, by the hour; never what it holds */
	acts: {
		readonly id: Generated<number>;
		/** hours since 1970 */
		readonly hour: number;
		/** `operator`, or as an owner of card sets */
		readonly who: string;
		readonly act: Act;
		readonly subject: string;
	};
}
