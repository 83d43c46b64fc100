import * as v from 'valibot';
import { MOST_CARDS, MOST_PILES } from '$lib/domain/deck-making/draft-deck';
import {
	contact,
	hints,
	language,
	licence,
	reference,
	reviewer,
	slug,
	sourceCode,
	texts,
	thresholds,
	version
} from './deck-fields';
import { deckParts } from './deck-parts';

const parts = deckParts({ texts, hints, by: reviewer, fewestChoices: 2 });
/** More than one screen shows at once: decks of sorts made elsewhere are as large as they are. */
const piles = v.pipe(v.array(parts.pile), v.minLength(2), v.maxLength(MOST_PILES));

/** The form of a deck, field by field; references between its parts are in `deck-references`. */
export const deckShape = v.strictObject({
	id: slug,
	version,
	languages: v.pipe(v.array(language), v.minLength(1), v.maxLength(20)),
	unreviewed: parts.unreviewed,
	reviewed: parts.reviewed,
	status: texts,
	title: texts,
	description: texts,
	licence,
	contact: v.optional(contact),
	axes: parts.axes,
	dimensions: parts.dimensions,
	facets: parts.facets,
	piles: v.strictObject({ factor: piles, need: piles }),
	cards: v.pipe(v.array(parts.card), v.minLength(1), v.maxLength(MOST_CARDS)),
	practice: parts.practice,
	thresholds,
	willFacets: parts.willFacets,
	profiles: parts.profiles,
	questions: parts.questions,
	sources: v.record(sourceCode, reference)
});
