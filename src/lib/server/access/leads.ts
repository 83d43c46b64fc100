import type { RequestEvent } from '@sveltejs/kit';
import type { App } from '../app';
import { isSecure } from '../http/origins';
import { whoAsks } from './who';

/** Whether this asker leads a dialogue: by a key they name, else by the cookie of this browser. */
export async function leads(
	app: App,
	event: Pick<RequestEvent, 'cookies'>,
	named: { readonly dialogue: string; readonly key?: string | undefined }
): Promise<boolean> {
	const who = await whoAsks(
		{
			app,
			authorization: named.key === undefined ? null : `Bearer ${named.key}`,
			cookies: event.cookies,
			secure: isSecure(app.config)
		},
		['facilitator'],
		named.dialogue
	);
	return typeof who !== 'string';
}
