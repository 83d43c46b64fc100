import { scopeOf } from '$lib/server/usecases/scope';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { remakeLink } from '$lib/server/usecases/remake-link';

export const POST = endpoint(
	{ roles: ['admin', 'organiser'] },
	async ({ app, event, who, refuse }) => {
		const made = await remakeLink(app, event.params['id'] ?? '', scopeOf(who));
		return made.ok ? answer(made.value, 201) : refuse(made);
	}
);
