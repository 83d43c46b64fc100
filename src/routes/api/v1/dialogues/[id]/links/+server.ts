import { scopeOf } from '$lib/server/usecases/scope';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { remakeLink } from '$lib/server/usecases/remake-link';

/** Only with an organiser key: a server open to anybody lets nobody into others' dialogues. */
export const POST = endpoint({ roles: ['organiser'] }, async ({ app, event, who, refuse }) => {
	const { by, of } = scopeOf(who);
	// the installation's key opens what anybody made with any key, as it always did
	const made = await remakeLink(app, event.params['id'] ?? '', { by, of: of || undefined });
	if (!made.ok) return refuse(made);
	return answer(made.value, 201);
});
