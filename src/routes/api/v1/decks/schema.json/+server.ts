import { deckJsonSchema } from '$lib/decks/deck-json-schema';

/** The form of a card set as JSON Schema, for editors and other programs. */
export const GET = (): Response =>
	new Response(JSON.stringify(deckJsonSchema(), null, '\t'), {
		headers: { 'content-type': 'application/schema+json; charset=utf-8' }
	});
