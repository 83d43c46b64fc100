import type { Entry } from '$lib/domain/entry';
import type { EntriesResponse } from '$lib/protocol/entries';
import { ask, type Answered } from './api';
import { isTaken } from '$lib/protocol/answers/join-answers';
import type { Person } from './person';

/** Brings entries of a person to the server, also while the page is being left. */
export function sendEntries(
	{ participant, token, language }: Person,
	epoch: string,
	entries: readonly Entry[]
): Promise<Answered<EntriesResponse>> {
	return ask(`/participants/${participant}/entries`, {
		is: isTaken,
		method: 'POST',
		key: token,
		language,
		body: { ...(epoch === '' ? {} : { epoch }), entries },
		keepalive: document.visibilityState === 'hidden'
	});
}
