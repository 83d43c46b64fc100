import type { RequestEvent } from '@sveltejs/kit';
import type * as v from 'valibot';
import type { Who } from '../access/who';
import { endpoint, type BodyOf, type Call } from './endpoint';

type Participant = Extract<Who, { role: 'participant' }> &
	Required<Pick<Extract<Who, { role: 'participant' }>, 'token'>>;

/** A call that only the participant named in the path may make, by bearer token. */
export function participantEndpoint<Schema extends v.GenericSchema | undefined = undefined>(
	body: Schema,
	handle: (call: Call<BodyOf<Schema>, Participant>) => Promise<Response>
): (event: RequestEvent) => Promise<Response> {
	return endpoint<readonly ['participant'], Schema>(
		{
			roles: ['participant'],
			dialogue: () => undefined,
			// somebody else's token is refused before the body is read
			may: (who, event) =>
				who.role === 'participant' && who.token?.p === event.params['participant'],
			body
		},
		// `may` admits only senders of the token itself
		handle as (
			call: Call<BodyOf<Schema>, Extract<Who, { role: 'participant' }>>
		) => Promise<Response>
	);
}
