import { endpoint } from '$lib/server/http/endpoint';

/** Everything under /api that is not a call. */
export const fallback = endpoint({}, ({ refuse }) =>
	refuse({ ok: false, problem: 'no-such-call' })
);
