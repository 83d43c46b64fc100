import type { RequestHandler } from '@sveltejs/kit';
import { rolesNamed } from '$lib/server/live/admit-reader';
import { eventStream } from '$lib/server/live/event-stream';
import { endpoint } from '$lib/server/http/endpoint';

/** The role is named by `?as=`; a bearer key needs no name, it has one role only. */
export const GET: RequestHandler = (event) =>
	endpoint({ roles: rolesNamed(event.url.searchParams) }, (call) => eventStream(call))(event);
