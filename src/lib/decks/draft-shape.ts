import * as v from 'valibot';
import { MOST_DRAFT_CARDS, MOST_PILES } from '$lib/domain/deck-making/draft-deck';
import { language, slug, sourceCode, thresholds, version } from './deck-fields';
import { deckParts } from './deck-parts';

/** Texts as far as they are written; the check limits their length, not this. */
const texts = v.record(language, v.pipe(v.string(), v.maxLength(2000)));
const line = v.pipe(v.string(), v.maxLength(400));
const parts = deckParts({ texts, hints: texts, by: line, fewestChoices: 0 });
const piles = v.pipe(v.array(parts.pile), v.maxLength(MOST_PILES));

/** The form of a draft: a deck that may have gaps. Its key order is that of a file. */
export const draftShape = v.strictObject({
	id: v.optional(slug),
	version: v.optional(version),
	languages: v.pipe(v.array(language), v.minLength(1), v.maxLength(20)),
	unreviewed: parts.unreviewed,
	reviewed: parts.reviewed,
	status: texts,
	title: texts,
	description: texts,
	licence: line,
	contact: v.optional(line),
	axes: parts.axes,
	dimensions: parts.dimensions,
	facets: parts.facets,
	piles: v.strictObject({ factor: piles, need: piles }),
	cards: v.pipe(v.array(parts.card), v.maxLength(MOST_DRAFT_CARDS)),
	practice: parts.practice,
	thresholds,
	willFacets: parts.willFacets,
	profiles: parts.profiles,
	questions: parts.questions,
	sources: v.record(sourceCode, v.pipe(v.string(), v.maxLength(400))),
	taken: v.optional(v.pipe(v.array(line), v.maxLength(40)), [])
});
