import { createDialogueRequest } from '$lib/protocol/dialogue';
import { isOrganiser } from '$lib/server/access/organiser';
import { joinToken } from '$lib/server/access/participant-token';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { publicOrigins } from '$lib/server/http/origins';
import { createDialogue } from '$lib/server/usecases/create-dialogue';

export const POST = endpoint(
	{ body: createDialogueRequest },
	async ({ app, event, body, refuse }) => {
		if (!isOrganiser(app.config, event.request)) {
			return refuse({ ok: false, problem: 'organiser-key' });
		}
		const made = await createDialogue(app, body);
		if (!made.ok) return refuse(made);
		const { id, facilitatorKey, wallKey } = made.value;
		const origin = publicOrigins(app.config)[0] ?? event.url.origin;
		return answer(
			{
				...made.value,
				links: {
					join: `${origin}/#${joinToken(app.secret, id)}`,
					facilitator: `${origin}/panel/${id}#${facilitatorKey}`,
					wall: `${origin}/wall/${id}#${wallKey}`
				}
			},
			201
		);
	}
);
