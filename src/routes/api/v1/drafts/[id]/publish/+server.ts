import { draftPublish } from '$lib/protocol/drafts';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { publishDraft } from '$lib/server/usecases/publish-draft';

export const POST = endpoint(
	{ maker: true, body: draftPublish },
	async ({ app, event, maker, address, body, refuse }) => {
		const dry = event.url.searchParams.get('dry') === '1';
		const from = { address, dry };
		const made = await publishDraft(app, maker, event.params['id'] ?? '', body, from);
		return made.ok ? answer(made.value, dry ? 200 : 201) : refuse(made);
	}
);
