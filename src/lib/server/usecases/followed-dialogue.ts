import type { Agreement } from '$lib/domain/dialogue';
import { earlierMeeting, type EarlierMeeting } from '$lib/domain/disclosure/earlier-meeting';
import { servedFromStore } from '$lib/domain/disclosure/stored-picture';
import { newShortId } from '../keys';
import type { App } from '../app';
import { findDeck } from '../store/deck-shelf';
import { findDialogue } from '../store/dialogue-record';
import { rows, type Unit } from '../store/store';

/** What a dialogue takes along from the one it follows: a copy, so a purge there takes nothing. */
export interface Followed {
	/** those that are not done, under ids of their own */
	readonly agreements: readonly Agreement[];
	/** words that its room saw; undefined unless they were asked for */
	readonly earlier: EarlierMeeting | undefined;
	readonly rehearsal: boolean;
}

/**
 * The open agreements of a dialogue, and the words of its released pictures. The asker has proved
 * to lead it. Undefined if it no longer exists.
 */
export function* followedDialogue(
	app: App,
	dialogue: string,
	compare: boolean
): Unit<Followed | undefined> {
	const record = yield* findDialogue(app.store, dialogue);
	if (!record || record.state.lifecycle === 'purged') return undefined;
	const { row, state } = record;
	const deck = yield* findDeck(app.store, row.deck, row.deck_version);
	const stored = yield* rows(
		app.store.sql
			.selectFrom('pictures')
			.select(['round', 'picture'])
			.where('dialogue', '=', dialogue)
	);
	const latest = (part: 'factors' | 'needs') => {
		const round = state.rounds.findLast((one) => one.part === part && one.state === 'released');
		const found = stored.find((one) => one.round === round?.id);
		return found && servedFromStore(found.picture);
	};
	return {
		agreements: state.agreements
			.filter((one) => !one.done)
			.map((one) => ({ ...one, id: newShortId(), earlier: true })),
		earlier:
			compare && deck
				? {
						...earlierMeeting('', deck, {
							factors: latest('factors'),
							needs: latest('needs')
						}),
						dialogue: row.id
					}
				: undefined,
		rehearsal: row.mode === 'rehearsal'
	};
}
