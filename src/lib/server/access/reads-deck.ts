import type { RequestEvent } from '@sveltejs/kit';
import type { Deck } from '$lib/domain/deck';
import type { App } from '../app';
import { finds, standingOf } from '../store/deck-shelf';
import { first } from '../store/store';
import { viewerOf } from './viewer';
import { askedBy, whoAsks } from './who-asks';

/**
 * Whether the asker may read a card set: anybody who finds it, also by its link in `?link`, holders
 * of a researcher or organiser key, and members of the dialogue in `?dialogue` that uses it.
 */
export async function readsDeck(
	app: App,
	event: RequestEvent,
	address: () => string,
	deck: Deck
): Promise<boolean> {
	const kept = await app.store.read(() => standingOf(app.store, deck));
	if (kept.seen === 'all') return true;
	const { searchParams } = event.url;
	const dialogue = searchParams.get('dialogue');
	if (dialogue === null) {
		const viewer = await viewerOf(app, event, address, searchParams.get('link'));
		return viewer.hasKey || finds(viewer, { id: deck.id, ...kept });
	}
	const asked = askedBy(app, event, address);
	const roles = ['facilitator', 'wall', 'participant'] as const;
	if (typeof (await whoAsks(asked, roles, dialogue)) === 'string') return false;
	const used = await app.store.read(() =>
		first(
			app.store.sql
				.selectFrom('dialogues')
				.select('id')
				.where('id', '=', dialogue)
				.where('deck', '=', deck.id)
				.where('deck_version', '=', deck.version)
		)
	);
	return used !== undefined;
}
