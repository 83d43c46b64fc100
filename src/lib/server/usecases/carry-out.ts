import type { DialogueState } from '$lib/domain/dialogue';
import type { Groups } from '$lib/domain/pairs/make-groups';
import type { Effect } from '$lib/domain/steering/command';
import type { App } from '../app';
import { findDeck } from '../store/deck-shelf';
import type { DialogueRecord } from '../store/dialogue-record';
import type { Unit } from '../store/store';
import { addKey, type AddedKey } from './add-key';
import { enterResearch } from '../research/enter-research';
import { rememberForGood } from '../research/for-good';
import { forgetNetwork } from './forget-network';
import { changeCode } from './free-code';
import { freezeRound } from './freeze-round';
import { markPerson } from './mark-person';
import { done, refuse, type Outcome } from '../outcome';
import { drawGroups, settledGroups } from './pair-people';
import type { PeopleAhead } from '../research/people-ahead';
import { purgeDialogue, purgedHash } from './purge-dialogue';
import { removePeople, type Erased } from './remove-people';
import { revokeKey } from './revoke-key';

/** What comes of an effect. */
export interface Deed extends Erased {
	/** a new key, shown this once */
	readonly key?: AddedKey;
	/** small groups drawn afresh or settled; undefined if there are none any more */
	readonly pairs?: Groups | undefined;
	/** how many were taken out */
	readonly removed?: number;
	/** done once the new state is written */
	readonly last?: Unit<void>;
	/** hashes that no older backup may undo, for the log once the command is on the disk */
	readonly forGood?: readonly string[];
	/** something must also be wiped from the database's files, after the commit */
	readonly forgets?: true;
}

/** A permitted command: what it was made on, what it results in, and what was precomputed. */
export interface Step {
	readonly record: DialogueRecord;
	readonly state: DialogueState;
	readonly ahead: PeopleAhead | undefined;
}

/** Carries out what a command asks for besides a new state, before that state is written. */
export function* carryOut(app: App, step: Step, effect: Effect): Unit<Outcome<Deed>> {
	const { record, state, ahead } = step;
	const { row } = record;
	switch (effect.type) {
		case 'freeze': {
			const deck = yield* findDeck(app.store, row.deck, row.deck_version);
			const round = record.state.rounds.find((one) => one.id === effect.round);
			if (!deck || !round) throw new Error(`cannot freeze ${effect.round}`);
			const options = { told: effect.people, ahead };
			const forGood = yield* freezeRound(app, record, deck, round, options);
			return forGood
				? done({ forGood })
				: refuse('command-refused', { reason: 'closed-otherwise' });
		}
		case 'mark': {
			const marked = yield* markPerson(app, row.id, effect);
			return marked.ok ? done({ pairs: yield* settledGroups(app, row.id, state) }) : marked;
		}
		case 'pair-up':
			return done({ pairs: yield* drawGroups(app, row.id, state.settings, effect.size) });
		case 'remove-people': {
			const gone = yield* removePeople(app, row.id, effect.participants);
			if (!gone.ok) return gone;
			const { erased } = gone.value;
			const pairs = yield* settledGroups(app, row.id, state);
			return done({ erased, removed: erased.length, pairs, forgets: true });
		}
		case 'new-code':
			return done({ forGood: yield* changeCode(app, row) });
		case 'add-key': {
			const key = yield* addKey(app, row.id, effect);
			return key ? done({ key }) : refuse('command-refused', { reason: 'too-many-keys' });
		}
		case 'revoke-key':
			return yield* revokeKey(app, row.id, effect.id);
		case 'end':
			return done({ last: ended(app, { row, state }, ahead), forgets: true });
		case 'purge':
			return done({ last: purgedOnDemand(app, row.id, ahead), forgets: true });
	}
}

function* ended(app: App, record: DialogueRecord, ahead: PeopleAhead | undefined): Unit<void> {
	yield* forgetNetwork(app, record.row.id);
	yield* enterResearch(app, record, ahead);
}

/** What is purged by its date is so again after an older backup was put back; this would not be. */
function* purgedOnDemand(app: App, dialogue: string, ahead: PeopleAhead | undefined): Unit<void> {
	yield* rememberForGood(app, [purgedHash(app, dialogue)]);
	yield* purgeDialogue(app, dialogue, ahead);
}
