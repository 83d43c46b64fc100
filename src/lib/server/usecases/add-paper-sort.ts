import type { EntriesResponse } from '$lib/protocol/entries';
import type { PaperSortRequest } from '$lib/protocol/given-sort';
import { hashKey } from '../keys';
import { eraseCode, joinToken, readParticipantToken } from '../access/participant-token';
import type { App } from '../app';
import { findDialogue } from '../store/dialogue-record';
import { givenEntries } from './given-entries';
import { joinDialogue } from './join-dialogue';
import { done, refuse, type Outcome } from '../outcome';
import { takeEntries } from './take-entries';

interface PaperSortTaken {
	readonly participant: string;
	/** to be handed to the person: with it they can erase their cards */
	readonly eraseCode: string;
	readonly verdicts: EntriesResponse['verdicts'];
}

/** Enters a sort made on paper: a participant like any other, marked as placed by a helper. */
export async function addPaperSort(
	app: App,
	dialogue: string,
	request: PaperSortRequest
): Promise<Outcome<PaperSortTaken>> {
	const record = await app.store.read(() => findDialogue(app.store, dialogue));
	if (!record) return refuse('no-such-dialogue');
	// the key decides who it is, so that sending the form twice adds one person
	const participant = hashKey(`paper ${dialogue} ${request.key}`).slice(0, 32);
	const joined = await joinDialogue(
		app,
		{
			participant,
			key: request.key,
			code: joinToken(app.signing, dialogue, record.row.door),
			language: request.language,
			consent: { join: true, research: request.consent.research, exact: false },
			assisted: 'placed'
		},
		''
	);
	if (!joined.ok) return joined;
	const claims = readParticipantToken(app.signing, joined.value.token);
	if (!claims) throw new Error('a fresh token did not read');
	const taken = await takeEntries(app, claims, givenEntries(request, record.state.settings.needs));
	if (!taken.ok) return taken;
	return done({
		participant,
		eraseCode: eraseCode(app.secret, participant),
		verdicts: taken.value.verdicts
	});
}
