import { scopeOf } from '$lib/server/usecases/scope';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { remakeLink } from '$lib/server/usecases/remake-link';

/** Only with a key that was set for organisers: a server that anybody may use lets nobody into what is another's. */
export const POST = endpoint({ roles: ['organiser'] }, async ({ app, event, who, refuse }) => {
	const { by, of } = scopeOf(who);
	// the key of the whole installation opens what anybody made with any key, as it always did
	const made = await remakeLink(app, event.params['id'] ?? '', { by, of: of || undefined });
	if (!made.ok) return refuse(made);
	return answer(made.value, 201);
});
