import { createDialogueRequest } from '$lib/protocol/dialogue-request';
import { leads } from '$lib/server/access/leads';
import { joinToken } from '$lib/server/access/participant-token';
import { viewerOf } from '$lib/server/access/viewer';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { phoneAddresses } from '$lib/server/network/phone-addresses';
import { createDialogue } from '$lib/server/usecases/create-dialogue';

export const POST = endpoint({ organiser: true, body: createDialogueRequest }, async (call) => {
	const { app, event, body, refuse } = call;
	const { follows } = body.settings;
	const leading = follows ? await leads(app, event, call.address, follows) : true;
	if (leading !== true) {
		const tooMany = leading === 'too-many-links';
		return refuse({ ok: false, problem: tooMany ? leading : 'no-follow' });
	}
	const made = await createDialogue(app, body, {
		address: call.address,
		owner: call.owner,
		viewer: await viewerOf(app, event, () => call.address, body.deckLink)
	});
	if (!made.ok) return refuse(made);
	const { id, facilitatorKey, wallKey } = made.value;
	const origin = event.locals.came ?? phoneAddresses(app.config)[0]?.origin ?? event.url.origin;
	return answer(
		{
			...made.value,
			links: {
				join: `${origin}/#${joinToken(app.signing, id)}`,
				facilitator: `${origin}/panel/${id}#${facilitatorKey}`,
				wall: `${origin}/wall/${id}#${wallKey}`
			}
		},
		201
	);
});
