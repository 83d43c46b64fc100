import { builtInDecks } from '$lib/decks/built-in';
import { parseDeck } from '$lib/decks/deck-schema';
import type { App } from '../app';
import { rows } from '../store/store';
import { done, refuse, type Outcome } from './outcome';

/** Takes in a card set as JSON. A version once kept is never replaced: sorts were made with it. */
export async function addDeck(
	app: App,
	input: unknown
): Promise<Outcome<{ readonly id: string; readonly version: string }>> {
	const parsed = parseDeck(input);
	if (!parsed.ok) return refuse('deck-invalid', { problems: parsed.problems });
	const { deck } = parsed;
	// a built-in deck's id stays the built-in deck's
	if (builtInDecks.some((one) => one.id === deck.id)) return refuse('deck-exists');
	const added = await app.store.commit(function* () {
		return yield* rows(
			app.store.sql
				.insertInto('decks')
				.values({ id: deck.id, version: deck.version, data: JSON.stringify(deck) })
				.onConflict((conflict) => conflict.doNothing())
				.returning('id')
		);
	});
	if (added.length === 0) return refuse('deck-exists');
	return done({ id: deck.id, version: deck.version });
}
