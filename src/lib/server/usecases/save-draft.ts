import { parseDraft } from '$lib/decks/parse-draft';
import { applyChanges, type Change } from '$lib/domain/deck-making/apply-changes';
import { MOST_DRAFT_SIGNS, type DraftDeck } from '$lib/domain/deck-making/draft-deck';
import type { DraftSave } from '$lib/protocol/drafts';
import type { Maker } from '../access/makers';
import type { App } from '../app';
import type { OwnPictures } from '../pictograms/set-sprite';
import { findDraft, keepDraft } from '../store/draft-record';
import type { Unit } from '../store/store';
import { draftRead } from './read-draft';
import { done, refuse, type Outcome } from '../outcome';

/**
 * Saves a draft, whole or only the places that changed. On an older revision nothing is saved, and
 * the asker gets the current draft: both are merged where they can see it.
 */
export async function saveDraft(
	app: App,
	maker: Maker,
	id: string,
	save: DraftSave
): Promise<Outcome<{ readonly rev: number }>> {
	return app.store.commit(function* (): Unit<Outcome<{ rev: number }>> {
		const record = yield* findDraft(app.store, maker.owners, id);
		if (!record) return refuse('no-such-draft');
		if (save.rev !== record.rev) return refuse('stale-draft', { ...draftRead(record) });
		const input =
			'deck' in save ? save.deck : applyChanges(record.deck, save.changes as readonly Change[]);
		if (input === undefined) return refuse('no-such-place');
		const parsed = parseDraft(input);
		if (!parsed.ok)
			return refuse('deck-invalid', { findings: parsed.findings, draft: record.deck });
		const deck = parsed.draft;
		const room = roomForDraft(deck, record.pictures);
		if (!room.ok) return room;
		const rev = record.rev + 1;
		yield* keepDraft(app.store, { ...record, deck, rev, changed: app.now() });
		return done({ rev });
	});
}

/** Limits the size of a draft with its own pictures. */
export function roomForDraft(deck: DraftDeck, pictures: OwnPictures): Outcome<undefined> {
	const signs = JSON.stringify(deck).length + JSON.stringify(pictures).length;
	return signs > MOST_DRAFT_SIGNS
		? refuse('draft-full', { most: MOST_DRAFT_SIGNS })
		: done(undefined);
}
