import { draftPicture } from '$lib/protocol/drafts';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { addPicture, removePicture } from '$lib/server/usecases/draft-pictures';

export const POST = endpoint(
	{ maker: true, body: draftPicture },
	async ({ app, event, maker, body, refuse }) => {
		const added = await addPicture(app, maker, event.params['id'] ?? '', body);
		return added.ok ? answer(added.value, 201) : refuse(added);
	}
);

export const DELETE = endpoint({ maker: true }, async ({ app, event, maker, refuse }) => {
	const name = event.url.searchParams.get('name') ?? '';
	const gone = await removePicture(app, maker, event.params['id'] ?? '', name);
	return gone.ok ? answer(gone.value) : refuse(gone);
});
