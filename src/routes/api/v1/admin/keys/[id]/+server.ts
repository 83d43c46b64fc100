import { revokeKey } from '$lib/server/admin/keys-by-name';
import { endpoint } from '$lib/server/http/endpoint';

export const DELETE = endpoint({ roles: ['admin'] }, async ({ app, event, refuse }) => {
	const outcome = await revokeKey(app, event.params['id'] ?? '');
	return outcome.ok ? new Response(null, { status: 204 }) : refuse(outcome);
});
