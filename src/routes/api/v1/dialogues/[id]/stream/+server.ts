import type { RequestHandler } from '@sveltejs/kit';
import { eventStream } from '$lib/server/live/event-stream';
import { endpoint } from '$lib/server/http/endpoint';
import type { Role } from '$lib/server/access/who';

const ROLES = ['facilitator', 'wall', 'participant'] as const;

/** The role is named by `?as=`; a bearer key needs no name, it has one role only. */
export const GET: RequestHandler = (event) => {
	const named = ROLES.find((role) => role === event.url.searchParams.get('as'));
	const roles: readonly Role[] = named ? [named] : ROLES;
	return endpoint({ roles }, (call) => eventStream(call))(event);
};
