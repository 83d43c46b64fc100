import type { RequestEvent } from '@sveltejs/kit';
import type { App } from '../app';
import type { NotIn } from './who-asks';
import { whoAsks } from './who-asks';

/** Whether this asker leads a dialogue: by a key they name, else by the cookie of this browser. */
export async function leads(
	app: App,
	event: Pick<RequestEvent, 'cookies'>,
	address: string,
	named: { readonly dialogue: string; readonly key?: string | undefined }
): Promise<true | NotIn> {
	const who = await whoAsks(
		{
			app,
			authorization: named.key === undefined ? null : `Bearer ${named.key}`,
			cookies: event.cookies,
			address: () => address
		},
		['facilitator'],
		named.dialogue
	);
	return typeof who === 'string' ? who : true;
}
