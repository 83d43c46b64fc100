import { checkDraft } from '$lib/domain/deck-making/check-draft';
import { draftFacts } from '$lib/domain/deck-making/draft-facts';
import { languages } from '$lib/messages/language';
import type { DraftCheck } from '$lib/protocol/drafts';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { findDraft } from '$lib/server/store/draft-record';

export const GET = endpoint({ maker: true }, async ({ app, event, maker, refuse }) => {
	const { id = '' } = event.params;
	const record = await app.store.read(() => findDraft(app.store, maker.owners, id));
	if (!record) return refuse({ ok: false, problem: 'no-such-draft' });
	const found: DraftCheck = {
		findings: checkDraft(record.deck, languages, Object.keys(record.pictures)),
		facts: draftFacts(record.deck)
	};
	return answer(found);
});
