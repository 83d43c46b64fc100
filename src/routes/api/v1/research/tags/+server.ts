import { tagsRequest } from '$lib/protocol/research-tags';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { setTags } from '$lib/server/research/set-tags';

export const POST = endpoint(
	{ roles: ['researcher'], body: tagsRequest },
	async ({ app, body, refuse }) => {
		const outcome = await setTags(app, body.dialogue, body.tags);
		return outcome.ok ? answer(outcome.value) : refuse(outcome);
	}
);
