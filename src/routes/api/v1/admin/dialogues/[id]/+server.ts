import { dialogueAct } from '$lib/protocol/admin';
import { closeDialogue } from '$lib/server/admin/close-dialogue';
import { scopeOf } from '$lib/server/usecases/scope';
import { endpoint } from '$lib/server/http/endpoint';

/** Ends it; whoever leads it can open it again. */
export const POST = endpoint(
	{ roles: ['admin', 'organiser'], body: dialogueAct },
	async ({ app, event, who, body, refuse }) => {
		const id = event.params['id'] ?? '';
		const outcome = await closeDialogue(app, id, body.act, scopeOf(who));
		return outcome.ok ? new Response(null, { status: 204 }) : refuse(outcome);
	}
);

export const DELETE = endpoint(
	{ roles: ['admin', 'organiser'] },
	async ({ app, event, who, refuse }) => {
		const id = event.params['id'] ?? '';
		const outcome = await closeDialogue(app, id, 'purge', scopeOf(who));
		return outcome.ok ? new Response(null, { status: 204 }) : refuse(outcome);
	}
);
