import type { Maker } from '../access/makers';
import type { App } from '../app';
import { rows, type Unit } from '../store/store';
import { done, refuse, type Outcome } from '../outcome';

/** Deletes a draft. What was published from it stays. */
export async function deleteDraft(app: App, maker: Maker, id: string): Promise<Outcome<undefined>> {
	const outcome = await app.store.commit(function* (): Unit<Outcome<undefined>> {
		const gone = yield* rows(
			app.store.sql
				.deleteFrom('drafts')
				.where('id', '=', id)
				.where('owner', 'in', maker.owners)
				.returning('id')
		);
		return gone.length === 0 ? refuse('no-such-draft') : done(undefined);
	});
	if (outcome.ok) await app.store.forget();
	return outcome;
}

/** Days after which an untouched draft of a keyless browser, which may never return, goes. */
export const BROWSER_DRAFT_DAYS = 180;

/** Forgets browsers' drafts left untouched for long, and sets that were only tried. */
export function* forgetDrafts(app: App, today: string): Unit<void> {
	const { sql } = app.store;
	yield* rows(
		sql
			.deleteFrom('drafts')
			.where('owner', 'like', 'browser:%')
			.where('changed', '<', app.now() - BROWSER_DRAFT_DAYS * 86_400_000)
	);
	yield* rows(
		sql
			.deleteFrom('decks')
			.where('seen', '=', 'try')
			.where('added', '<', today)
			.where(({ not, exists, selectFrom }) =>
				not(
					exists(
						selectFrom('dialogues')
							.select('dialogues.id')
							.whereRef('dialogues.deck', '=', 'decks.id')
							.whereRef('dialogues.deck_version', '=', 'decks.version')
					)
				)
			)
	);
}
