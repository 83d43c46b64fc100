import { version } from '$app/environment';
import { serverState } from '$lib/server/admin/server-state';
import { answer, endpoint } from '$lib/server/http/endpoint';

export const GET = endpoint({ roles: ['admin'] }, async ({ app, event }) =>
	answer(await serverState(app, version, event.request.headers.get('x-forwarded-for')))
);
