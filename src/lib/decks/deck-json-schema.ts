import { toJsonSchema } from '@valibot/to-json-schema';
import { drawings, texts } from './deck-fields';
import { deckShape } from './deck-shape';

/**
 * The form of a deck as JSON Schema 2020-12, for editors and other programs: the source of
 * `deck.schema.json`. References between parts of a deck are beyond it; `parseDeck` checks those.
 */
export function deckJsonSchema(): object {
	// JSON Schema reads every pattern with the flag `u`, so losing that flag is no reason to warn
	const schema = toJsonSchema(deckShape, {
		target: 'draft-2020-12',
		errorMode: 'ignore',
		definitions: { texts, drawings }
	});
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: 'A card deck of Kaartgesprek',
		...schema
	};
}
