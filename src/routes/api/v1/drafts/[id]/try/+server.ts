import { answer, endpoint } from '$lib/server/http/endpoint';
import { tryDraft } from '$lib/server/usecases/publish-draft';

export const POST = endpoint({ maker: true }, async ({ app, event, maker, refuse }) => {
	const made = await tryDraft(app, maker, event.params['id'] ?? '');
	return made.ok ? answer(made.value, 201) : refuse(made);
});
