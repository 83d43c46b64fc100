import { MOST_DRAFT_SIGNS } from '$lib/domain/deck-making/draft-deck';
import { draftSave, type OpenedDraft } from '$lib/protocol/drafts';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { findDraft } from '$lib/server/store/draft-record';
import { deleteDraft } from '$lib/server/usecases/delete-draft';
import { mayShowAll } from '$lib/server/usecases/publish-draft';
import { draftRead } from '$lib/server/usecases/read-draft';
import { saveDraft } from '$lib/server/usecases/save-draft';

export const GET = endpoint({ maker: true }, async ({ app, event, maker, refuse }) => {
	const { id = '' } = event.params;
	const record = await app.store.read(() => findDraft(app.store, maker.owners, id));
	if (!record) return refuse({ ok: false, problem: 'no-such-draft' });
	const opened: OpenedDraft = { ...draftRead(record), forAll: mayShowAll(app, maker) };
	return answer(opened);
});

/** Saves a draft based on the revision that was read. */
export const PUT = endpoint(
	{ maker: true, body: draftSave, limit: 2 * MOST_DRAFT_SIGNS },
	async ({ app, event, maker, body, refuse }) => {
		const saved = await saveDraft(app, maker, event.params['id'] ?? '', body);
		return saved.ok ? answer(saved.value) : refuse(saved);
	}
);

export const DELETE = endpoint({ maker: true }, async ({ app, event, maker, refuse }) => {
	const gone = await deleteDraft(app, maker, event.params['id'] ?? '');
	return gone.ok ? new Response(null, { status: 204 }) : refuse(gone);
});
